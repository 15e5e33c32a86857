import { randomUUID } from "node:crypto";
import { openDatabase } from "../../../server/src/database/database.js";
import { DatabaseEventStore } from "../../../server/src/eventStore/databaseEventStore.js";
import type { EventStore } from "../../../server/src/eventStore/eventStore.js";
import { anAppend, appendUntilDone, newSalt, someEvents } from "../eventStore/underTest.js";

export const streams = ["panel:a", "panel:b", "panel:c"] as const;

/** Appends to all streams at once until it is killed, and says each place that was acknowledged: `stream commandId seq`. */
export async function appendForever(url: string, acknowledged: (line: string) => void): Promise<void> {
  const store = new DatabaseEventStore(await openDatabase(url), { newSalt }) as EventStore;
  await Promise.all(
    [...streams, ...streams].map(async (stream) => {
      for (;;) {
        const commandId = randomUUID();
        const events = someEvents(1 + (commandId.charCodeAt(0) % 3));
        acknowledged(
          `${stream} ${commandId} ${await appendUntilDone(store, anAppend(stream, 0, { commandId, events }))}`,
        );
      }
    }),
  );
}

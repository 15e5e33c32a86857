import { readdirSync, readFileSync } from "node:fs";
import { foldPanel, type Json, type PanelEvent, panelStream, verifyLog } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../server/src/database/database.js";
import { DatabaseEventStore } from "../../server/src/eventStore/databaseEventStore.js";
import { databases } from "../support/databases.js";

/**
 * Panels that once happened, as their exported records. What was valid stays valid: a change of the rules, of the
 * canonical form or of the chain that makes an old record fail shows here, before it shows in an archive.
 */
const folder = new URL(".", import.meta.url);
const recordings = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

const eventsOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => JSON.parse(line) as PanelEvent);

/** The events of each command, in order: what one append wrote. */
function commandsOf(events: readonly PanelEvent[]): PanelEvent[][] {
  const groups: PanelEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0]?.commandId === event.commandId) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

describe.each(recordings)("$name", ({ text }) => {
  it("verifies as it did when it was written", () => {
    expect(verifyLog(text).findings).toEqual([]);
  });

  it("[LG5] is found to be changed wherever a byte of it is, in a sample of thousands", () => {
    const bytes = new TextEncoder().encode(text);
    const decoder = new TextDecoder();
    const flips = 3000;
    for (let flip = 0; flip < flips; flip++) {
      // Spread over the whole record, each with another of the 255 changes that a byte can suffer.
      const at = Math.floor(((flip + 0.5) * bytes.length) / flips);
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ (1 + ((flip * 37) % 255));
      const { ok, findings } = verifyLog(decoder.decode(changed));
      expect(ok, `byte ${at}`).toBe(false);
      expect(findings[0]?.message, `byte ${at}`).not.toBe("");
    }
  });

  it.each(databases())("comes out of $name as it went in: same chain, same fold", async ({ url }) => {
    const events = eventsOf(text);
    const salts = commandsOf(events).flatMap((group) => group.map((event) => event.salt));
    const database = await openDatabase(await url());
    try {
      await database.migrate();
      const store = new DatabaseEventStore(database, { newSalt: () => salts.shift() ?? "" });
      const stream = panelStream(
        (events[0] as Extract<PanelEvent, { type: "PanelConvened" }>).payload.panelId,
      );
      for (const group of commandsOf(events)) {
        const { seq, commandId, actorId, at } = group[0] as PanelEvent;
        const bodies = group.map(({ type, payload }) => ({ type, payload: payload as unknown as Json }));
        const appended = await store.append({
          stream,
          expectedSeq: seq - 1,
          commandId,
          fingerprint: "0".repeat(64),
          actorId,
          at,
          events: bodies,
        });
        expect(appended.outcome).toBe("APPENDED");
      }
      const stored = (await store.read(stream, 0, events.length + 1)).map(
        ({ stream: _stream, ...event }) => event,
      );
      expect(stored).toEqual(events);
      expect(foldPanel(stored as unknown as PanelEvent[])).toEqual(foldPanel(events));
    } finally {
      await database.close();
    }
  });
});

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../../server/src/database/database.js";
import { DatabaseEventStore } from "../../../server/src/eventStore/databaseEventStore.js";
import type { EventStore } from "../../../server/src/eventStore/eventStore.js";
import { databases } from "../../support/databases.js";
import { anAppend, appendUntilDone, expectWhole, newSalt, readAll } from "../eventStore/underTest.js";
import { streams } from "./appendForever.js";

/** A process that appends, and what it was told is there. */
class Appender {
  readonly acknowledged: { readonly stream: string; readonly commandId: string; readonly seq: number }[] = [];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #errors = "";
  #onLine = () => {};

  constructor(url: string) {
    const script = fileURLToPath(new URL("./child.mjs", import.meta.url));
    const child = spawn(process.execPath, [script, "appendForever", url], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    this.#ended = new Promise((resolve) => child.once("close", resolve));
    createInterface(child.stdout).on("line", (line) => {
      const [stream = "", commandId = "", seq = ""] = line.split(" ");
      // A line that was cut by the kill was not acknowledged.
      if (/^\d+$/.test(seq)) this.acknowledged.push({ stream, commandId, seq: Number(seq) });
      this.#onLine();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      this.#errors += chunk.toString();
    });
  }

  /** Waits until so many more were acknowledged. */
  async appends(more: number): Promise<void> {
    const enough = this.acknowledged.length + more;
    await Promise.race([
      new Promise<void>((resolve) => {
        this.#onLine = () => {
          if (this.acknowledged.length >= enough) resolve();
        };
      }),
      this.#ended.then(() => {
        throw new Error(`the appender ended by itself:\n${this.#errors}`);
      }),
    ]);
  }

  async kill9(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }
}

for (const { name, url } of databases()) {
  describe(`killed in the middle: ${name}`, () => {
    const running: Appender[] = [];
    afterAll(async () => {
      for (const appender of running) await appender.kill9();
    });

    it("two processes append, one is killed, then the other: chains are whole and hold all that was acknowledged", async () => {
      const address = await url();
      const database = await openDatabase(address);
      await database.migrate();
      const [first, second] = [new Appender(address), new Appender(address)];
      running.push(first, second);
      await Promise.all([first.appends(60), second.appends(60)]);
      await first.kill9();
      await second.appends(60);
      await second.kill9();

      const store = new DatabaseEventStore(database, { newSalt }) as EventStore;
      const acknowledged = [...first.acknowledged, ...second.acknowledged];
      expect(acknowledged.length).toBeGreaterThanOrEqual(180);
      for (const stream of streams) {
        // The survivor can go on at once: no lock was left behind.
        await appendUntilDone(store, anAppend(stream, 0));
        const events = await readAll(store, stream);
        expectWhole(events);
        for (const { commandId, seq } of acknowledged.filter((one) => one.stream === stream)) {
          expect(events[seq - 1]?.commandId).toBe(commandId);
          expect(await store.receipt(stream, commandId)).toMatchObject({ seq });
        }
        // A command is there whole or not at all, once.
        const receipts = await database.read((em) =>
          em.query("select count(*) as `count` from `receipt` where `stream` = ?", [stream]),
        );
        expect(receipts).toEqual([{ count: new Set(events.map(({ commandId }) => commandId)).size }]);
      }
      await database.close();
    });
  });
}

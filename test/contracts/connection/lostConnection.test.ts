import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, DatabaseError, openDatabase } from "../../../server/src/database/database.js";
import { DatabaseEventStore } from "../../../server/src/eventStore/databaseEventStore.js";
import type { EventStore } from "../../../server/src/eventStore/eventStore.js";
import { type CuttableProxy, cuttableProxy } from "../../support/cuttableProxy.js";
import { databases } from "../../support/databases.js";
import { anAppend, expectWhole, newSalt, readAll } from "../eventStore/underTest.js";

for (const { name, url } of databases().filter((one) => one.name === "MariaDB")) {
  describe(`a connection that is lost: ${name}`, () => {
    let proxy: CuttableProxy;
    let direct: Database;
    let database: Database;
    let store: EventStore;
    beforeEach(async () => {
      const address = new URL(await url());
      direct = await openDatabase(address.href);
      await direct.migrate();
      proxy = await cuttableProxy(Number(address.port));
      address.hostname = "127.0.0.1";
      address.port = String(proxy.port);
      database = await openDatabase(address.href);
      store = new DatabaseEventStore(database, { newSalt }) as EventStore;
      await store.append(anAppend("panel:a", 0));
    });
    afterEach(async () => {
      await database.close();
      await direct.close();
      await proxy.close();
    });

    /** Answers when the direct connection sees the place. */
    const committed = (seq: number) =>
      expect
        .poll(async () => (await new DatabaseEventStore(direct, { newSalt }).head("panel:a")).seq)
        .toBe(seq);

    it("after the commit was sent: says that the outcome is unknown, and the repetition finds the receipt", async () => {
      proxy.onClientData = (text) => {
        if (/COMMIT$/.test(text)) proxy.holdAnswers = true;
      };
      const append = anAppend("panel:a", 1);
      const lost = store.append(append).catch((error: unknown) => error);
      await committed(2);
      proxy.cut();
      const error = await lost;
      expect(error).toBeInstanceOf(DatabaseError);
      expect(error).toMatchObject({ outcomeUnknown: true });
      proxy.holdAnswers = false;
      expect(await store.append(append)).toMatchObject({ outcome: "REPEATED", receipt: { seq: 2 } });
      expectWhole(await readAll(store, "panel:a"));
    });

    it("before the commit: nothing was written, and it is written again on another connection", async () => {
      let cuts = 0;
      proxy.onClientData = (text) => {
        if (/insert into `receipt`/.test(text) && cuts++ === 0) proxy.cut();
      };
      expect((await store.append(anAppend("panel:a", 1))).outcome).toBe("APPENDED");
      expect(cuts).toBe(2);
      const all = await readAll(store, "panel:a");
      expect(all).toHaveLength(2);
      expectWhole(all);
    });

    it("while idle: the next append goes through", async () => {
      proxy.cut();
      expect((await store.append(anAppend("panel:a", 1))).outcome).toBe("APPENDED");
    });
  });
}

import { openDatabase } from "../../../server/src/database/database.js";
import { AgencyRow } from "../../../server/src/database/entities/index.js";
import { DatabaseEventStore } from "../../../server/src/eventStore/databaseEventStore.js";
import type { EventStore } from "../../../server/src/eventStore/eventStore.js";
import { MemoryEventStore } from "../../../server/src/eventStore/memoryEventStore.js";
import { databases } from "../../support/databases.js";
import { eventStoreContract } from "./eventStoreContract.js";
import { newSalt, type StoreUnderTest } from "./underTest.js";

eventStoreContract("memory", async () => ({
  // Its projections get no transaction: what they ask for is never used.
  store: new MemoryEventStore({ newSalt }) as EventStore,
  another: null,
  mark: async () => {},
  marks: async () => null,
  close: async () => {},
}));

/** The test's marks are agencies: any table does. */
async function openOn(url: string): Promise<StoreUnderTest> {
  const database = await openDatabase(url);
  await database.migrate();
  const opened = [database];
  return {
    store: new DatabaseEventStore(database, { newSalt }) as EventStore,
    another: async () => {
      const other = await openDatabase(url);
      opened.push(other);
      return new DatabaseEventStore(other, { newSalt }) as EventStore;
    },
    mark: async (tx, mark) => {
      const em = tx as Parameters<Parameters<typeof database.write>[0]>[0];
      await em.insert(AgencyRow, { id: mark, name: mark, kind: "MINISTRY" });
    },
    marks: () => database.read(async (em) => (await em.find(AgencyRow)).map(({ id }) => id)),
    close: async () => {
      for (const one of opened) await one.close();
    },
  };
}

for (const { name, url } of databases()) eventStoreContract(name, async () => openOn(await url()));

import { openDatabase } from "../../../server/src/database/database.js";
import { AgencyRow } from "../../../server/src/database/entities/index.js";
import { DatabaseEventStore } from "../../../server/src/eventStore/databaseEventStore.js";
import type { EventStore } from "../../../server/src/eventStore/eventStore.js";
import { MemoryEventStore } from "../../../server/src/eventStore/memoryEventStore.js";
import { databases } from "../../support/databases.js";
import { eventStoreContract } from "./eventStoreContract.js";
import { newSalt, type StoreUnderTest } from "./underTest.js";

eventStoreContract("memory", async () => {
  const salts = countedSalts();
  return {
    // Its projections get no transaction: what they ask for is never used.
    store: new MemoryEventStore(salts) as EventStore,
    another: null,
    made: salts.count,
    mark: async () => {},
    marks: async () => null,
    close: async () => {},
  };
});

/** Each event takes one salt when it is made. */
function countedSalts() {
  let taken = 0;
  return {
    count: () => taken,
    newSalt: () => {
      taken += 1;
      return newSalt();
    },
  };
}

/** The test's marks are agencies: any table does. */
async function openOn(url: string): Promise<StoreUnderTest> {
  const database = await openDatabase(url);
  await database.migrate();
  const opened = [database];
  const salts = countedSalts();
  return {
    store: new DatabaseEventStore(database, salts) as EventStore,
    made: salts.count,
    another: async () => {
      const other = await openDatabase(url);
      opened.push(other);
      return new DatabaseEventStore(other, salts) as EventStore;
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

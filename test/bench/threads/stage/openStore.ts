import { randomBytes } from "node:crypto";
import { type Database, DatabaseEventStore, openDatabase } from "@sidang/server";

export interface OpenStore {
  readonly database: Database;
  readonly store: DatabaseEventStore;
}

/** The event store on a database that a server may have open too, as another node would. */
export async function openStore(databaseUrl: string): Promise<OpenStore> {
  const database = await openDatabase(databaseUrl);
  return {
    database,
    store: new DatabaseEventStore(database, { newSalt: () => randomBytes(16).toString("hex") }),
  };
}

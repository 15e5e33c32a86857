import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { ThrowAwayDatabases } from "./mariadb.js";
import { throwAwayFolder } from "./throwAway.js";

export interface TestDatabase {
  readonly name: "SQLite" | "MariaDB";
  /** The address of a new, empty database. It goes when the suite ends. */
  url(): Promise<string>;
}

/** The databases that a suite runs on; to be called where suites are described. One that is not to be had is named, loudly; with `CI=true` it is an error. */
export function databases(): readonly TestDatabase[] {
  const folders: Awaited<ReturnType<typeof throwAwayFolder>>[] = [];
  afterAll(async () => {
    for (const folder of folders) await folder.remove();
  });
  const sqlite: TestDatabase = {
    name: "SQLite",
    url: async () => {
      const folder = await throwAwayFolder("sidang-sqlite-");
      folders.push(folder);
      return `sqlite:${join(folder.path, "sidang.sqlite")}`;
    },
  };
  const mariadbUrl: string | null | undefined = inject("mariadbUrl");
  if (mariadbUrl === undefined)
    throw new Error("this vitest project lacks globalSetup: ./support/globalSetup.ts");
  if (mariadbUrl === null) {
    if (process.env.CI === "true") throw new Error("no MariaDB for this suite");
    console.warn("\n*** LEFT OUT: MariaDB. Install mariadb-server or set TEST_DATABASE_URL. ***\n");
    return [sqlite];
  }
  const made = new ThrowAwayDatabases(mariadbUrl);
  afterAll(() => made.dropAll());
  return [sqlite, { name: "MariaDB", url: () => made.create() }];
}

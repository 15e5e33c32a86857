import { startMariaDb } from "../support/mariadb.js";
import { throwAwayFolder } from "../support/throwAway.js";
import { askedFor } from "./report/askedFor.js";
import { sayReport, sayTrouble } from "./report/sayReport.js";
import { runRaces } from "./runRaces.js";

// Whoever is interrupted leaves no server behind: what was started ends with `exit`.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));

process.exitCode = await main();

/** Races as many seeds as are asked for. @returns 0 when every run is well */
async function main(): Promise<number> {
  const asked = askedFor(process.argv.slice(2));
  if (typeof asked === "string") {
    console.error(asked);
    return 2;
  }
  let fine = true;
  for (const database of asked.databases) {
    const opened = await openDatabase(database);
    if (opened === null) {
      console.error("*** LEFT OUT: MariaDB. Install mariadb-server or set TEST_DATABASE_URL. ***");
      continue;
    }
    try {
      const report = await runRaces({
        databaseUrl: opened.url,
        firstSeed: asked.start,
        seeds: asked.seeds,
        onBatch: (outcomes) => sayTrouble(database, asked.start, outcomes),
      });
      fine = sayReport(database, report) && fine;
    } finally {
      await opened.close();
    }
  }
  return fine ? 0 : 1;
}

async function openDatabase(database: "sqlite" | "mariadb") {
  if (database === "sqlite") {
    const folder = await throwAwayFolder("sidang-races-");
    return { url: `sqlite:${folder.path}/sidang.sqlite`, close: () => folder.remove() };
  }
  const mariadb = await startMariaDb();
  return mariadb === null ? null : { url: await mariadb.createDatabase(), close: () => mariadb.stop() };
}

import { afterAll, describe, expect, it } from "vitest";
import { startMariaDb } from "../support/mariadb.js";
import { throwAwayFolder } from "../support/throwAway.js";
import type { DatabaseName } from "./report/askedFor.js";
import { sayReport, troubleOf } from "./report/sayReport.js";
import { addTallies } from "./run/tally.js";
import { runRaces } from "./runRaces.js";

/** Pinned, so that what fails here fails again. */
const firstSeed = 1;
const seeds = 100;
/** For each database; together two minutes. */
const withinMs = 60_000;
/** Fewer in that time prove too little, however slow the machine. */
const fewest = 30;

const folder = await throwAwayFolder("sidang-races-");
const mariadb = await startMariaDb();
afterAll(async () => {
  await mariadb?.stop();
  await folder.remove();
});
if (mariadb === null)
  console.warn("\n*** LEFT OUT: MariaDB. Install mariadb-server or set TEST_DATABASE_URL. ***\n");

const databases: readonly { readonly name: DatabaseName; readonly url: () => Promise<string> }[] = [
  { name: "sqlite", url: async () => `sqlite:${folder.path}/sidang.sqlite` },
  ...(mariadb === null ? [] : [{ name: "mariadb" as const, url: () => mariadb.createDatabase() }]),
];

describe.each(databases)("panels under fire on $name", ({ name, url }) => {
  it("lose nothing, tell nobody too much, and agree in the end", async () => {
    const report = await runRaces({ databaseUrl: await url(), firstSeed, seeds, withinMs });
    sayReport(name, report);
    expect(troubleOf(name, firstSeed, report.outcomes)).toBe("");
    expect(report.serverErrors).toEqual([]);
    expect(report.outcomes.length).toBeGreaterThanOrEqual(fewest);
    expect(report.kills).toBeGreaterThanOrEqual(fewest / 10);
    // Enough raced for this to mean something.
    const {
      cuts = 0,
      resent = 0,
      resets = 0,
      twins = 0,
      decisions = 0,
    } = addTallies(report.outcomes.flatMap(({ tally }) => tally ?? []));
    for (const count of [cuts, resent, resets, twins, decisions]) expect(count).toBeGreaterThan(0);
  });
});

import { join } from "node:path";
import { startMariaDb } from "../../support/mariadb.js";
import { throwAwayFolder } from "../../support/throwAway.js";
import { repeat } from "../process/repeat.js";
import type { Outcome, Ratio, Result } from "../report/outcome.js";
import { percentile, rangeOf, significant, spreadOf } from "../report/statistics.js";
import { CastBallots, panels } from "./castBallots.js";
import { castOverHttp } from "./castOverHttp.js";
import type { Committer } from "./committer.js";
import { mysqlInserts, sqliteInserts } from "./plainInserts.js";

/** Commits of one repetition, and how many of them are under way at once. */
const loads = [
  { inFlight: 1, commits: 200 },
  { inFlight: 16, commits: 800 },
] as const;

type Subjects = Readonly<Record<string, Committer>>;

/** castBallot through the handler and its store, beside plain INSERT transactions on the same database, in turns. */
export async function measureCommands(): Promise<Outcome> {
  const folder = await throwAwayFolder("sidang-bench-");
  const file = (name: string) => join(folder.path, name, "sidang.sqlite");
  const onSqlite = await compare("SQLite", {
    sidang: await CastBallots.on(`sqlite:${file("handler")}`),
    "sidang-http": await castOverHttp(`sqlite:${file("http")}`),
    raw: sqliteInserts(join(folder.path, "plain.sqlite")),
  });
  await folder.remove();
  const mariadb = await startMariaDb();
  if (mariadb === null) {
    console.warn("*** LEFT OUT: MariaDB. Install mariadb-server or set TEST_DATABASE_URL. ***");
    return onSqlite;
  }
  const onMariaDb = await compare("MariaDB", {
    sidang: await CastBallots.on(await mariadb.createDatabase()),
    raw: await mysqlInserts(await mariadb.createDatabase()),
  });
  await mariadb.stop();
  return {
    results: [...onSqlite.results, ...onMariaDb.results],
    ratios: [...onSqlite.ratios, ...onMariaDb.ratios],
  };
}

async function compare(database: string, subjects: Subjects): Promise<Outcome> {
  const rates = new Map<string, number[]>();
  let next = 0;
  let isWarm = false;
  const turn = async () => {
    for (const { inFlight, commits } of loads) {
      for (const [name, committer] of Object.entries(subjects)) {
        const rate = await rateOf(committer, next, commits, inFlight);
        const key = `${name} ${inFlight}`;
        if (isWarm) rates.set(key, [...(rates.get(key) ?? []), rate]);
      }
      next += commits;
    }
    isWarm = true;
  };
  await turn();
  await repeat(5, 30_000, turn);
  for (const committer of Object.values(subjects)) await committer.close();
  return report(database, Object.keys(subjects), rates);
}

/** Commits in a second, with so many under way at once. */
async function rateOf(
  committer: Committer,
  first: number,
  commits: number,
  inFlight: number,
): Promise<number> {
  const from = performance.now();
  let begun = 0;
  const worker = async () => {
    while (begun < commits) {
      begun += 1;
      await committer.commit(first + begun);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (commits * 1000) / (performance.now() - from);
}

function report(
  database: string,
  names: readonly string[],
  rates: ReadonlyMap<string, readonly number[]>,
): Outcome {
  const results: Result[] = [];
  const ratios: Ratio[] = [];
  for (const { inFlight, commits } of loads) {
    const params = { database, inFlight };
    const measured = (subject: string) => rates.get(`${subject} ${inFlight}`) ?? [];
    for (const subject of names) {
      const spread = spreadOf(measured(subject));
      const detail = { ...rangeOf(spread), ...params, commits, ...(subject === "raw" ? {} : { panels }) };
      results.push({
        metric: "commitsPerSecond",
        subject,
        value: significant(spread.median),
        unit: "1/s",
        params: detail,
      });
    }
    const value = percentile(measured("raw"), 50) / percentile(measured("sidang"), 50);
    ratios.push({
      name: "sidang/raw:cost",
      value: significant(value),
      goal: null,
      params: { of: "time per commit", ...params },
    });
  }
  return { results, ratios };
}

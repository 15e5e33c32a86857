import type { Outcome } from "../run/runSeed.js";
import { addTallies } from "../run/tally.js";
import { batchSize, type RacesReport } from "../runRaces.js";
import type { DatabaseName } from "./askedFor.js";

/** The command that repeats a seed's batch: with whom a seed shares the server's death is part of its story. */
function repeatOf(database: DatabaseName, start: number, seed: number): string {
  const first = start + Math.floor((seed - start) / batchSize) * batchSize;
  return `npm run races -- --start ${first} --seeds ${batchSize} --database ${database}`;
}

/** What is wrong with which seed, and how to see it again; empty when nothing is. */
export function troubleOf(database: DatabaseName, start: number, outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ findings }) => findings.length > 0)
    .map(({ seed, findings }) => {
      const lines = findings.slice(0, 5).map((finding) => `  ${finding}`);
      const more = findings.length > lines.length ? [`  and ${findings.length - lines.length} more`] : [];
      return [`seed ${seed} on ${database}: ${repeatOf(database, start, seed)}`, ...lines, ...more].join(
        "\n",
      );
    })
    .join("\n");
}

export function sayTrouble(database: DatabaseName, start: number, outcomes: readonly Outcome[]): void {
  const trouble = troubleOf(database, start, outcomes);
  if (trouble !== "") console.error(trouble);
}

/** Says how many ran and how much happened in them. @returns whether all is well */
export function sayReport(
  database: DatabaseName,
  { outcomes, kills, serverErrors, seconds }: RacesReport,
): boolean {
  const failed = outcomes.filter(({ findings }) => findings.length > 0).map(({ seed }) => seed);
  const counts = Object.entries(addTallies(outcomes.flatMap(({ tally }) => tally ?? [])));
  const rate = ((outcomes.length / seconds) * 60).toFixed(0);
  console.log(
    `${database}: ${outcomes.length} runs in ${seconds.toFixed(1)} s (${rate} a minute), ${kills} kills, ${failed.length} failed`,
  );
  console.log(`  ${counts.map(([name, count]) => `${name} ${count}`).join(", ")}`);
  if (failed.length > 0) console.error(`  failed: ${failed.join(", ")}`);
  for (const line of serverErrors.slice(0, 5)) console.error(`  the server logged: ${line}`);
  return failed.length === 0 && serverErrors.length === 0;
}

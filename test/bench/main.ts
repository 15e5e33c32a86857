import { measureAnchors } from "./anchors/measureAnchors.js";
import { measureCommands } from "./commands/measureCommands.js";
import { measureFanout } from "./fanout/measureFanout.js";
import { measureLoad } from "./load/measureLoad.js";
import { endChildren } from "./process/childProcess.js";
import type { Outcome } from "./report/outcome.js";
import { tableOf } from "./report/table.js";
import { machine, writeResults } from "./report/writeResults.js";
import { measureThreads } from "./threads/measureThreads.js";

/** What can be measured, in the order in which it is when no case is named. */
const measured: Readonly<Record<string, () => Promise<Outcome>>> = {
  fanout: measureFanout,
  commands: measureCommands,
  load: measureLoad,
  anchors: measureAnchors,
  threads: measureThreads,
};
/** Cases of parts that do not exist yet. */
const toCome = ["national", "latency", "memory", "scale"];
/** A case that has not ended by then hangs. */
const longestMs = 300_000;

const code = await run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  return 1;
});
// Whatever still waits for something that will not come must not keep the bench alive.
process.exit(code);

async function run(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !Object.hasOwn(measured, name) && !toCome.includes(name));
  if (unknown.length > 0) {
    console.error(
      `Unknown case: ${unknown.join(", ")}. Cases: ${[...Object.keys(measured), ...toCome].join(", ")}.`,
    );
    return 2;
  }
  for (const name of asked) if (toCome.includes(name)) console.log(`${name}: not yet measured.`);
  const names =
    asked.length === 0 ? Object.keys(measured) : asked.filter((name) => Object.hasOwn(measured, name));
  if (names.length === 0) return 1;

  const on = machine();
  const outcomes = new Map<string, Outcome>();
  for (const name of names) {
    const measure = measured[name];
    if (measure === undefined) continue;
    console.log(`${name}: measuring ...`);
    const outcome = await inTime(name, measure);
    outcomes.set(name, outcome);
    console.log(tableOf(name, outcome));
  }
  console.log(`Written to ${await writeResults(on, outcomes)}`);
  return 0;
}

async function inTime(name: string, measure: () => Promise<Outcome>): Promise<Outcome> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(
      () => reject(new Error(`${name} has not ended after ${longestMs / 1000} s`)),
      longestMs,
    );
  });
  try {
    return await Promise.race([measure(), tooLate]);
  } finally {
    clearTimeout(late);
    await endChildren();
  }
}

import "./lib/requireNode.mjs";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bin } from "./lib/bin.mjs";
import { install } from "./lib/install.mjs";
import { run } from "./lib/run.mjs";

/** npm run verify -- record.jsonl [--json]: exit code 0 when the record is true, 1 when it is not, 2 when it cannot be read. */
const { values, positionals } = parseArgs({
  options: { json: { type: "boolean", default: false } },
  allowPositionals: true,
});

const [file] = positionals;
process.exitCode =
  file === undefined
    ? unreadable("Which record? npm run verify -- record.jsonl [--json]")
    : await verify(file);

async function verify(path) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return unreadable(`${path} cannot be read: ${error.code}`);
  }
  if (!(await install())) return 2;
  const built = await run([...bin(".", "typescript", "tsc"), "-b", "shared"], { quiet: true });
  if (built.code !== 0) return unreadable(built.output);
  const { verifyLog } = await import(new URL("../shared/dist/index.js", import.meta.url).href);
  const report = verifyLog(text);
  console.log(values.json ? JSON.stringify(report, null, 2) : inWords(report));
  return report.ok ? 0 : 1;
}

function unreadable(why) {
  console.error(why);
  return 2;
}

function inWords({ ok, findings, summary }) {
  const lines = [];
  if (summary !== null) {
    const { title, cycle, audience, events, withheld, commandsReplayed, ballotsMatched, head, decisions } =
      summary;
    lines.push(`${title}, ${cycle} (for ${audience})`);
    lines.push(`  events    ${events}, of them ${withheld} withheld`);
    lines.push(`  commands  ${commandsReplayed} decided again`);
    lines.push(`  ballots   ${ballotsMatched} matched with their commitments`);
    lines.push(`  head      ${head}`);
    for (const each of decisions)
      lines.push(`  decision  ${each.unitName}: ${[each.outcome, each.predicate].filter(Boolean).join(" ")}`);
  }
  for (const { line, code, message } of findings)
    lines.push(`FOUND  ${line === null ? "" : `line ${line}: `}${message} (${code})`);
  lines.push(
    ok
      ? "The record is whole: nothing was changed, left out or decided against the rules."
      : "The record is NOT to be trusted.",
  );
  return lines.join("\n");
}

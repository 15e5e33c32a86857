import "./lib/process/requireNode.mjs";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { install } from "./lib/build/install.mjs";
import { bin } from "./lib/process/bin.mjs";
import { run } from "./lib/process/run.mjs";

/** npm run verify -- record.jsonl [--json]: exit code 0 when nothing is wrong with the record, 1 when something is, 2 when it cannot be read. */
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
  // npm runs scripts in the repository; the path is meant from where the person stands.
  const from = process.env.npm_lifecycle_event === "verify" ? process.env.INIT_CWD : undefined;
  let bytes;
  try {
    bytes = readFileSync(resolve(from ?? "", path));
  } catch (error) {
    return unreadable(`${path} cannot be read: ${error.code}`);
  }
  if (!(await install())) return 2;
  const built = await run([...bin(".", "typescript", "tsc"), "-b", "shared"], { quiet: true });
  if (built.code !== 0) return unreadable(built.output);
  const { verifyLog } = await import(new URL("../shared/dist/index.js", import.meta.url).href);
  const report = verifyBytes(bytes, verifyLog);
  console.log(values.json ? JSON.stringify(report, null, 2) : inWords(report));
  return report.ok ? 0 : 1;
}

/** Reading as text puts one and the same sign for every byte that is no UTF-8, which could hide a changed one. */
function verifyBytes(bytes, verifyLog) {
  const text = bytes.toString("utf8");
  const report = verifyLog(text);
  if (Buffer.from(text, "utf8").equals(bytes)) return report;
  const finding = {
    line: null,
    seq: null,
    code: "LINE_UNREADABLE",
    message: "the file is not UTF-8 throughout",
  };
  return { ...report, ok: false, findings: [...report.findings, finding] };
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
    for (const { unitName, outcome, predicate } of decisions)
      lines.push(`  decision  ${unitName}: ${[outcome, predicate].filter(Boolean).join(" ")}`);
  }
  for (const { line, code, message } of findings)
    lines.push(`FOUND  ${message} (${code}${line === null ? "" : `, line ${line}`})`);
  lines.push(ok ? whatHolds(summary) : "The record is NOT to be trusted.");
  return lines.join("\n");
}

/** With events withheld no command can be decided again: only the chain speaks for such a record. */
function whatHolds({ events, withheld }) {
  if (withheld === 0)
    return "The record is whole: nothing was changed, left out or decided against the rules.";
  return [
    "The chain closes: nothing was changed or left out.",
    `${withheld} of the ${events} events are withheld, so no command could be decided again: whether each kept to the`,
    "rules, only a record with nothing withheld can show.",
  ].join("\n");
}

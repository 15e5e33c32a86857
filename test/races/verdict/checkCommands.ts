import type { SentCommand } from "../client/chronicle.js";
import type { Log } from "./Log.js";

/** Every acknowledged command is in the log exactly once, where it was said to be; every refused one is not; and there is nothing else. */
export function checkCommands(log: Log, commands: readonly SentCommand[]): string[] {
  const findings: string[] = [];
  const places = new Map<string, number[]>();
  for (const { commandId, seq } of log.events) places.set(commandId, [...(places.get(commandId) ?? []), seq]);
  for (const command of commands) {
    const seqs = places.get(command.commandId) ?? [];
    places.delete(command.commandId);
    const problem = problemOf(command, seqs, log);
    if (problem !== null)
      findings.push(`${command.name} ${command.commandId} of ${command.actorId}: ${problem}`);
  }
  for (const [commandId, [seq]] of places)
    findings.push(`event ${seq} comes of ${commandId}, which nobody sent`);
  return findings;
}

/**
 * A refusal is not kept: of two copies one may be refused and the other, a moment later, granted. But nobody is told of
 * refusals only, and finds the command in the record.
 */
function problemOf({ answers, actorId }: SentCommand, seqs: readonly number[], log: Log): string | null {
  if (answers.length === 0) return "was never answered";
  const places = new Set(answers.flatMap((answer) => (answer.kind === "ACCEPTED" ? [answer.seq] : [])));
  const [acknowledged] = places;
  if (acknowledged === undefined) {
    if (seqs.length === 0) return null;
    return `was answered ${JSON.stringify(answers)}, but is in the log at ${seqs.join(", ")}`;
  }
  if (places.size > 1) return `was acknowledged at ${[...places].join(" and ")}`;
  const last = seqs.at(-1);
  if (last === undefined) return `was acknowledged at ${acknowledged}, and is lost`;
  if (last !== acknowledged) return `was acknowledged at ${acknowledged}, but ends at ${last}`;
  if (seqs.some((seq, place) => seq !== last - seqs.length + 1 + place)) {
    return `is scattered over ${seqs.join(", ")}`;
  }
  const author = log.event(last)?.actorId;
  return author === actorId ? null : `stands under the name of ${author}`;
}

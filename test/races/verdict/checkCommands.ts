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

function problemOf({ answers, actorId }: SentCommand, seqs: readonly number[], log: Log): string | null {
  const [answer, twin] = answers;
  if (answer === undefined) return "was never answered";
  // Refusals are not kept, so the twin's may say another reason; but what is refused once is not granted the other time.
  const bothRefused = answer.kind !== "ACCEPTED" && twin?.kind !== "ACCEPTED";
  if (twin !== undefined && !bothRefused && JSON.stringify(twin) !== JSON.stringify(answer)) {
    return `sent twice, it was answered ${JSON.stringify(answers)}; in the log at ${seqs.join(", ") || "no place"}`;
  }
  if (answer.kind !== "ACCEPTED") {
    return seqs.length === 0
      ? null
      : `was answered ${JSON.stringify(answer)}, but is in the log at ${seqs.join(", ")}`;
  }
  const last = seqs.at(-1);
  if (last === undefined) return `was acknowledged at ${answer.seq}, and is lost`;
  if (last !== answer.seq) return `was acknowledged at ${answer.seq}, but ends at ${last}`;
  if (seqs.some((seq, place) => seq !== last - seqs.length + 1 + place))
    return `is scattered over ${seqs.join(", ")}`;
  return log.event(last)?.actorId === actorId ? null : `stands under the name of ${log.event(last)?.actorId}`;
}

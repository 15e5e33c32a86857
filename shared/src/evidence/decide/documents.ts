import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import type { Description } from "../events.js";
import { refuseEvidence } from "../refusals.js";
import type { Evidence, Thread, VersionFile } from "../state.js";
import { evidenceLimits } from "../words.js";
import {
  adder,
  type Decided,
  fact,
  firstRefusal,
  happened,
  mustAdd,
  mustBeCurrent,
  mustBeOpen,
  mustSay,
  onVersion,
  type Refused,
} from "./guards.js";

type Command<T extends EvidenceCommand["type"]> = Extract<EvidenceCommand, { type: T }>;

/** SPEC EV2, EV4: the unit's side adds, from its own finished upload. */
export function addEvidence(
  evidenceId: string,
  command: Command<"addEvidence">,
  context: EvidenceContext,
): Decided {
  const refusal = firstRefusal(
    mustAdd(context),
    mustBeOpen(context),
    mustBeDescribed(command, context),
    mustHaveUpload(context),
  );
  if (refusal) return refusal;
  const { proposalId, versionId } = command;
  return happened({
    type: "EvidenceAdded",
    payload: {
      ...descriptionOf(command),
      evidenceId,
      proposalId,
      version: fileOf(context, versionId, 1),
      by: adder(context),
    },
  });
}

/** SPEC EV5: a new version is another file than the one before. */
export function addVersion(
  evidence: Evidence,
  command: Command<"addVersion">,
  context: EvidenceContext,
): Decided {
  const refusal = firstRefusal(
    mustAdd(context),
    mustBeOpen(context),
    mustBeCurrent(evidence),
    mustHaveUpload(context),
    evidence.versions.length < evidenceLimits.versions
      ? null
      : refuseEvidence("TOO_MANY", {
          what: "versions",
          value: String(evidence.versions.length),
          bound: String(evidenceLimits.versions),
        }),
    evidence.versions.at(-1)?.sha256 === context.upload?.sha256 ? refuseEvidence("SAME_FILE") : null,
  );
  if (refusal) return refusal;
  const version = fileOf(context, command.versionId, evidence.versions.length + 1);
  return happened({ type: "VersionAdded", payload: { version, by: adder(context) } });
}

/** SPEC EV6: nobody's description is overwritten in silence. */
export function describeEvidence(
  evidence: Evidence,
  command: Command<"describeEvidence">,
  context: EvidenceContext,
): Decided {
  const refusal = firstRefusal(
    mustAdd(context),
    mustBeOpen(context),
    mustBeCurrent(evidence),
    mustBeDescribed(command, context),
    evidence.description === command.expectedVersion
      ? null
      : refuseEvidence("VERSION_CONFLICT", {
          what: "expectedVersion",
          value: String(command.expectedVersion),
          bound: String(evidence.description),
        }),
  );
  if (refusal) return refusal;
  return happened({ type: "EvidenceDescribed", payload: { ...descriptionOf(command), by: adder(context) } });
}

/** SPEC EV7: withdrawn, with a reason, and never erased. */
export function withdrawEvidence(
  evidence: Evidence,
  { reason }: Command<"withdrawEvidence">,
  context: EvidenceContext,
): Decided {
  const refusal = firstRefusal(
    mustAdd(context),
    mustBeOpen(context),
    mustBeCurrent(evidence),
    mustSay(reason, evidenceLimits.reason, "reason"),
  );
  return refusal ?? happened({ type: "EvidenceWithdrawn", payload: { reason, by: adder(context) } });
}

/** SPEC EV8: read once; what was read does not change. */
export function recordReading(evidence: Evidence, { versionId, reading }: Command<"recordReading">): Decided {
  return onVersion(evidence, versionId, (version) =>
    version.reading.kind === "PENDING"
      ? happened({ type: "VersionRead", payload: { versionId, reading } })
      : happened(),
  );
}

/** SPEC EV30: each thread gets its place in a version once; one that a person has placed there keeps it. */
export function reanchorThreads(
  evidence: Evidence,
  { versionId }: Command<"reanchorThreads">,
  context: EvidenceContext,
): Decided {
  return onVersion(evidence, versionId, () => {
    const found = fact(context.reanchored, "reanchored");
    const toPlace = (thread: Thread) => thread.places[versionId] === undefined && found[thread.threadId];
    return happened(
      ...Object.values(evidence.threads).flatMap((thread) => {
        const place = toPlace(thread);
        if (!place) return [];
        const { threadId, scope } = thread;
        return [{ type: "ThreadReanchored", payload: { threadId, scope, versionId, ...place } } as const];
      }),
    );
  });
}

function mustBeDescribed(
  { title, indicatorCodes, shownOn }: Description,
  { knownIndicators }: EvidenceContext,
): Refused | null {
  const known = fact(knownIndicators, "knownIndicators");
  const stranger = indicatorCodes.find((code) => !known.has(code));
  return firstRefusal(
    mustSay(title, evidenceLimits.title, "title"),
    indicatorCodes.length >= 1 && indicatorCodes.length <= evidenceLimits.indicators
      ? null
      : refuseEvidence("INVALID_INPUT", {
          what: "indicatorCodes",
          value: String(indicatorCodes.length),
          bound: `1..${evidenceLimits.indicators}`,
        }),
    stranger === undefined ? null : refuseEvidence("UNKNOWN_INDICATOR", stranger),
    shownOn === null || isDay(shownOn)
      ? null
      : refuseEvidence("INVALID_INPUT", {
          what: "shownOn",
          value: shownOn.slice(0, 40),
          bound: "YYYY-MM-DD",
        }),
  );
}

/** A day of the calendar, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1900) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

function descriptionOf({ title, indicatorCodes, shownOn }: Description): Description {
  return { title: title.trim(), indicatorCodes: [...new Set(indicatorCodes)], shownOn };
}

function mustHaveUpload({ upload }: EvidenceContext): Refused | null {
  return fact(upload, "upload") === null ? refuseEvidence("UNKNOWN_UPLOAD") : null;
}

function fileOf({ upload }: EvidenceContext, versionId: string, number: number): VersionFile {
  if (!upload) throw new Error("an upload was looked for before");
  const { sha256, bytes, fileName, mediaType } = upload;
  return { versionId, number, sha256, bytes, fileName, mediaType };
}

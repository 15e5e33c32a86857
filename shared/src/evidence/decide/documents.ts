import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import { hasBegun, isDay } from "../day.js";
import type { Description } from "../events.js";
import { refuseEvidence } from "../refusals.js";
import type { Evidence, VersionFile } from "../state.js";
import { evidenceLimits } from "../words.js";
import {
  adder,
  type Decided,
  fact,
  firstRefusal,
  happened,
  mustAdd,
  mustBeCurrent,
  mustBeId,
  mustBeOpen,
  mustHaveRoom,
  mustHaveSeen,
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
    mustBeOpen(context),
    mustBeId(evidenceId, "evidenceId"),
    mustBeId(command.versionId, "versionId"),
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
    mustBeId(command.versionId, "versionId"),
    evidence.versions.some(({ versionId }) => versionId === command.versionId)
      ? refuseEvidence("INVALID_INPUT", { what: "versionId", value: command.versionId, bound: "new" })
      : null,
    mustHaveRoom(evidence.versions.length, evidenceLimits.versions, "versions"),
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
    mustHaveSeen(evidence.description, command.expectedVersion),
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

function mustBeDescribed(
  { title, indicatorCodes, shownOn }: Description,
  { knownIndicators, at }: EvidenceContext,
): Refused | null {
  const known = fact(knownIndicators, "knownIndicators");
  const count = indicatorCodes.length;
  const refusal = firstRefusal(
    mustSay(title.trim(), evidenceLimits.title, "title"),
    count >= 1 && count <= evidenceLimits.indicators
      ? null
      : refuseEvidence("INVALID_INPUT", {
          what: "indicatorCodes",
          value: String(count),
          bound: `1..${evidenceLimits.indicators}`,
        }),
    shownOn === null || isDay(shownOn)
      ? null
      : refuseEvidence("INVALID_INPUT", { what: "shownOn", value: shownOn, bound: "YYYY-MM-DD" }),
    shownOn === null || hasBegun(shownOn, at)
      ? null
      : refuseEvidence("INVALID_INPUT", { what: "shownOn", value: shownOn, bound: "<= today" }),
  );
  const stranger = refusal ? undefined : indicatorCodes.find((code) => !known.has(code));
  return refusal ?? (stranger === undefined ? null : refuseEvidence("UNKNOWN_INDICATOR", stranger));
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

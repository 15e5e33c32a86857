import {
  type Anchor,
  type Evidence,
  type EvidenceContext,
  indicatorsOf,
  instrumentById,
  type RefusalDetail,
  type Version,
} from "@sidang/shared";
import { IsNull } from "typeorm";
import { BlindRoundRow } from "../../../database/entities/index.js";
import type { Services } from "../../../services.js";
import { isOpen } from "../proposalPlace.js";
import { type Placed } from "../standings.js";
import type { EvidenceWish } from "./evidenceWish.js";
import { mentionable } from "./mentionable.js";

/** Where facts come from. */
export interface EvidenceSources extends Pick<Services, "database" | "panelStates"> {
  /** The finished, unused upload of somebody for a proposal; null when there is none. */
  readonly uploadOf: (
    personId: string,
    proposalId: string,
    uploadId: string,
  ) => Promise<Exclude<EvidenceContext["upload"], undefined>>;
  /** In what an anchor does not fit a version; null when it fits. A version that has not been read has no place. */
  readonly anchorProblem: (
    evidenceId: string,
    version: Version,
    anchor: Anchor,
  ) => Promise<RefusalDetail | null>;
}

/** What a command needs to know from outside its stream, and nothing more. */
export async function gatherEvidenceFacts(
  sources: EvidenceSources,
  evidence: Evidence | null,
  wish: EvidenceWish,
  actor: EvidenceContext["actor"],
  { place, standing }: Placed,
): Promise<Omit<EvidenceContext, "actor" | "at">> {
  const plain = { standing, proposalOpen: isOpen(place) };
  const upload = (uploadId: string) => sources.uploadOf(actor.userId, place.proposalId, uploadId);
  switch (wish.type) {
    case "addEvidence":
      return { ...plain, upload: await upload(wish.uploadId), knownIndicators: codesOf(place.instrumentId) };
    case "addVersion":
      return { ...plain, upload: await upload(wish.uploadId) };
    case "describeEvidence":
      return { ...plain, knownIndicators: codesOf(place.instrumentId) };
    case "startThread":
      return {
        ...plain,
        anchorProblem: await problemOf(sources, evidence, wish.versionId, wish.anchor),
        mentioned: await mentionable(sources, place, wish.mentions, standing),
        openRounds: await openRounds(sources, place.proposalId),
      };
    case "replyToThread":
    case "editComment":
      return { ...plain, mentioned: await mentionable(sources, place, wish.mentions, standing) };
    case "placeThread":
      return { ...plain, anchorProblem: await problemOf(sources, evidence, wish.versionId, wish.anchor) };
    default:
      return plain;
  }
}

function codesOf(instrumentId: string): ReadonlySet<string> {
  const instrument = instrumentById(instrumentId);
  if (instrument === undefined) throw new Error(`there is no instrument ${instrumentId}`);
  return new Set(indicatorsOf(instrument).map(({ code }) => code));
}

async function problemOf(
  { anchorProblem }: EvidenceSources,
  evidence: Evidence | null,
  versionId: string,
  anchor: Anchor,
) {
  const version = evidence?.versions.find((each) => each.versionId === versionId);
  return evidence === null || version === undefined
    ? null
    : anchorProblem(evidence.evidenceId, version, anchor);
}

async function openRounds({ database }: EvidenceSources, proposalId: string) {
  const rows = await database.read((em) => em.findBy(BlindRoundRow, { proposalId, revealedAt: IsNull() }));
  return Object.fromEntries(rows.map(({ circle, id }) => [circle, id]));
}

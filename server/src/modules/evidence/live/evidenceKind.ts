import {
  type EvidenceAudience,
  type EvidenceState,
  evidenceAudienceKey,
  evidenceAudienceOf,
  evidenceAudiencesMayDiffer,
  evidenceStream,
  foldEvidence,
  mayChangeEvidenceAudiences,
  type Standing,
} from "@sidang/shared";
import { RoleGrantRow } from "../../../database/entities/index.js";
import { seatsKey } from "../../../eventStore/hub.js";
import type { FollowedKind } from "../../../feeds/followedKind.js";
import type { Services } from "../../../services.js";
import { asEvidenceEvent } from "../asEvidenceEvent.js";
import { placedAt } from "../standings.js";
import { presentEvidenceEvent, presentEvidenceReset } from "../types/EvidenceEvents.js";

type Sources = Pick<Services, "database" | "panelStates" | "evidenceStates">;

/** Evidence, as it is followed live. */
export function evidenceKind(
  sources: Sources,
): FollowedKind<EvidenceState, Standing | null, EvidenceAudience> {
  const now = async (evidenceId: string) => (await sources.evidenceStates.now(evidenceId)).state;
  return {
    what: "evidence",
    stream: evidenceStream,
    fold: (state, events) => foldEvidence(state, events.map(asEvidenceEvent)),
    now,
    viewerOf: async (signedIn, evidenceId) => {
      const state = await now(evidenceId);
      if (state.status === "NONE") return null;
      // As they hold them now: a socket can outlive a grant.
      const grants = await sources.database.read((em) =>
        em.findBy(RoleGrantRow, { personId: signedIn.userId }),
      );
      return (
        (await placedAt(sources, { userId: signedIn.userId, grants }, state.proposalId))?.standing ?? null
      );
    },
    // A seat and a conflict are in a panel's stream, and change what is seen here.
    judgedAgainAfter: [seatsKey],
    audienceOf: (state, standing) => (standing === null ? null : evidenceAudienceOf(state, standing)),
    audienceKey: evidenceAudienceKey,
    mayChangeAudiences: (event) => mayChangeEvidenceAudiences(asEvidenceEvent(event)),
    audiencesMayDiffer: evidenceAudiencesMayDiffer,
    present: presentEvidenceEvent,
    presentReset: presentEvidenceReset,
    place: presencePlace,
    isPresent: () => true,
  };
}

/**
 * Who evaluates sees who of them reads which page; the unit's side sees its own people; those who sit in a panel see
 * each other. None learns what the others look at just now, nor who sits in the panel (SPEC EV28).
 */
export function presencePlace(evidenceId: string, { circles }: EvidenceAudience): string {
  const evaluation = circles.length > 1 ? "evaluating" : "evaluated";
  return `${evidenceStream(evidenceId)} ${circles.includes("PANEL") ? "seated" : evaluation}`;
}

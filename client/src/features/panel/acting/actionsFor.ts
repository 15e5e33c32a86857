import { findItem, type Panel } from "@sidang/shared";
import type { Action, Candidate } from "./action";
import { chairCandidates } from "./chairCandidates";
import { type Asker, judge, unwritten } from "./judge";
import { memberCandidates } from "./memberCandidates";
import { secretaryCandidates } from "./secretaryCandidates";

/**
 * What somebody can do now, made from the rules that the server uses: at most one primary action, the rest beside it
 * or in the menu. What is not theirs to do is left out; what is theirs and refused says why.
 */
export function actionsFor(panel: Panel, asker: Asker): readonly Action[] {
  const me = panel.members[asker.userId];
  if (me === undefined) return [];
  const [before, after] = split(memberCandidates(panel, asker, me));
  const candidates = [
    ...before,
    ...(panel.chairId === asker.userId ? chairCandidates(panel, asker) : []),
    ...(panel.chairId === asker.userId ? after.map(besides) : after),
    ...(me.office === "SECRETARY" ? secretaryCandidates(panel, asker) : []),
  ];
  return arrange(panel, asker, candidates);
}

/** What somebody can do with one item of the agenda, under way or not. */
export function actionsOnItem(panel: Panel, asker: Asker, itemId: string): readonly Action[] {
  const item = findItem(panel, itemId);
  if (item === undefined || panel.members[asker.userId] === undefined) return [];
  const own = item.conflicts[asker.userId];
  const memberId = asker.userId;
  const candidates: readonly Candidate[] = [
    { id: "callItem", wish: "MENU", command: { type: "callItem", itemId } },
    { id: "deferItem", wish: "MENU", command: { type: "deferItem", itemId, reason: unwritten } },
    { id: "reopenItem", wish: "MENU", command: { type: "reopenItem", itemId, reason: unwritten } },
    own === undefined
      ? {
          id: "declareConflict",
          wish: "MENU",
          command: { type: "declareConflict", itemId, memberId, reason: unwritten },
        }
      : { id: "withdrawConflict", wish: "MENU", command: { type: "withdrawConflict", itemId, memberId } },
  ];
  return arrange(panel, asker, candidates).filter((action) => action.refusal?.reason !== "WRONG_PHASE");
}

/** The step by which the chair carries the sitting on, and what stands in its way; null when there is none. */
export function nextStep(panel: Panel, at: number): Action | null {
  if (panel.chairId === null) return null;
  const asker: Asker = { userId: panel.chairId, at, chairUnreachable: false };
  const actions = arrange(panel, asker, chairCandidates(panel, asker));
  // After the reveal it is the decision that is waited for, even when the chair has to find a way round it.
  const decision = actions.find(({ id }) => id === "recordDecision");
  return decision ?? actions.find(({ place }) => place === "PRIMARY") ?? null;
}

/** Whoever presides speaks when they like: asking for the floor is not what waits for them. */
function besides(candidate: Candidate): Candidate {
  return candidate.id === "requestFloor" ? { ...candidate, wish: "MENU" } : candidate;
}

/** Checking in, taking an empty chair and one's own ballot come before the chair's work; talk comes after. */
function split(candidates: readonly Candidate[]): readonly [readonly Candidate[], readonly Candidate[]] {
  const first = new Set(["checkIn", "takeChair", "castBallot"]);
  return [candidates.filter(({ id }) => first.has(id)), candidates.filter(({ id }) => !first.has(id))];
}

function arrange(panel: Panel, asker: Asker, candidates: readonly Candidate[]): readonly Action[] {
  const judged = candidates
    .map((candidate) => ({ ...candidate, refusal: judge(panel, candidate.command, asker) }))
    .filter(({ refusal }) => refusal?.reason !== "NOT_ALLOWED" && refusal?.reason !== "PANEL_CLOSED");
  const primary = judged.findIndex(({ wish }) => wish === "NEXT");
  return judged.map(({ wish, members = [], ...action }, place) => ({
    ...action,
    members,
    place: place === primary ? "PRIMARY" : wish === "MENU" ? "MENU" : "BESIDE",
  }));
}

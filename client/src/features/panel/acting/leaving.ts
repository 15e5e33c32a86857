import { type Institution, itemUnderWay, type Panel, quorumFor } from "@sidang/shared";

/** What comes of it when somebody leaves the sitting. */
export type LeavingEffect =
  | { readonly kind: "QUORUM_LOST"; readonly missing: readonly Institution[] }
  /** Whoever presides goes: the named deputy can take the chair, where one is there. */
  | { readonly kind: "CHAIR_EMPTY"; readonly deputyId: string | null }
  /** The ballot that was sealed is not counted, unless they are back when the votes are revealed (SPEC PN42). */
  | { readonly kind: "BALLOT_UNCOUNTED" };

/** Everything that the others, or the one who leaves, would notice; empty when nothing comes of it. */
export function leaving(panel: Panel, memberId: string): readonly LeavingEffect[] {
  const member = panel.members[memberId];
  if (member === undefined) return [];
  const item = itemUnderWay(panel);
  const after: Panel = {
    ...panel,
    members: { ...panel.members, [memberId]: { ...member, attending: null } },
  };
  const { met, missing } = quorumFor(after, item);
  const effects: LeavingEffect[] = [];
  if (panel.chairId === memberId) {
    const deputy = Object.values(panel.members).find(
      (each) => each.office === "DEPUTY" && each.attending !== null && each.memberId !== memberId,
    );
    effects.push({ kind: "CHAIR_EMPTY", deputyId: deputy?.memberId ?? null });
  }
  if (quorumFor(panel, item).met && !met) effects.push({ kind: "QUORUM_LOST", missing });
  if (item?.phase === "VOTING" && item.vote.ballots[memberId] !== undefined)
    effects.push({ kind: "BALLOT_UNCOUNTED" });
  return effects;
}

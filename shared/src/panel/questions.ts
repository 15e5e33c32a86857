import type { Predicate } from "../instrument/index.js";
import type { AgendaItem, ItemUnderWay, Member, Panel, Quorum } from "./state.js";
import {
  type BallotChoice,
  ballotChoices,
  type DecisionRule,
  type Institution,
  institutions,
  majorityOfInstitutions,
  type Outcome,
  outcomes,
  timeZones,
} from "./words.js";

/** Questions that `decide`, the screens and the tests ask of a panel. Each has one answer, here. */

export function findItem(panel: Panel, itemId: string): AgendaItem | undefined {
  return panel.agenda.find((item) => item.itemId === itemId);
}

export function isUnderWay(item: AgendaItem): item is ItemUnderWay {
  return (
    item.phase === "PRESENTING" ||
    item.phase === "DELIBERATING" ||
    item.phase === "VOTING" ||
    item.phase === "REVEALED"
  );
}

export function itemUnderWay(panel: Panel): ItemUnderWay | undefined {
  return panel.agenda.find(isUnderWay);
}

/** Ids come from outside: `constructor` is nobody, although every object has one. */
export function memberOf(panel: Panel, memberId: string): Member | undefined {
  return Object.hasOwn(panel.members, memberId) ? panel.members[memberId] : undefined;
}

export function hasConflict(item: AgendaItem, memberId: string): boolean {
  return Object.hasOwn(item.conflicts, memberId);
}

/** Attending members with a vote on this item (on no item: with a vote at all). The base of quorum and of ballots. */
export function voters(panel: Panel, item: AgendaItem | undefined): Member[] {
  return Object.values(panel.members).filter(
    (member) =>
      member.institution !== null &&
      member.attending !== null &&
      !(item !== undefined && hasConflict(item, member.memberId)),
  );
}

/** SPEC PN12: at least one attending member, without a conflict on this item, of each of the four institutions. */
export function quorumFor(panel: Panel, item: AgendaItem | undefined): Quorum {
  const present = new Set(voters(panel, item).map((member) => member.institution));
  const missing = institutions.filter((institution) => !present.has(institution));
  return { met: missing.length === 0, missing };
}

/** Voters who have not cast on the item that is being voted on. */
export function ballotsMissing(panel: Panel, item: AgendaItem): Member[] {
  if (item.phase !== "VOTING") return [];
  return voters(panel, item).filter((member) => item.vote.ballots[member.memberId] === undefined);
}

/**
 * SPEC PN43: the choice with most ballots; on a tie the lead's ballot; ABSTAIN when the lead cast none or nobody did.
 * @param ballots the counted ballots of one institution
 */
export function positionOf(
  ballots: readonly { readonly choice: BallotChoice; readonly lead: boolean }[],
): BallotChoice {
  const counts = new Map<BallotChoice, number>();
  for (const { choice } of ballots) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const top = [...counts].filter(([, count]) => count === most).map(([choice]) => choice);
  if (top.length === 1) return top[0] as BallotChoice;
  return ballots.find((ballot) => ballot.lead)?.choice ?? "ABSTAIN";
}

/** SPEC PN44: what the rule makes of the institutions' positions; null when it is not met. */
export function outcomeOf(
  rule: DecisionRule,
  positions: Readonly<Record<Institution, BallotChoice>>,
): Outcome | null {
  const votes = institutions.map((institution) => positions[institution]);
  const count = (choice: BallotChoice) => votes.filter((vote) => vote === choice).length;
  const needed = rule === "UNANIMOUS" ? institutions.length : majorityOfInstitutions;
  for (const outcome of outcomes) if (count(outcome) >= needed) return outcome;
  const halves = ballotChoices.filter((choice) => count(choice) === institutions.length / 2);
  return rule === "MAJORITY_OF_INSTITUTIONS" && halves.length === 2 ? "DEFER" : null;
}

/** The predicate that a GRANT would give: the motion's, else the proposal's target. */
export function predicateAtStake(item: AgendaItem): Predicate {
  if ("vote" in item) {
    if (item.vote.motion === "GRANT_WBK") return "WBK";
    if (item.vote.motion === "GRANT_WBBM") return "WBBM";
  }
  return item.proposal.target;
}

/** SPEC PN10: the two moments fall on one calendar day in the panel's zone. */
export function isSameDay(panel: Panel, at: number): boolean {
  const day = (moment: number) => Math.floor((moment + timeZones[panel.timeZone] * 3_600_000) / 86_400_000);
  return day(panel.scheduledFor) === day(at);
}

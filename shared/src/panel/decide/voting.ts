import { commitmentOf } from "../../ledger/commitment.js";
import type { OpenBallot, PanelCommand } from "../commands.js";
import type { PanelContext } from "../context.js";
import {
  ballotsMissing,
  itemUnderWay,
  memberOf,
  outcomeOf,
  positionOf,
  predicateAtStake,
  voters,
} from "../questions.js";
import { refuse } from "../refusals.js";
import type { AgendaItem, Member, Panel } from "../state.js";
import {
  type BallotChoice,
  type Institution,
  institutions,
  ofEachInstitution,
  textLimits,
} from "../words.js";
import {
  actorOf,
  type Decided,
  fact,
  firstRefusal,
  happened,
  isSecretary,
  mustBeIn,
  mustBeOpen,
  mustFit,
  mustHaveNoConflict,
  mustHaveQuorum,
  mustPresideOver,
  mustSay,
  onItem,
} from "./guards.js";

type Command<T extends PanelCommand["type"]> = Extract<PanelCommand, { type: T }>;

/** SPEC PN26. */
export function openVoting(panel: Panel, command: Command<"openVoting">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const { motion, minutes } = command;
    const refusal = firstRefusal(
      mustPresideOver(panel, item, context),
      mustBeOpen(panel),
      mustBeIn(item, "DELIBERATING"),
      mustHaveQuorum(panel, item),
      minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 120)
        ? null
        : refuse("INVALID_INPUT", { what: "minutes", value: String(minutes), bound: "1..120" }),
    );
    const closesAt = minutes === null ? null : context.at + minutes * 60_000;
    return refusal ?? happened({ type: "VotingOpened", payload: { itemId: item.itemId, motion, closesAt } });
  });
}

/** SPEC PN27: back to deliberation, ballots void. */
export function stepBack(panel: Panel, command: Command<"stepBack">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(
      mustPresideOver(panel, item, context),
      mustBeOpen(panel),
      mustBeIn(item, "VOTING", "REVEALED"),
      mustSay(command.reason, textLimits.reason, "reason"),
    );
    return (
      refusal ?? happened({ type: "SteppedBack", payload: { itemId: item.itemId, reason: command.reason } })
    );
  });
}

/** SPEC PN28, PN29: an attending member with a vote and without a conflict; a secretary may type it for somebody in the room. */
export function castBallot(panel: Panel, command: Command<"castBallot">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const { memberId, commitment } = command;
    const member = memberOf(panel, memberId);
    const byOther = memberId !== context.actorId;
    const refusal = firstRefusal(
      actorOf(panel, context) === undefined ? refuse("NOT_ALLOWED", "member") : null,
      byOther && !(isSecretary(panel, context) && member?.attending?.mode === "ROOM")
        ? refuse("NOT_ALLOWED", "member", "secretary")
        : null,
      byOther ? mustHaveNoConflict(item, context.actorId) : null,
      byOther && hasOwnBallot(item, memberId) ? refuse("NOT_ALLOWED", "member") : null,
      member === undefined || member.institution === null ? refuse("NOT_ALLOWED", "member") : null,
      mustHaveNoConflict(item, memberId),
      mustBeOpen(panel),
      mustBeIn(item, "VOTING"),
      member?.attending ? null : refuse("NOT_ATTENDING", memberId),
      mustHaveQuorum(panel, item),
      /^[0-9a-f]{64}$/.test(commitment) ? null : refuse("INVALID_INPUT", "commitment"),
    );
    const payload = {
      itemId: item.itemId,
      memberId,
      commitment,
      enteredBy: byOther ? context.actorId : null,
    };
    return refusal ?? happened({ type: "BallotCast", payload });
  });
}

/** SPEC PN30, PN40 to PN43: every counted ballot must match its commitment; missing ones need a reason. */
export function revealBallots(
  panel: Panel,
  command: Command<"revealBallots">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const missing = ballotsMissing(panel, item);
    const reasoned = command.reason !== null && command.reason.trim() !== "";
    const refusal = firstRefusal(
      command.automatic ? null : mustPresideOver(panel, item, context),
      mustBeOpen(panel),
      mustBeIn(item, "VOTING"),
      mustHaveQuorum(panel, item),
      missing.length > 0 && !reasoned
        ? refuse("BALLOTS_MISSING", ...missing.map((member) => member.memberId))
        : null,
      mustFit(command.reason, textLimits.reason, "reason"),
    );
    if (refusal) return refusal;
    if (item.phase !== "VOTING") return refuse("WRONG_PHASE");
    const counted = voters(panel, item).filter((member) => item.vote.ballots[member.memberId] !== undefined);
    if (counted.length === 0) return refuse("BALLOTS_MISSING", ...missing.map((member) => member.memberId));
    const open = new Map(fact(context.openBallots, "openBallots").map((ballot) => [ballot.memberId, ballot]));
    const ballots: OpenBallot[] = [];
    for (const member of inOrder(counted)) {
      const ballot = open.get(member.memberId);
      if (ballot === undefined || !matches(panel, item, ballot))
        return refuse("BALLOT_UNREADABLE", member.memberId);
      ballots.push(ballot);
    }
    const uncounted = Object.keys(item.vote.ballots)
      .filter((memberId) => !counted.some((member) => member.memberId === memberId))
      .sort();
    return happened({
      type: "BallotsRevealed",
      payload: {
        itemId: item.itemId,
        ballots,
        uncounted,
        positions: positionsOf(panel, ballots),
        reason: reasoned ? command.reason : null,
        automatic: command.automatic,
      },
    });
  });
}

/** SPEC PN44 to PN46: the rule is met, and a grant passes every gate. */
export function recordDecision(
  panel: Panel,
  command: Command<"recordDecision">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(
      mustPresideOver(panel, item, context),
      mustBeOpen(panel),
      mustBeIn(item, "REVEALED"),
      mustHaveQuorum(panel, item),
    );
    if (refusal) return refusal;
    if (item.phase !== "REVEALED" || item.vote.reveal === null || item.case === null)
      return refuse("WRONG_PHASE");
    const { positions } = item.vote.reveal;
    const { rule } = panel.options;
    const outcome = outcomeOf(rule, positions);
    if (outcome === null) {
      return refuse(
        "RULE_NOT_MET",
        ...institutions.map((each) => ({ what: each, value: positions[each], bound: rule })),
      );
    }
    const predicate = predicateAtStake(item);
    const { total, enablers, results, gates: byPredicate } = item.case.assessment;
    const gates = byPredicate[predicate];
    if (outcome === "GRANT") {
      const failed = gates.filter((gate) => !gate.passed);
      if (failed.length > 0) return refuse("GATES_FAILED", ...failed.map(gateDetail));
    }
    return happened({
      type: "DecisionRecorded",
      payload: {
        itemId: item.itemId,
        outcome,
        predicate: outcome === "GRANT" ? predicate : null,
        positions,
        rule,
        total,
        enablers,
        results,
        gates,
      },
    });
  });
}

/** SPEC PN47. */
export function deferItem(panel: Panel, command: Command<"deferItem">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(
      mustPresideOver(panel, item, context),
      mustBeOpen(panel),
      mustBeIn(item, "WAITING", "PRESENTING", "DELIBERATING", "VOTING", "REVEALED"),
      mustSay(command.reason, textLimits.reason, "reason"),
    );
    return (
      refusal ?? happened({ type: "ItemDeferred", payload: { itemId: item.itemId, reason: command.reason } })
    );
  });
}

/** SPEC PN48: before the panel closes, and with no other item under way. */
export function reopenItem(panel: Panel, command: Command<"reopenItem">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const other = itemUnderWay(panel);
    const refusal = firstRefusal(
      mustPresideOver(panel, item, context),
      mustBeOpen(panel),
      mustBeIn(item, "DECIDED", "DEFERRED"),
      other === undefined ? null : refuse("ITEM_UNDER_WAY", other.itemId),
      mustSay(command.reason, textLimits.reason, "reason"),
    );
    return (
      refusal ?? happened({ type: "ItemReopened", payload: { itemId: item.itemId, reason: command.reason } })
    );
  });
}

/** Cast on the member's own device: nobody else replaces it. */
function hasOwnBallot(item: AgendaItem, memberId: string): boolean {
  return item.phase === "VOTING" && item.vote.ballots[memberId]?.enteredBy === null;
}

function matches(panel: Panel, item: AgendaItem, ballot: OpenBallot): boolean {
  if (item.phase !== "VOTING") return false;
  const { memberId, choice, reason, nonce } = ballot;
  const commitment = commitmentOf({
    panel: panel.panelId,
    item: item.itemId,
    member: memberId,
    choice,
    reason,
    nonce,
  });
  return item.vote.ballots[memberId]?.commitment === commitment;
}

/** By institution, then by id; the members themselves stand in the order of their appointment. */
function inOrder(members: readonly Member[]): Member[] {
  const place = (member: Member) => institutions.indexOf(member.institution as Institution);
  return [...members].sort((a, b) => place(a) - place(b) || (a.memberId < b.memberId ? -1 : 1));
}

function positionsOf(
  panel: Panel,
  ballots: readonly OpenBallot[],
): Readonly<Record<Institution, BallotChoice>> {
  return ofEachInstitution((institution) =>
    positionOf(
      ballots
        .map(({ memberId, choice }) => ({ choice, member: memberOf(panel, memberId) }))
        .filter(({ member }) => member?.institution === institution)
        .map(({ choice, member }) => ({ choice, lead: member?.lead === true })),
    ),
  );
}

function gateDetail(gate: {
  readonly code: string;
  readonly value: number | null;
  readonly bound: number | null;
}) {
  const text = (figure: number | null) => (figure === null ? null : String(figure));
  return { what: gate.code, value: text(gate.value), bound: text(gate.bound) };
}

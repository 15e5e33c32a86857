import { canonicalJson } from "../kernel/canonicalJson.js";
import type { PanelEvent } from "../panel/events.js";
import { findItem, memberOf, outcomeOf, positionOf, predicateAtStake } from "../panel/questions.js";
import type { Panel, PanelState } from "../panel/state.js";
import { type BallotChoice, type Institution, institutions } from "../panel/words.js";
import { commitmentOf } from "./commitment.js";
import type { FindingCode } from "./finding.js";

interface Checked {
  readonly matched: number;
  readonly finding: { readonly code: FindingCode; readonly message: string } | null;
}

const nothing: Checked = { matched: 0, finding: null };

/**
 * SPEC LG9: ballots against commitments, the recount, and the outcome, wherever a record shows them. It also holds
 * for redacted records, whose commands cannot be decided again.
 */
export function checkVisibleVote(state: PanelState, event: PanelEvent): Checked {
  if (state.status === "NONE") return nothing;
  if (event.type === "BallotsRevealed") return checkReveal(state, event);
  if (event.type === "DecisionRecorded") return { matched: 0, finding: checkDecision(state, event) };
  return nothing;
}

function checkReveal(panel: Panel, event: Extract<PanelEvent, { type: "BallotsRevealed" }>): Checked {
  const { itemId, ballots, positions } = event.payload;
  const item = findItem(panel, itemId);
  if (item?.phase !== "VOTING") return nothing;
  for (const { memberId, choice, reason, nonce } of ballots) {
    const commitment = commitmentOf({
      panel: panel.panelId,
      item: itemId,
      member: memberId,
      choice,
      reason,
      nonce,
    });
    if (item.vote.ballots[memberId]?.commitment !== commitment) {
      const name = memberOf(panel, memberId)?.name ?? memberId;
      const message = `event ${event.seq}: the ballot of ${name} does not match its commitment`;
      return { matched: 0, finding: { code: "BALLOT_DISAGREES", message } };
    }
  }
  const recounted = Object.fromEntries(institutions.map((each) => [each, recount(panel, ballots, each)]));
  if (canonicalJson(recounted) !== canonicalJson(positions)) {
    const message = `event ${event.seq}: the institutions' positions are not what the ballots make`;
    return { matched: ballots.length, finding: { code: "COUNT_DISAGREES", message } };
  }
  return { matched: ballots.length, finding: null };
}

function recount(
  panel: Panel,
  ballots: readonly { readonly memberId: string; readonly choice: BallotChoice }[],
  institution: Institution,
): BallotChoice {
  const own = ballots.filter(({ memberId }) => memberOf(panel, memberId)?.institution === institution);
  return positionOf(
    own.map(({ memberId, choice }) => ({ choice, lead: memberOf(panel, memberId)?.lead === true })),
  );
}

function checkDecision(
  panel: Panel,
  event: Extract<PanelEvent, { type: "DecisionRecorded" }>,
): Checked["finding"] {
  const { itemId, outcome, predicate, positions, rule, gates } = event.payload;
  const item = findItem(panel, itemId);
  if (item === undefined) return null;
  const disagrees = (message: string) => ({
    code: "DECISION_DISAGREES" as const,
    message: `event ${event.seq}: ${message}`,
  });
  if (rule !== panel.options.rule) return disagrees("the decision names another rule than the panel's");
  if (outcomeOf(rule, positions) !== outcome)
    return disagrees("the outcome does not follow from the positions");
  if (predicate !== (outcome === "GRANT" ? predicateAtStake(item) : null))
    return disagrees("the predicate is not the one at stake");
  if (outcome === "GRANT" && gates.some((gate) => !gate.passed))
    return disagrees("a grant while a gate fails");
  const untrue = gates.find(
    (gate) => gate.passed && gate.value !== null && gate.bound !== null && gate.value < gate.bound,
  );
  return untrue === undefined ? null : disagrees(`gate ${untrue.code} is below its bound`);
}

import { assertNever } from "../../kernel/assertNever.js";
import { ok } from "../../kernel/result.js";
import type { PanelCommand } from "../commands.js";
import type { PanelContext } from "../context.js";
import type { PanelEventBody } from "../events.js";
import { foldBodies } from "../evolve.js";
import { ballotsMissing, itemUnderWay, quorumFor } from "../questions.js";
import { refuse } from "../refusals.js";
import type { Panel, PanelState } from "../state.js";
import * as convening from "./convening.js";
import * as discussion from "./discussion.js";
import * as evidence from "./evidence.js";
import type { Decided } from "./guards.js";
import * as sitting from "./sitting.js";
import * as voting from "./voting.js";

/**
 * Judges a command against a panel: the events that it makes, or the refusal that says why not. Pure: the same
 * arguments give the same answer on the server, in the browser and in the verifier.
 */
export function decide(state: PanelState, command: PanelCommand, context: PanelContext): Decided {
  if (state.status === "NONE") {
    return command.type === "convenePanel"
      ? convening.convenePanel(command, context)
      : refuse("UNKNOWN_PANEL");
  }
  const decided = decideOn(state, command, context);
  return decided.ok ? ok([...decided.value, ...quorumChange(state, decided.value, context)]) : decided;
}

/** What the panel does by itself once a command's events are in (SPEC PN30); null when nothing. */
export function followUp(state: PanelState): PanelCommand | null {
  if (state.status !== "OPEN" || !state.options.autoReveal) return null;
  const item = itemUnderWay(state);
  if (item?.phase !== "VOTING" || !quorumFor(state, item).met) return null;
  return ballotsMissing(state, item).length === 0
    ? { type: "revealBallots", itemId: item.itemId, reason: null, automatic: true }
    : null;
}

function decideOn(panel: Panel, command: PanelCommand, context: PanelContext): Decided {
  switch (command.type) {
    case "convenePanel":
      return refuse("ALREADY_CONVENED", panel.panelId);
    case "addAgendaItem":
      return convening.addAgendaItem(panel, command, context);
    case "moveAgendaItem":
      return convening.moveAgendaItem(panel, command, context);
    case "removeAgendaItem":
      return convening.removeAgendaItem(panel, command, context);
    case "appointMember":
      return convening.appointMember(panel, command, context);
    case "dismissMember":
      return convening.dismissMember(panel, command, context);
    case "inviteObserver":
      return convening.inviteObserver(panel, command, context);
    case "checkIn":
      return sitting.checkIn(panel, command, context);
    case "checkOut":
      return sitting.checkOut(panel, command, context);
    case "openPanel":
      return sitting.openPanel(panel, context);
    case "pausePanel":
      return sitting.pausePanel(panel, command, context);
    case "resumePanel":
      return sitting.resumePanel(panel, context);
    case "closePanel":
      return sitting.closePanel(panel, context);
    case "handOverChair":
      return sitting.handOverChair(panel, command, context);
    case "takeChair":
      return sitting.takeChair(panel, context);
    case "callItem":
      return discussion.callItem(panel, command, context);
    case "beginDeliberation":
      return discussion.beginDeliberation(panel, command, context);
    case "declareConflict":
      return discussion.declareConflict(panel, command, context);
    case "withdrawConflict":
      return discussion.withdrawConflict(panel, command, context);
    case "requestFloor":
      return discussion.requestFloor(panel, command, context);
    case "giveFloor":
      return discussion.giveFloor(panel, command, context);
    case "yieldFloor":
      return discussion.yieldFloor(panel, command, context);
    case "raisePointOfOrder":
      return discussion.raisePointOfOrder(panel, command, context);
    case "makeRemark":
      return discussion.makeRemark(panel, command, context);
    case "retractRemark":
      return discussion.retractRemark(panel, command, context);
    case "showEvidence":
      return evidence.showEvidence(panel, command, context);
    case "openVoting":
      return voting.openVoting(panel, command, context);
    case "stepBack":
      return voting.stepBack(panel, command, context);
    case "castBallot":
      return voting.castBallot(panel, command, context);
    case "revealBallots":
      return voting.revealBallots(panel, command, context);
    case "recordDecision":
      return voting.recordDecision(panel, command, context);
    case "deferItem":
      return voting.deferItem(panel, command, context);
    case "reopenItem":
      return voting.reopenItem(panel, command, context);
    default:
      return assertNever(command, "panel command");
  }
}

/** SPEC PN12: a command that changes who counts also says that the quorum was lost or regained. */
function quorumChange(
  before: Panel,
  events: readonly PanelEventBody[],
  context: PanelContext,
): readonly PanelEventBody[] {
  const after = foldBodies(before, events, context);
  if (after.status === "NONE" || after.status === "CLOSED" || after.status === "SEALED") return [];
  const quorum = quorumFor(after, itemUnderWay(after));
  if (quorum.met === after.quorum.met) return [];
  return [
    quorum.met
      ? { type: "QuorumRegained", payload: {} }
      : { type: "QuorumLost", payload: { missing: quorum.missing } },
  ];
}

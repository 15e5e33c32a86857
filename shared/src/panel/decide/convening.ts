import type { PanelCommand } from "../commands.js";
import type { PanelContext } from "../context.js";
import type { PanelEventBody } from "../events.js";
import { isUnderWay, memberOf } from "../questions.js";
import { refuse } from "../refusals.js";
import type { AgendaItem, Panel } from "../state.js";
import { textLimits } from "../words.js";
import {
  type Decided,
  fact,
  firstRefusal,
  happened,
  mustFit,
  mustNotBeOver,
  mustNotBeVoting,
  mustOrganise,
  mustSay,
  onItem,
} from "./guards.js";

type Command<T extends PanelCommand["type"]> = Extract<PanelCommand, { type: T }>;

/** SPEC PN1, PN2: whoever convenes becomes the panel's first secretary. */
export function convenePanel(command: Command<"convenePanel">, context: PanelContext): Decided {
  const convener = fact(context.convener, "convener");
  if (!convener.allowed) return refuse("NOT_ALLOWED", "convener");
  const refusal = firstRefusal(
    mustSay(command.title, textLimits.title, "title"),
    mustFit(command.meetingLink, textLimits.link, "meetingLink"),
    command.meetingLink === null || /^https:\/\//.test(command.meetingLink)
      ? null
      : refuse("INVALID_INPUT", "meetingLink"),
    context.cycleExists === false
      ? refuse("INVALID_INPUT", { what: "cycle", value: String(command.cycle), bound: null })
      : null,
    Number.isSafeInteger(command.scheduledFor) ? null : refuse("INVALID_INPUT", "scheduledFor"),
  );
  if (refusal) return refusal;
  const { type: _type, ...payload } = command;
  return happened(
    { type: "PanelConvened", payload },
    {
      type: "MemberAppointed",
      payload: {
        memberId: context.actorId,
        name: convener.name,
        institution: null,
        lead: false,
        office: "SECRETARY",
        homeAgencyId: convener.homeAgencyId,
      },
    },
  );
}

/** SPEC PN3: adds a proposal in stage IN_PANEL; members of the unit's own agency get their conflict at once. */
export function addAgendaItem(
  panel: Panel,
  command: Command<"addAgendaItem">,
  context: PanelContext,
): Decided {
  const refusal = firstRefusal(mustOrganise(panel, context), mustNotBeOver(panel));
  if (refusal) return refusal;
  const proposal = fact(context.proposal, "proposal");
  if (proposal === null || !proposal.inPanelStage) return refuse("NOT_IN_PANEL_STAGE", command.proposalId);
  const { inPanelStage: _stage, ...facts } = proposal;
  if (
    panel.agenda.some(
      (item) => item.itemId === command.itemId || item.proposal.proposalId === command.proposalId,
    )
  ) {
    return refuse("DUPLICATE_ITEM", command.proposalId);
  }
  if (!Number.isInteger(command.minutes) || command.minutes < 1 || command.minutes > 480) {
    return refuse("INVALID_INPUT", { what: "minutes", value: String(command.minutes), bound: "1..480" });
  }
  const rank = (panel.agenda.at(-1)?.rank ?? 0) + 1;
  const conflicts = Object.values(panel.members)
    .filter((member) => member.homeAgencyId === facts.agencyId)
    .map((member) => automaticConflict(command.itemId, member.memberId));
  return happened(
    {
      type: "AgendaItemAdded",
      payload: { itemId: command.itemId, proposal: facts, minutes: command.minutes, rank },
    },
    ...conflicts,
  );
}

/** SPEC PN4. */
export function moveAgendaItem(
  panel: Panel,
  command: Command<"moveAgendaItem">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(mustOrganise(panel, context), mustNotBeOver(panel), mustNotBeTaken(item));
    if (refusal) return refusal;
    const others = panel.agenda.filter((other) => other.itemId !== item.itemId);
    const position = Math.min(Math.max(Math.trunc(command.position), 0), others.length);
    const before = others[position - 1]?.rank;
    const after = others[position]?.rank;
    const rank =
      before === undefined
        ? (after ?? 1) - 1
        : after === undefined
          ? before + 1
          : before + (after - before) / 2;
    return happened({ type: "AgendaItemMoved", payload: { itemId: item.itemId, rank } });
  });
}

/** SPEC PN4. */
export function removeAgendaItem(
  panel: Panel,
  command: Command<"removeAgendaItem">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(mustOrganise(panel, context), mustNotBeOver(panel), mustNotBeTaken(item));
    return refusal ?? happened({ type: "AgendaItemRemoved", payload: { itemId: item.itemId } });
  });
}

/** SPEC PN5 to PN7: one chair, one deputy, one lead of each institution; nobody while a vote is out. */
export function appointMember(
  panel: Panel,
  command: Command<"appointMember">,
  context: PanelContext,
): Decided {
  const refusal = firstRefusal(mustOrganise(panel, context), mustNotBeOver(panel), mustNotBeVoting(panel));
  if (refusal) return refusal;
  const person = fact(context.person, "person");
  const { memberId, institution, lead, office } = command;
  if (person === null) return refuse("UNKNOWN_MEMBER", memberId);
  if (memberOf(panel, memberId) !== undefined) return refuse("ALREADY_MEMBER", memberId);
  if (institution === null && office === null) return refuse("INVALID_INPUT", "institution");
  if (institution !== null && office === "SECRETARY") return refuse("INVALID_INPUT", "office");
  if (institution === null && lead) return refuse("INVALID_INPUT", "lead");
  const others = Object.values(panel.members);
  if (office !== null && office !== "SECRETARY" && others.some((other) => other.office === office)) {
    return refuse("OFFICE_TAKEN", office);
  }
  if (lead && others.some((other) => other.lead && other.institution === institution)) {
    return refuse("LEAD_TAKEN", institution as string);
  }
  const conflicts = panel.agenda
    .filter((item) => person.homeAgencyId !== null && item.proposal.agencyId === person.homeAgencyId)
    .map((item) => automaticConflict(item.itemId, memberId));
  return happened(
    {
      type: "MemberAppointed",
      payload: { memberId, name: person.name, institution, lead, office, homeAgencyId: person.homeAgencyId },
    },
    ...conflicts,
  );
}

/** SPEC PN8: nobody is dismissed while a vote is out, and whoever presides hands over first. */
export function dismissMember(
  panel: Panel,
  command: Command<"dismissMember">,
  context: PanelContext,
): Decided {
  const refusal = firstRefusal(mustOrganise(panel, context), mustNotBeOver(panel), mustNotBeVoting(panel));
  if (refusal) return refusal;
  if (memberOf(panel, command.memberId) === undefined) return refuse("UNKNOWN_MEMBER", command.memberId);
  if (panel.chairId === command.memberId) return refuse("CHAIR_PRESENT", command.memberId);
  return happened({ type: "MemberDismissed", payload: { memberId: command.memberId } });
}

/** SPEC PN9: an observer sees the item of one unit from the gallery; a member is no observer. */
export function inviteObserver(
  panel: Panel,
  command: Command<"inviteObserver">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(mustOrganise(panel, context), mustNotBeOver(panel));
    if (refusal) return refusal;
    const person = fact(context.person, "person");
    const { observerId } = command;
    if (person === null) return refuse("UNKNOWN_MEMBER", observerId);
    const invited = panel.observers.some(
      (each) => each.observerId === observerId && each.itemId === item.itemId,
    );
    if (invited || memberOf(panel, observerId) !== undefined) return refuse("ALREADY_MEMBER", observerId);
    return happened({
      type: "ObserverInvited",
      payload: { observerId, name: person.name, itemId: item.itemId },
    });
  });
}

function mustNotBeTaken(item: AgendaItem) {
  if (isUnderWay(item)) return refuse("ITEM_UNDER_WAY", item.itemId);
  return item.phase === "DECIDED"
    ? refuse("WRONG_PHASE", { what: "phase", value: item.phase, bound: "WAITING DEFERRED" })
    : null;
}

/** SPEC PN15. */
function automaticConflict(itemId: string, memberId: string): PanelEventBody {
  return { type: "ConflictDeclared", payload: { itemId, memberId, reason: null, automatic: true } };
}

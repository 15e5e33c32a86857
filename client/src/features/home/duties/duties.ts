import {
  type AgendaItem,
  ballotsMissing,
  hasConflict,
  isSameDay,
  itemUnderWay,
  type Member,
  type Panel,
  quorumFor,
} from "@sidang/shared";
import type { SeenPanel } from "../seenPanel";

/** Something that waits for the viewer in one panel. `unit`: the unit that it is about, where there is one. */
export interface Duty {
  readonly kind: DutyKind;
  readonly panelId: string;
  readonly panelTitle: string;
  readonly unit: string | null;
}

/** In the order in which they are shown: what holds others up comes first. */
export const dutyKinds = [
  "castBallot",
  "revealBallots",
  "recordDecision",
  "speak",
  "checkIn",
  "openPanel",
  "resumePanel",
  "callNext",
  "closePanel",
  "followItem",
  "observeItem",
  "overseeItem",
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/**
 * What the viewer's panels ask of them now: at most one thing for the vote or the sitting, and one for their own
 * presence.
 * @param now epoch milliseconds
 */
export function dutiesOf(panels: readonly SeenPanel[], viewerId: string, now: number): readonly Duty[] {
  return panels
    .flatMap((seen) => dutiesIn(seen, viewerId, now))
    .sort((one, other) => dutyKinds.indexOf(one.kind) - dutyKinds.indexOf(other.kind));
}

function dutiesIn({ panel, audience }: SeenPanel, viewerId: string, now: number): Duty[] {
  const duty = (kind: DutyKind, item?: AgendaItem): Duty => ({
    kind,
    panelId: panel.panelId,
    panelTitle: panel.title,
    unit: item?.proposal.unitName ?? null,
  });
  const member = panel.members[viewerId];
  const underWay = itemUnderWay(panel);
  if (member === undefined) {
    if (underWay === undefined || panel.status !== "OPEN") return [];
    // The gallery's state holds only the items that it was invited to; oversight sees every item, none its own.
    if (audience === "GALLERY") return [duty("observeItem", underWay)];
    return audience === "OVERSIGHT" ? [duty("overseeItem", underWay)] : [];
  }
  const today = isSameDay(panel, now);
  if (member.attending === null) {
    return panel.status !== "SCHEDULED" || today ? [duty("checkIn", underWay)] : [];
  }
  const kind = sittingDuty(panel, member, underWay, today);
  return kind === null ? [] : [duty(kind, kind === "callNext" ? undefined : underWay)];
}

function sittingDuty(
  panel: Panel,
  member: Member,
  item: AgendaItem | undefined,
  today: boolean,
): DutyKind | null {
  const presides = panel.chairId === member.memberId;
  if (panel.status === "SCHEDULED")
    return presides && today && quorumFor(panel, undefined).met ? "openPanel" : null;
  if (panel.status === "PAUSED") return presides ? "resumePanel" : null;
  if (item === undefined) {
    if (!presides) return null;
    return panel.agenda.some(({ phase }) => phase === "WAITING") ? "callNext" : "closePanel";
  }
  const missing = ballotsMissing(panel, item);
  if (missing.some(({ memberId }) => memberId === member.memberId)) return "castBallot";
  if (presides && item.phase === "VOTING" && missing.length === 0) return "revealBallots";
  if (presides && item.phase === "REVEALED") return "recordDecision";
  if (item.phase === "DELIBERATING" && item.floor.speaker?.memberId === member.memberId) return "speak";
  return hasConflict(item, member.memberId) ? null : "followItem";
}

import type { PanelEventType } from "@sidang/shared";

/**
 * Which events change who sits, which items the panel has, or who must not take part in one. What somebody sees
 * elsewhere because of their seat hangs on these three; offices, attendance and observers give nobody anything there.
 */
const seatEvents: Readonly<Record<PanelEventType, boolean>> = {
  PanelConvened: false,
  AgendaItemAdded: true,
  AgendaItemMoved: false,
  AgendaItemRemoved: true,
  MemberAppointed: true,
  MemberDismissed: true,
  ObserverInvited: false,
  MemberCheckedIn: false,
  MemberCheckedOut: false,
  QuorumLost: false,
  QuorumRegained: false,
  PanelOpened: false,
  PanelPaused: false,
  PanelResumed: false,
  PanelClosed: false,
  ChairHandedOver: false,
  ChairTaken: false,
  ItemCalled: false,
  ItemAssessed: false,
  DeliberationBegun: false,
  ConflictDeclared: true,
  ConflictWithdrawn: true,
  FloorRequested: false,
  FloorGiven: false,
  FloorYielded: false,
  PointOfOrderRaised: false,
  RemarkMade: false,
  RemarkRetracted: false,
  EvidenceShown: false,
  VotingOpened: false,
  SteppedBack: false,
  BallotCast: false,
  BallotsRevealed: false,
  DecisionRecorded: false,
  ItemDeferred: false,
  ItemReopened: false,
};

/** Whether one of the events changes who sits on the panel, for which items. */
export function changesSeats(events: readonly { readonly type: PanelEventType }[]): boolean {
  return events.some(({ type }) => seatEvents[type]);
}

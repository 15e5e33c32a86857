import * as v from "valibot";
import { predicates } from "../instrument/index.js";
import type { PanelEventPayloads, PanelEventType } from "../panel/events.js";
import {
  attendanceModes,
  ballotChoices,
  decisionRules,
  institutions,
  motions,
  ofEachInstitution,
  offices,
  outcomes,
  type TimeZone,
  timeZones,
} from "../panel/words.js";

const text = v.string();
const number = v.number();
const truth = v.boolean();
const institution = v.picklist(institutions);
const choice = v.picklist(ballotChoices);
const predicate = v.picklist(predicates);
const positions = v.strictObject(ofEachInstitution(() => choice));
const ofMember = v.strictObject({ itemId: text, memberId: text });
const withReason = v.strictObject({ itemId: text, reason: text });
const empty = v.strictObject({});

const gate = v.strictObject({
  code: text,
  kind: v.picklist(["POINTS", "SHARE", "INDEX", "FACT"]),
  label: v.strictObject({ id: text, en: v.optional(text) }),
  value: v.nullable(number),
  bound: v.nullable(number),
  passed: truth,
  unverified: v.optional(v.literal(true)),
});
const gates = v.pipe(v.array(gate), v.readonly());

const assessment = v.strictObject({
  instrumentId: text,
  total: number,
  enablers: number,
  results: number,
  complete: truth,
  areas: v.array(v.strictObject({ code: text, points: number, weight: number })),
  gates: v.strictObject({ WBK: gates, WBBM: gates }),
});

const proposal = v.strictObject({
  proposalId: text,
  unitId: text,
  unitName: text,
  agencyId: text,
  agencyName: text,
  target: predicate,
});

const thread = v.strictObject({ evidenceId: text, threadId: text });
const area = v.union([
  v.strictObject({ rect: v.strictObject({ x0: number, y0: number, x1: number, y1: number }) }),
  v.strictObject({ box: v.strictObject({ x: number, y: number, width: number, height: number }) }),
]);

/**
 * What each event's payload must look like in a record: every field, of its kind, and no other. The rules that decide a
 * command again read it from the events themselves, so they would not miss what both lack.
 */
const forms: { readonly [T in PanelEventType]: v.GenericSchema<unknown, PanelEventPayloads[T]> } = {
  PanelConvened: v.strictObject({
    panelId: text,
    cycle: number,
    title: text,
    scheduledFor: number,
    timeZone: v.picklist(Object.keys(timeZones) as TimeZone[]),
    meetingLink: v.nullable(text),
    options: v.strictObject({ rule: v.picklist(decisionRules), autoReveal: truth }),
  }),
  AgendaItemAdded: v.strictObject({ itemId: text, proposal, minutes: number, rank: number }),
  AgendaItemMoved: v.strictObject({ itemId: text, rank: number }),
  AgendaItemRemoved: v.strictObject({ itemId: text }),
  MemberAppointed: v.strictObject({
    memberId: text,
    name: text,
    institution: v.nullable(institution),
    lead: truth,
    office: v.nullable(v.picklist(offices)),
    homeAgencyId: v.nullable(text),
  }),
  MemberDismissed: v.strictObject({ memberId: text }),
  ObserverInvited: v.strictObject({ observerId: text, name: text, itemId: text }),
  MemberCheckedIn: v.strictObject({ memberId: text, mode: v.picklist(attendanceModes) }),
  MemberCheckedOut: v.strictObject({ memberId: text }),
  QuorumLost: v.strictObject({ missing: v.array(institution) }),
  QuorumRegained: empty,
  PanelOpened: empty,
  PanelPaused: v.strictObject({ reason: v.nullable(text) }),
  PanelResumed: empty,
  PanelClosed: empty,
  ChairHandedOver: v.strictObject({ from: text, to: text }),
  ChairTaken: v.strictObject({
    memberId: text,
    because: v.picklist(["CHECKED_OUT", "UNREACHABLE", "CONFLICT"]),
  }),
  ItemCalled: v.strictObject({ itemId: text }),
  ItemAssessed: v.strictObject({ itemId: text, assessment }),
  DeliberationBegun: v.strictObject({ itemId: text }),
  ConflictDeclared: v.strictObject({
    itemId: text,
    memberId: text,
    reason: v.nullable(text),
    automatic: truth,
  }),
  ConflictWithdrawn: ofMember,
  FloorRequested: ofMember,
  FloorGiven: ofMember,
  FloorYielded: ofMember,
  PointOfOrderRaised: v.strictObject({ itemId: text, memberId: text, text }),
  RemarkMade: v.strictObject({
    itemId: text,
    remarkId: text,
    memberId: text,
    text,
    thread: v.exactOptional(thread),
  }),
  RemarkRetracted: v.strictObject({ itemId: text, remarkId: text }),
  EvidenceShown: v.strictObject({
    itemId: text,
    evidenceId: text,
    versionId: text,
    page: v.nullable(number),
    area: v.nullable(area),
    threadId: v.nullable(text),
    title: text,
    pages: v.nullable(number),
  }),
  VotingOpened: v.strictObject({ itemId: text, motion: v.picklist(motions), closesAt: v.nullable(number) }),
  SteppedBack: withReason,
  BallotCast: v.strictObject({
    itemId: text,
    memberId: text,
    commitment: text,
    enteredBy: v.nullable(text),
  }),
  BallotsRevealed: v.strictObject({
    itemId: text,
    ballots: v.array(v.strictObject({ memberId: text, choice, reason: v.nullable(text), nonce: text })),
    uncounted: v.array(text),
    positions,
    reason: v.nullable(text),
    automatic: truth,
  }),
  DecisionRecorded: v.strictObject({
    itemId: text,
    outcome: v.picklist(outcomes),
    predicate: v.nullable(predicate),
    positions,
    rule: v.picklist(decisionRules),
    total: number,
    enablers: number,
    results: number,
    gates,
  }),
  ItemDeferred: withReason,
  ItemReopened: withReason,
};

/** What is wrong with an event's payload, and where; null when nothing is. */
export function payloadProblem(type: PanelEventType, payload: unknown): string | null {
  const { issues } = v.safeParse(forms[type], payload, { abortEarly: true });
  const [issue] = issues ?? [];
  if (issue === undefined) return null;
  const path = v.getDotPath(issue as never);
  return `${path ?? "payload"}: ${issue.message}`;
}

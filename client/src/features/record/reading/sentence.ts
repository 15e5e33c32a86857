import { assertNever, institutions, type PanelEventPayloads } from "@sidang/shared";
import type { TFunction } from "i18next";
import type { Zone } from "#app/lib/format";
import type { Names } from "./names";
import type { RecordedEvent } from "./recordedEvent";

/** What it takes to tell an event in the reader's language. */
export interface Teller {
  readonly t: TFunction<readonly ["record", "domain"]>;
  readonly points: (points: number) => string;
  readonly moment: (moment: number, zone: Zone) => string;
  readonly names: Names;
}

type Told = Exclude<RecordedEvent, { type: "Withheld" }>;

/** An event as one sentence. What was written or given as a reason is told below it, by `quoteOf`. */
export function sentenceOf(teller: Teller, event: Told): string {
  const { t, names } = teller;
  const person = (id: string) => names.people.get(id) ?? t("record:unknownPerson");
  const unit = (id: string) => names.units.get(id) ?? t("record:unknownUnit");
  const actor = person(event.actorId);
  switch (event.type) {
    case "PanelConvened": {
      const { title, scheduledFor, timeZone } = event.payload;
      return t("record:event.PanelConvened", { actor, title, moment: teller.moment(scheduledFor, timeZone) });
    }
    case "AgendaItemAdded": {
      const { proposal, minutes } = event.payload;
      return t("record:event.AgendaItemAdded", {
        actor,
        unit: proposal.unitName,
        predicate: proposal.target,
        minutes,
      });
    }
    case "AgendaItemMoved":
    case "AgendaItemRemoved":
    case "ItemCalled":
    case "DeliberationBegun":
    case "SteppedBack":
    case "ItemDeferred":
    case "ItemReopened":
      return t(`record:event.${event.type}`, { actor, unit: unit(event.payload.itemId) });
    case "MemberAppointed":
      return t("record:event.MemberAppointed", {
        actor,
        member: event.payload.name,
        seat: seatOf(teller, event.payload),
      });
    case "MemberDismissed":
      return t("record:event.MemberDismissed", { actor, member: person(event.payload.memberId) });
    case "ObserverInvited":
      return t("record:event.ObserverInvited", {
        actor,
        member: event.payload.name,
        unit: unit(event.payload.itemId),
      });
    case "MemberCheckedIn": {
      const { memberId, mode } = event.payload;
      const values = { actor, member: person(memberId), mode: t(`domain:attendance.${mode}`).toLowerCase() };
      return memberId === event.actorId
        ? t("record:event.MemberCheckedIn", values)
        : t("record:event.MemberCheckedInBy", values);
    }
    case "MemberCheckedOut": {
      const values = { actor, member: person(event.payload.memberId) };
      return event.payload.memberId === event.actorId
        ? t("record:event.MemberCheckedOut", values)
        : t("record:event.MemberCheckedOutBy", values);
    }
    case "QuorumLost":
      return t("record:event.QuorumLost", {
        institutions: event.payload.missing.map((each) => t(`domain:institution.${each}`)).join(", "),
      });
    case "QuorumRegained":
      return t("record:event.QuorumRegained");
    case "PanelOpened":
    case "PanelPaused":
    case "PanelResumed":
    case "PanelClosed":
      return t(`record:event.${event.type}`, { actor });
    case "ChairHandedOver":
      return t("record:event.ChairHandedOver", { actor, member: person(event.payload.to) });
    case "ChairTaken":
      return t("record:event.ChairTaken", {
        member: person(event.payload.memberId),
        because: t(`record:because.${event.payload.because}`),
      });
    case "ItemAssessed":
      return assessed(teller, event.payload, unit(event.payload.itemId));
    case "ConflictDeclared": {
      const values = { actor, member: person(event.payload.memberId), unit: unit(event.payload.itemId) };
      return event.payload.automatic
        ? t("record:event.ConflictDeclaredAutomatic", values)
        : t("record:event.ConflictDeclared", values);
    }
    case "ConflictWithdrawn":
      return t("record:event.ConflictWithdrawn", {
        actor,
        member: person(event.payload.memberId),
        unit: unit(event.payload.itemId),
      });
    case "FloorRequested":
    case "FloorGiven":
    case "PointOfOrderRaised":
      return t(`record:event.${event.type}`, { actor, member: person(event.payload.memberId) });
    case "FloorYielded": {
      const values = { actor, member: person(event.payload.memberId) };
      return event.payload.memberId === event.actorId
        ? t("record:event.FloorYielded", values)
        : t("record:event.FloorYieldedBy", values);
    }
    case "RemarkMade": {
      const values = { member: person(event.payload.memberId) };
      return event.payload.thread === undefined
        ? t("record:event.RemarkMade", values)
        : t("record:event.RemarkMadeOnThread", values);
    }
    case "EvidenceShown": {
      const { title, page } = event.payload;
      return page === null
        ? t("record:event.EvidenceShown", { actor, title })
        : t("record:event.EvidenceShownPage", { actor, title, page });
    }
    case "RemarkRetracted":
      return t("record:event.RemarkRetracted", { actor });
    case "VotingOpened":
      return t("record:event.VotingOpened", {
        actor,
        unit: unit(event.payload.itemId),
        motion: t(`domain:motion.${event.payload.motion}`),
      });
    case "BallotCast": {
      const values = { actor, member: person(event.payload.memberId) };
      return event.payload.enteredBy === null
        ? t("record:event.BallotCast", values)
        : t("record:event.BallotCastBy", values);
    }
    case "BallotsRevealed":
      return t("record:event.BallotsRevealed", {
        unit: unit(event.payload.itemId),
        positions: positions(teller, event.payload.positions),
      });
    case "DecisionRecorded":
      return t("record:event.DecisionRecorded", {
        actor,
        unit: unit(event.payload.itemId),
        decision: decision(teller, event.payload),
      });
    default:
      return assertNever(event, "recorded event");
  }
}

/** What somebody wrote with the event: a remark, a point of order, a reason. Null when nothing was. */
export function quoteOf({ t, names }: Teller, event: Told): string | null {
  switch (event.type) {
    case "RemarkMade":
    case "PointOfOrderRaised":
      return event.payload.text;
    case "PanelPaused":
    case "ConflictDeclared":
    case "SteppedBack":
    case "ItemDeferred":
    case "ItemReopened":
      return event.payload.reason === null ? null : t("record:reason", { reason: event.payload.reason });
    case "BallotsRevealed": {
      const { reason, uncounted } = event.payload;
      const left = uncounted.map((id) => names.people.get(id) ?? t("record:unknownPerson")).join("; ");
      const told = [
        reason === null ? null : t("record:reason", { reason }),
        left === "" ? null : t("record:uncounted", { names: left }),
      ];
      return told.filter((each) => each !== null).join("\n") || null;
    }
    default:
      return null;
  }
}

function seatOf({ t }: Teller, { institution, lead, office }: PanelEventPayloads["MemberAppointed"]): string {
  const held = office === null ? null : t(`domain:office.${office}`).toLowerCase();
  if (institution === null) return held ?? "";
  const values = { institution: t(`domain:institution.${institution}`) };
  const seat = lead ? t("record:seat.lead", values) : t("record:seat.member", values);
  return held === null ? seat : t("record:seat.both", { office: held, seat });
}

function assessed(
  { t, points }: Teller,
  { assessment }: PanelEventPayloads["ItemAssessed"],
  unit: string,
): string {
  const { WBK, WBBM } = assessment.gates;
  const [predicate, gates] = WBBM.every(({ passed }) => passed)
    ? (["WBBM", WBBM] as const)
    : (["WBK", WBK] as const);
  return t("record:event.ItemAssessed", {
    unit,
    total: points(assessment.total),
    passed: gates.filter(({ passed }) => passed).length,
    gates: gates.length,
    predicate,
  });
}

function positions({ t }: Teller, held: PanelEventPayloads["BallotsRevealed"]["positions"]): string {
  return institutions
    .map((each) => `${t(`domain:institution.${each}`)} ${t(`domain:choice.${held[each]}`).toLowerCase()}`)
    .join(", ");
}

function decision({ t }: Teller, { outcome, predicate }: PanelEventPayloads["DecisionRecorded"]): string {
  return predicate === null
    ? t(`domain:outcome.${outcome}`).toLowerCase()
    : t("domain:grantedOf", { predicate });
}

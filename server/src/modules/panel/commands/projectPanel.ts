import { assertNever, type Panel, type PanelEventBody } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import { PanelRow, PanelSeatRow } from "../../../database/entities/index.js";
import type { Cast } from "./sealedBallots.js";
import { dropBallots, putBallot } from "./sealedBallots.js";

/**
 * Writes what lists and lookups need of a panel's events, in the transaction that appends them.
 * @param panel the panel after the events
 * @param cast the ballot that the command brought, if any
 */
export async function projectPanel(
  em: EntityManager,
  panel: Panel,
  events: readonly (PanelEventBody & { readonly at: number })[],
  cast: Cast | null,
): Promise<void> {
  const touched = new Set(events.flatMap(({ type }) => tableOf(type) ?? []));
  if (touched.has("ROW")) await writeRow(em, panel);
  if (touched.has("SEATS")) await writeSeats(em, panel);
  for (const event of events) {
    if (event.type === "BallotCast" && cast !== null) await putBallot(em, cast.row, event.at);
    if (event.type === "BallotsRevealed" || event.type === "SteppedBack" || event.type === "ItemDeferred") {
      await dropBallots(em, panel.panelId, event.payload.itemId);
    }
  }
}

/** Which table an event changes; a new event has to say so here. */
function tableOf(type: PanelEventBody["type"]): "ROW" | "SEATS" | null {
  switch (type) {
    case "PanelConvened":
    case "PanelOpened":
    case "PanelPaused":
    case "PanelResumed":
    case "PanelClosed":
      return "ROW";
    case "MemberAppointed":
    case "MemberDismissed":
    case "ObserverInvited":
    case "AgendaItemRemoved":
      return "SEATS";
    case "AgendaItemAdded":
    case "AgendaItemMoved":
    case "MemberCheckedIn":
    case "MemberCheckedOut":
    case "QuorumLost":
    case "QuorumRegained":
    case "ChairHandedOver":
    case "ChairTaken":
    case "ItemCalled":
    case "ItemAssessed":
    case "DeliberationBegun":
    case "ConflictDeclared":
    case "ConflictWithdrawn":
    case "FloorRequested":
    case "FloorGiven":
    case "FloorYielded":
    case "PointOfOrderRaised":
    case "RemarkMade":
    case "RemarkRetracted":
    case "EvidenceShown":
    case "VotingOpened":
    case "SteppedBack":
    case "BallotCast":
    case "BallotsRevealed":
    case "DecisionRecorded":
    case "ItemDeferred":
    case "ItemReopened":
      return null;
    default:
      return assertNever(type, "panel event");
  }
}

async function writeRow(em: EntityManager, panel: Panel): Promise<void> {
  const { panelId, cycle, title, status, scheduledFor, timeZone, seq } = panel;
  await em.upsert(PanelRow, { id: panelId, cycle, title, status, scheduledFor, timeZone, seq }, ["id"]);
}

async function writeSeats(em: EntityManager, { panelId, members, observers }: Panel): Promise<void> {
  const seats = new Map<string, "MEMBER" | "OBSERVER">();
  for (const { observerId } of observers) seats.set(observerId, "OBSERVER");
  for (const memberId of Object.keys(members)) seats.set(memberId, "MEMBER");
  await em.delete(PanelSeatRow, { panelId });
  await em.insert(
    PanelSeatRow,
    [...seats].map(([userId, kind]) => ({ panelId, userId, kind })),
  );
}

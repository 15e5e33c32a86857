import { randomUUID } from "node:crypto";
import type { SignedIn } from "../../../server/src/graph/requestContext.js";
import type { PanelWish } from "../../../server/src/modules/panel/commands/panelWish.js";
import type { Handler } from "./openHandler.js";

const leads = { tpn: "TPN", kemenpanrb: "KEMENPANRB", kpk: "KPK", ombudsman: "OMBUDSMAN" } as const;

/** Those who vote: each institution's lead. */
export const voters = ["tpn", "kemenpanrb", "kpk", "ombudsman"] as const;
export type Person = "secretary" | "chair" | (typeof voters)[number];

/** A panel that is led through its commands, without HTTP. */
export class Room {
  readonly panelId = randomUUID();

  constructor(readonly handler: Handler) {}

  /** Sends a command and answers the `seq` of its last event. @throws when it is refused */
  async send(person: Person, wish: PanelWish): Promise<number> {
    const outcome = await this.handler.commands.handle(this.panelId, randomUUID(), wish, actors[person]);
    if (!outcome.accepted)
      throw new Error(`${wish.type} by ${person} was refused: ${JSON.stringify(outcome.refusal)}`);
    return outcome.seq;
  }

  /** Convenes it for today with an item for each proposal, everybody there, and opens it. Answers the items' ids. */
  async open(proposalIds: readonly string[]): Promise<readonly string[]> {
    const { panelId } = this;
    const now = new Date();
    await this.send("secretary", {
      type: "convenePanel",
      panelId,
      cycle: now.getFullYear(),
      title: "Sidang uji beban",
      scheduledFor: now.getTime(),
      timeZone: "WIB",
      meetingLink: null,
      options: { rule: "UNANIMOUS", autoReveal: false },
    });
    const items = proposalIds.map((proposalId) => ({ proposalId, itemId: randomUUID() }));
    for (const item of items) await this.send("secretary", { type: "addAgendaItem", ...item, minutes: 60 });
    const appointed = { type: "appointMember", institution: null, lead: false, office: null } as const;
    await this.send("secretary", { ...appointed, memberId: actors.chair.userId, office: "CHAIR" });
    for (const voter of voters) {
      const memberId = actors[voter].userId;
      await this.send("secretary", { ...appointed, memberId, institution: leads[voter], lead: true });
    }
    for (const person of ["chair", ...voters] as const) {
      await this.send(person, { type: "checkIn", memberId: actors[person].userId, mode: "ROOM" });
    }
    await this.send("chair", { type: "openPanel" });
    return items.map(({ itemId }) => itemId);
  }

  /** Calls an item and begins to deliberate on it. */
  async deliberate(itemId: string): Promise<void> {
    await this.send("chair", { type: "callItem", itemId });
    await this.send("chair", { type: "beginDeliberation", itemId });
  }
}

/** People of the demonstration, as a session would know them. */
const actors: Readonly<Record<Person, SignedIn>> = {
  secretary: actor("secretary", [{ role: "PANEL_ORGANISER", scope: "COUNTRY", scopeId: null }]),
  chair: actor("chair"),
  tpn: actor("tpn"),
  kemenpanrb: actor("kemenpanrb"),
  kpk: actor("kpk"),
  ombudsman: actor("ombudsman"),
};

export function idOf(person: Person): string {
  return actors[person].userId;
}

function actor(name: Person, grants: SignedIn["grants"] = []): SignedIn {
  const session = { tokenHash: "", expiresAt: Number.POSITIVE_INFINITY };
  return {
    userId: `person-${name}`,
    name,
    email: `${name}@sidang.demo`,
    homeAgencyId: null,
    grants,
    session,
  };
}

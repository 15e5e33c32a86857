import { describe, expect, it } from "vitest";
import type { PanelCommand } from "../commands.js";
import { Sitting } from "../testing/Sitting.fixture.js";
import {
  attended,
  convene,
  deliberating,
  opened,
  revealed,
  scheduled,
  votingOn,
} from "../testing/stagings.fixture.js";
import { reasonOf, typesOf } from "../testing/verdict.fixture.js";

const add = (n: number, minutes = 60): PanelCommand => ({
  type: "addAgendaItem",
  itemId: `item-${n}`,
  proposalId: `proposal-${n}`,
  minutes,
});
const appoint = (memberId: string, rest: object = { institution: "TPN" }): PanelCommand => ({
  type: "appointMember",
  memberId,
  institution: null,
  lead: false,
  office: null,
  ...rest,
});

describe("convening", () => {
  it("[PN1] only a convener convenes, and with a cycle that there is, a title, a moment and a safe link", () => {
    const sitting = new Sitting();
    expect(reasonOf(sitting.ask("tpn", convene()))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("secretary", { ...convene(), title: " " } as PanelCommand))).toBe(
      "REASON_REQUIRED",
    );
    expect(reasonOf(sitting.ask("secretary", { ...convene(), title: "x".repeat(201) } as PanelCommand))).toBe(
      "INVALID_INPUT",
    );
    expect(reasonOf(sitting.ask("secretary", { ...convene(), scheduledFor: 0.5 } as PanelCommand))).toBe(
      "INVALID_INPUT",
    );
    expect(
      reasonOf(
        sitting.ask("secretary", { ...convene(), meetingLink: "javascript:alert(1)" } as PanelCommand),
      ),
    ).toBe("INVALID_INPUT");
    expect(sitting.ask("secretary", convene(), { cycleExists: false })).toMatchObject({
      error: { reason: "INVALID_INPUT", details: [{ what: "cycle", value: "2026" }] },
    });
    expect(reasonOf(sitting.ask("secretary", { type: "openPanel" }))).toBe("UNKNOWN_PANEL");
    expect(sitting.events).toEqual([]);
  });

  it("[PN2] whoever convenes is its first secretary", () => {
    const sitting = new Sitting();
    expect(typesOf(sitting.ask("secretary", convene()))).toEqual(["PanelConvened", "MemberAppointed"]);
    expect(sitting.panel.members.secretary?.office).toBe("SECRETARY");
    expect(reasonOf(sitting.ask("secretary", convene()))).toBe("ALREADY_CONVENED");
  });

  it("[PN3] a proposal in stage IN_PANEL is added once, for 1 to 480 minutes, by secretary or chair", () => {
    const sitting = scheduled();
    expect(reasonOf(sitting.ask("tpn", add(4)))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("stranger", add(4)))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("secretary", add(9)))).toBe("NOT_IN_PANEL_STAGE");
    expect(reasonOf(sitting.ask("secretary", { ...add(4), itemId: "item-1" } as PanelCommand))).toBe(
      "DUPLICATE_ITEM",
    );
    expect(reasonOf(sitting.ask("secretary", { ...add(1), itemId: "item-9" } as PanelCommand))).toBe(
      "DUPLICATE_ITEM",
    );
    for (const minutes of [0, 481, 1.5])
      expect(reasonOf(sitting.ask("secretary", add(4, minutes)))).toBe("INVALID_INPUT");
    expect(typesOf(sitting.ask("chair", add(4)))).toEqual(["AgendaItemAdded"]);
    expect(sitting.panel.agenda.map((item) => item.itemId)).toEqual(["item-1", "item-2", "item-3", "item-4"]);
  });

  it("[PN3] a proposal that is not in the panel's stage is refused", () => {
    const sitting = scheduled();
    const proposal = { ...sitting.item(1).proposal, proposalId: "proposal-4", inPanelStage: false };
    expect(reasonOf(sitting.ask("secretary", add(4), { proposal }))).toBe("NOT_IN_PANEL_STAGE");
  });

  it("[PN4] a move gives the place asked for, whatever was moved before", () => {
    const sitting = scheduled().grant("secretary", add(4));
    const order = () => sitting.panel.agenda.map((item) => Number(item.itemId.at(-1)));
    const move = (n: number, position: number) =>
      sitting.grant("secretary", { type: "moveAgendaItem", itemId: `item-${n}`, position });
    move(4, 0);
    expect(order()).toEqual([4, 1, 2, 3]);
    move(4, 2);
    expect(order()).toEqual([1, 2, 4, 3]);
    move(1, 99);
    expect(order()).toEqual([2, 4, 3, 1]);
    move(1, -5);
    expect(order()).toEqual([1, 2, 4, 3]);
    expect(
      reasonOf(sitting.ask("secretary", { type: "moveAgendaItem", itemId: "item-9", position: 0 })),
    ).toBe("UNKNOWN_ITEM");
    expect(reasonOf(sitting.ask("kpk", { type: "moveAgendaItem", itemId: "item-1", position: 0 }))).toBe(
      "NOT_ALLOWED",
    );
  });

  it("[PN4] what is under way or decided stays where it is", () => {
    const sitting = revealed();
    expect(reasonOf(sitting.ask("secretary", { type: "removeAgendaItem", itemId: "item-1" }))).toBe(
      "ITEM_UNDER_WAY",
    );
    expect(
      reasonOf(sitting.ask("secretary", { type: "moveAgendaItem", itemId: "item-1", position: 2 })),
    ).toBe("ITEM_UNDER_WAY");
    sitting.grant("chair", { type: "recordDecision", itemId: "item-1" });
    expect(reasonOf(sitting.ask("secretary", { type: "removeAgendaItem", itemId: "item-1" }))).toBe(
      "WRONG_PHASE",
    );
    sitting.grant("secretary", { type: "removeAgendaItem", itemId: "item-2" });
    expect(sitting.panel.agenda).toHaveLength(2);
  });

  it("[PN5] one chair, one deputy; somebody has an institution or an office; a secretary no institution", () => {
    const sitting = scheduled();
    expect(reasonOf(sitting.ask("secretary", appoint("stranger", { office: "CHAIR" })))).toBe("OFFICE_TAKEN");
    expect(reasonOf(sitting.ask("secretary", appoint("stranger", { office: "DEPUTY" })))).toBe(
      "OFFICE_TAKEN",
    );
    expect(reasonOf(sitting.ask("secretary", appoint("stranger", {})))).toBe("INVALID_INPUT");
    expect(
      reasonOf(sitting.ask("secretary", appoint("stranger", { office: "SECRETARY", institution: "TPN" }))),
    ).toBe("INVALID_INPUT");
    expect(reasonOf(sitting.ask("secretary", appoint("nobody")))).toBe("UNKNOWN_MEMBER");
    expect(reasonOf(sitting.ask("secretary", appoint("kpk")))).toBe("ALREADY_MEMBER");
    expect(reasonOf(sitting.ask("kpk", appoint("stranger")))).toBe("NOT_ALLOWED");
    expect(typesOf(sitting.ask("secretary", appoint("stranger", { office: "SECRETARY" })))).toEqual([
      "MemberAppointed",
    ]);
  });

  it("[PN5] a chair who is appointed while another presides takes the chair at once", () => {
    const sitting = opened()
      .grant("chair", { type: "handOverChair", memberId: "deputy" })
      .grant("secretary", { type: "dismissMember", memberId: "chair" });
    expect(sitting.panel.chairId).toBe("deputy");
    sitting.grant("secretary", appoint("stranger", { office: "CHAIR" }));
    expect(sitting.panel.chairId).toBe("stranger");
    expect(reasonOf(sitting.ask("deputy", { type: "callItem", itemId: "item-1" }))).toBe("NOT_ALLOWED");
  });

  it("[PN6] one lead of each institution", () => {
    const sitting = scheduled();
    expect(reasonOf(sitting.ask("secretary", appoint("stranger", { institution: "KPK", lead: true })))).toBe(
      "LEAD_TAKEN",
    );
    expect(reasonOf(sitting.ask("secretary", appoint("stranger", { office: "SECRETARY", lead: true })))).toBe(
      "INVALID_INPUT",
    );
  });

  it("[PN7] nobody is appointed or dismissed while a vote is out", () => {
    for (const sitting of [votingOn(), revealed()]) {
      expect(reasonOf(sitting.ask("secretary", appoint("stranger")))).toBe("ITEM_UNDER_WAY");
      expect(reasonOf(sitting.ask("secretary", { type: "dismissMember", memberId: "kpk2" }))).toBe(
        "ITEM_UNDER_WAY",
      );
    }
    expect(typesOf(deliberating().ask("secretary", appoint("stranger")))).toEqual(["MemberAppointed"]);
  });

  it("[PN8] whoever presides is not dismissed; a dismissal can cost the quorum", () => {
    const sitting = opened();
    expect(reasonOf(sitting.ask("secretary", { type: "dismissMember", memberId: "chair" }))).toBe(
      "CHAIR_PRESENT",
    );
    expect(reasonOf(sitting.ask("secretary", { type: "dismissMember", memberId: "stranger" }))).toBe(
      "UNKNOWN_MEMBER",
    );
    expect(reasonOf(sitting.ask("kpk", { type: "dismissMember", memberId: "kpk2" }))).toBe("NOT_ALLOWED");
    expect(typesOf(sitting.ask("secretary", { type: "dismissMember", memberId: "kpk2" }))).toEqual([
      "MemberDismissed",
    ]);
    expect(typesOf(sitting.ask("secretary", { type: "dismissMember", memberId: "kpk" }))).toEqual([
      "MemberDismissed",
      "QuorumLost",
    ]);
  });

  it("[PN9] an observer is invited once to an item, and is no member", () => {
    const sitting = scheduled();
    const invite = (observerId: string, n: number): PanelCommand => ({
      type: "inviteObserver",
      observerId,
      itemId: `item-${n}`,
    });
    expect(reasonOf(sitting.ask("secretary", invite("observer", 1)))).toBe("ALREADY_MEMBER");
    expect(reasonOf(sitting.ask("secretary", invite("kpk", 1)))).toBe("ALREADY_MEMBER");
    expect(reasonOf(sitting.ask("secretary", invite("nobody", 1)))).toBe("UNKNOWN_MEMBER");
    expect(reasonOf(sitting.ask("kpk", invite("stranger", 1)))).toBe("NOT_ALLOWED");
    expect(typesOf(sitting.ask("secretary", invite("observer", 2)))).toEqual(["ObserverInvited"]);
    sitting.grant("secretary", { type: "removeAgendaItem", itemId: "item-1" });
    expect(sitting.panel.observers.map((observer) => observer.itemId)).toEqual(["item-2"]);
  });

  it("[PN15] the unit's own agency is a conflict from the start, in whatever order they come", () => {
    expect(scheduled().item(2).conflicts).toEqual({ tpn2: { reason: null, automatic: true } });
    const later = attended();
    const decided = later.ask(
      "secretary",
      { type: "addAgendaItem", itemId: "item-4", proposalId: "proposal-4", minutes: 5 },
      {
        proposal: { ...later.item(2).proposal, proposalId: "proposal-4", inPanelStage: true },
      },
    );
    expect(typesOf(decided)).toEqual(["AgendaItemAdded", "ConflictDeclared"]);
    expect(
      reasonOf(later.ask("tpn2", { type: "withdrawConflict", itemId: "item-4", memberId: "tpn2" })),
    ).toBe("CONFLICT_AUTOMATIC");
  });
});

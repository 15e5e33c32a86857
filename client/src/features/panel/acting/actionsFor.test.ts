import type { PanelCommand } from "@sidang/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessment,
  convened,
  deliberating,
  everybody,
  items,
  opened,
  type Sitting,
  voting,
} from "#app/features/panel/testing/sitting";
import type { Action } from "./action";
import { actionsFor, actionsOnItem, nextStep } from "./actionsFor";

const see = (sitting: Sitting, userId: string, chairUnreachable = false) =>
  actionsFor(sitting.state(), { userId, at: sitting.at(), chairUnreachable });
const primary = (actions: readonly Action[]) => actions.find(({ place }) => place === "PRIMARY");
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe("actionsFor", () => {
  it("asks everybody to check in first, and the chair to open once there is quorum", () => {
    const sitting = convened();
    expect(primary(see(sitting, "kpk"))).toMatchObject({ id: "checkIn", refusal: null });
    sitting.do("ketua", { type: "checkIn", memberId: "ketua", mode: "ROOM" });
    expect(primary(see(sitting, "ketua"))).toMatchObject({
      id: "openPanel",
      refusal: { reason: "NO_QUORUM", details: [{ what: "TPN" }, { what: "KPK" }, { what: "OMBUDSMAN" }] },
    });
  });

  it("leads the chair from item to item", () => {
    const sitting = opened();
    expect(primary(see(sitting, "ketua"))).toMatchObject({ id: "callItem", command: { itemId: items[0] } });
    sitting.do("ketua", { type: "callItem", itemId: items[0] }, { assessment: assessment() });
    expect(primary(see(sitting, "ketua"))?.id).toBe("beginDeliberation");
    sitting.do("ketua", { type: "beginDeliberation", itemId: items[0] });
    expect(primary(see(sitting, "ketua"))?.id).toBe("openVoting");
    sitting.do("ketua", { type: "openVoting", itemId: items[0], motion: "GRANT_WBK", minutes: null });
    expect(primary(see(sitting, "ketua"))?.id).toBe("castBallot");
    sitting.cast("ketua", items[0], "GRANT");
    expect(primary(see(sitting, "ketua"))).toMatchObject({
      id: "revealBallots",
      refusal: { reason: "BALLOTS_MISSING" },
    });
    expect(ids(see(sitting, "ketua"))).toContain("revealIncomplete");
    for (const member of ["wakil", "tpn", "menpan", "kpk", "kpk2", "ombudsman"])
      sitting.cast(member, items[0], "DEFER");
    expect(primary(see(sitting, "ketua"))).toMatchObject({ id: "revealBallots", refusal: null });
  });

  it("[PN45] tells the chair which gates stop a grant, and leads out of it", () => {
    const sitting = voting({ failing: true });
    for (const member of ["ketua", "wakil", "tpn", "menpan", "kpk", "kpk2", "ombudsman"])
      sitting.cast(member, items[0], "GRANT");
    expect(sitting.reveal(items[0])).toBeNull();
    expect(primary(see(sitting, "ketua"))).toMatchObject({ id: "stepBack", refusal: null });
    const refused = {
      id: "recordDecision",
      refusal: { reason: "GATES_FAILED", details: [{ what: "area:MP", value: "0.5999", bound: "0.6" }] },
    };
    expect(see(sitting, "ketua")).toContainEqual(expect.objectContaining({ ...refused, place: "MENU" }));
    expect(nextStep(sitting.state(), sitting.at())).toMatchObject(refused);
  });

  it("keeps the decision where it is when it only has to wait", () => {
    const sitting = voting();
    for (const member of ["ketua", "wakil", "tpn", "menpan", "kpk", "kpk2", "ombudsman"])
      sitting.cast(member, items[0], "GRANT");
    sitting.reveal(items[0]);
    for (const memberId of ["kpk", "kpk2"]) sitting.do(memberId, { type: "checkOut", memberId });
    expect(primary(see(sitting, "ketua"))).toMatchObject({
      id: "recordDecision",
      refusal: { reason: "NO_QUORUM" },
    });
  });

  it("[PN16] names the deputy first among those who can take the chair", () => {
    const sitting = opened();
    const heirs = () => see(sitting, "ketua").find(({ id }) => id === "handOverChair")?.members;
    expect(heirs()?.[0]).toBe("wakil");
    sitting.do("wakil", { type: "checkOut", memberId: "wakil" });
    expect(heirs()).not.toContain("wakil");
  });

  it("gives a member the floor's three states", () => {
    const sitting = deliberating();
    expect(primary(see(sitting, "kpk"))?.id).toBe("requestFloor");
    sitting.do("kpk", { type: "requestFloor", itemId: items[0] });
    expect(ids(see(sitting, "kpk"))).toContain("leaveQueue");
    expect(see(sitting, "ketua").find(({ id }) => id === "giveFloor")).toMatchObject({
      place: "BESIDE",
      command: { memberId: "kpk" },
    });
    sitting.do("ketua", { type: "giveFloor", itemId: items[0], memberId: "kpk" });
    expect(primary(see(sitting, "kpk"))?.id).toBe("yieldFloor");
  });

  it("leaves a member with a conflict nothing to do but to withdraw it", () => {
    const sitting = deliberating();
    sitting.do("kpk2", { type: "declareConflict", itemId: items[0], memberId: "kpk2", reason: "saudara" });
    expect(ids(see(sitting, "kpk2"))).toEqual(["withdrawConflict", "checkOut"]);
  });

  it("offers the empty chair to the deputy only", () => {
    const sitting = deliberating();
    expect(ids(see(sitting, "wakil"))).not.toContain("takeChair");
    expect(ids(see(sitting, "wakil", true))).toContain("takeChair");
    sitting.do("ketua", { type: "checkOut", memberId: "ketua" });
    expect(primary(see(sitting, "wakil"))?.id).toBe("takeChair");
    expect(ids(see(sitting, "tpn", true))).not.toContain("takeChair");
  });

  it("lets a secretary enter ballots of those in the room, missing ones first, and none over a member's own", () => {
    const sitting = voting();
    sitting.cast("ketua", items[0], "GRANT", "sekretaris");
    sitting.cast("kpk", items[0], "GRANT");
    const enter = see(sitting, "sekretaris").find(({ id }) => id === "enterBallot");
    expect(enter?.members).toHaveLength(6);
    expect(enter?.members).not.toContain("kpk");
    expect(enter?.members.at(-1)).toBe("ketua");
  });

  it("says what the next step is and what blocks it", () => {
    const sitting = deliberating();
    for (const memberId of ["kpk", "kpk2"]) sitting.do(memberId, { type: "checkOut", memberId });
    expect(nextStep(sitting.state(), sitting.at())).toMatchObject({
      id: "openVoting",
      refusal: { reason: "NO_QUORUM", details: [{ what: "KPK" }] },
    });
  });

  it("offers nothing to whoever does not sit", () => {
    expect(see(opened(), "penonton")).toEqual([]);
  });

  it("agrees with decide in every state that a sitting can reach", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 25 }),
        fc.boolean(),
        fc.constantFrom(convened, opened, deliberating, voting),
        (steps, autoReveal, from) => {
          const sitting = from({ autoReveal });
          for (const [who, which] of steps) {
            const userId = pick(everybody, who);
            agree(sitting);
            const wishes = wishesOf(sitting, userId);
            const wish = wishes[which % Math.max(1, wishes.length)];
            if (wish?.type === "castBallot")
              sitting.cast(wish.memberId, wish.itemId, pick(["GRANT", "DECLINE", "DEFER"], which), userId);
            else if (wish !== undefined)
              sitting.try(userId, wish, { assessment: assessment(which % 2 === 0 ? 80 : 70) });
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});

function pick<T>(from: readonly T[], at: number): T {
  return from[at % from.length] as T;
}

/** What a person would press: any offered action that is not refused, for any of the members it can be done for. */
function wishesOf(sitting: Sitting, userId: string): PanelCommand[] {
  const asker = { userId, at: sitting.at(), chairUnreachable: false };
  return [
    ...see(sitting, userId),
    ...items.flatMap((itemId) => actionsOnItem(sitting.state(), asker, itemId)),
  ]
    .filter(({ refusal }) => refusal === null)
    .flatMap(({ command, members }) =>
      members.length === 0 || !("memberId" in command)
        ? [command]
        : members.map((memberId) => ({ ...command, memberId })),
    );
}

/** Offered means accepted, refused means refused for that reason, and what would be accepted is offered. */
function agree(sitting: Sitting): void {
  const { panelId: _id, ...state } = sitting.state();
  for (const userId of everybody) {
    const asker = { userId, at: sitting.at(), chairUnreachable: false };
    const offered = [
      ...see(sitting, userId),
      ...items.flatMap((itemId) => actionsOnItem(sitting.state(), asker, itemId)),
    ];
    for (const action of offered) {
      expect([action.id, sitting.ask(userId, action.command)]).toEqual([action.id, action.refusal]);
    }
    expect(offered.filter(({ place }) => place === "PRIMARY").length).toBeLessThanOrEqual(1);
    const types = new Set(
      offered.filter(({ refusal }) => refusal === null).map(({ command }) => command.type),
    );
    for (const command of everyCommand(userId)) {
      if (sitting.ask(userId, command) === null)
        expect([...types], `${userId} may ${command.type} in ${JSON.stringify(state)}`).toContain(
          command.type,
        );
    }
  }
}

function everyCommand(memberId: string): readonly PanelCommand[] {
  return [
    { type: "checkIn", memberId, mode: "ROOM" },
    { type: "checkOut", memberId },
    { type: "openPanel" },
    { type: "pausePanel", reason: null },
    { type: "resumePanel" },
    { type: "closePanel" },
    { type: "takeChair" },
    ...items.flatMap((itemId): readonly PanelCommand[] => [
      { type: "callItem", itemId },
      { type: "beginDeliberation", itemId },
      { type: "declareConflict", itemId, memberId, reason: "sebab" },
      { type: "withdrawConflict", itemId, memberId },
      { type: "requestFloor", itemId },
      { type: "yieldFloor", itemId, memberId },
      { type: "raisePointOfOrder", itemId, text: "interupsi" },
      { type: "openVoting", itemId, motion: "DECLINE", minutes: null },
      { type: "stepBack", itemId, reason: "sebab" },
      { type: "castBallot", itemId, memberId, commitment: "0".repeat(64) },
      { type: "revealBallots", itemId, reason: null, automatic: false },
      { type: "recordDecision", itemId },
      { type: "deferItem", itemId, reason: "sebab" },
      { type: "reopenItem", itemId, reason: "sebab" },
    ]),
  ];
}

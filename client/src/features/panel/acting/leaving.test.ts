import { describe, expect, it } from "vitest";
import { items, opened, type Sitting, voting } from "#app/features/panel/testing/sitting";
import { actionsFor } from "./actionsFor";
import { leaving } from "./leaving";
import { sentDirectly } from "./sentDirectly";

const effects = (sitting: Sitting, memberId: string) => leaving(sitting.state(), memberId);

describe("leaving", () => {
  it("is without effect where somebody of the institution stays", () => {
    const sitting = opened();
    expect(effects(sitting, "kpk")).toEqual([]);
    expect(effects(sitting, "sekretaris")).toEqual([]);
  });

  it("[PN12] names the institution that the quorum would lack", () => {
    expect(effects(opened(), "ombudsman")).toEqual([{ kind: "QUORUM_LOST", missing: ["OMBUDSMAN"] }]);
  });

  it("does not tell of a quorum that is missing already", () => {
    const sitting = opened();
    sitting.do("ombudsman", { type: "checkOut", memberId: "ombudsman" });
    sitting.do("kpk", { type: "checkOut", memberId: "kpk" });
    expect(effects(sitting, "kpk2")).toEqual([]);
  });

  it("[PN17] says who can take the chair", () => {
    const sitting = opened();
    expect(effects(sitting, "ketua")).toEqual([{ kind: "CHAIR_EMPTY", deputyId: "wakil" }]);
    sitting.do("wakil", { type: "checkOut", memberId: "wakil" });
    expect(effects(sitting, "ketua")).toEqual([{ kind: "CHAIR_EMPTY", deputyId: null }]);
  });

  it("[PN42] says that a sealed ballot would not count", () => {
    const sitting = voting();
    sitting.cast("kpk", items[0], "GRANT");
    expect(effects(sitting, "kpk")).toEqual([{ kind: "BALLOT_UNCOUNTED" }]);
    expect(effects(sitting, "kpk2")).toEqual([]);
  });

  it("is done at once without an effect, and asked about with one", () => {
    const sitting = opened();
    const sent = (userId: string) => {
      const state = sitting.state();
      const asker = { userId, at: sitting.at(), chairUnreachable: false };
      const action = actionsFor(state, asker).find(({ id }) => id === "checkOut");
      return action === undefined ? undefined : sentDirectly(action, state);
    };
    expect(sent("kpk")).toEqual({ type: "checkOut", memberId: "kpk" });
    expect(sent("ombudsman")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { allowed, roles } from "../access/index.js";
import { audienceOfCircle, circleFor, seesEvidence, sideIn, standingAt } from "./standing.js";
import { cast, castIds, readers, standingOf } from "./testing/cast.fixture.js";
import { circles } from "./words.js";

describe("standing", () => {
  it("[EV1] who may not read evidence reads no thread of it, whatever else the table says", () => {
    for (const role of roles)
      for (const sits of [true, false]) {
        const grants = [{ role, scope: "COUNTRY", scopeId: null } as const];
        const place = { agencyId: null, unitId: null, seated: sits };
        const reads = circles.filter((circle) => allowed(`thread.read.${circle}`, grants, place));
        expect(standingAt("x", grants, place).reads).toEqual(reads);
        if (reads.length > 0) expect(allowed("evidence.read", grants, place), role).toBe(true);
      }
  });

  it.each(castIds)("[EV1] %s reads, writes and adds as written down", (id) => {
    const { reads, writes, adds } = cast[id];
    expect(standingOf(id)).toEqual({ userId: id, reads, writes, adds });
    expect(seesEvidence(standingOf(id))).toBe(readers.includes(id));
  });

  it("[EV10] each audience is the circle where the author writes for it", () => {
    const of = (id: string) =>
      (["UNIT", "EVALUATORS", "PANEL"] as const).map((audience) => circleFor(standingOf(id), audience));
    expect(Object.fromEntries(castIds.map((id) => [id, of(id)]))).toEqual({
      unit: ["UNIT", null, null],
      agency: ["UNIT", null, null],
      tpi: ["UNIT", "TPI", null],
      tpi2: ["UNIT", "TPI", null],
      both: ["UNIT", "TPI", null],
      tpn: ["UNIT", "TPN", null],
      tpn2: ["UNIT", "TPN", null],
      seat: ["UNIT", null, "PANEL"],
      seat2: ["UNIT", null, "PANEL"],
      tpnSeat: ["UNIT", "TPN", "PANEL"],
      wasSeat: [null, null, null],
      coordinator: [null, null, null],
      otherUnit: [null, null, null],
      otherTpi: [null, null, null],
      admin: [null, null, null],
      nobody: [null, null, null],
    });
    // Who evaluates on both sides writes on the national one.
    const onBothSides = { ...standingOf("tpn"), writes: ["UNIT", "TPI", "TPN"] as const };
    expect(circleFor(onBothSides, "EVALUATORS")).toBe("TPN");
  });

  it("[EV10] everybody writes in the unit's circle as what they are besides", () => {
    const sides = (id: string) => circles.map((circle) => sideIn(standingOf(id), circle));
    expect(sides("unit")).toEqual(["UNIT", null, null, null]);
    expect(sides("agency")).toEqual(["UNIT", null, null, null]);
    expect(sides("tpi")).toEqual(["TPI", "TPI", null, null]);
    expect(sides("both")).toEqual(["TPI", "TPI", null, null]);
    expect(sides("tpn")).toEqual(["TPN", null, "TPN", null]);
    expect(sides("seat")).toEqual(["PANEL", null, null, "PANEL"]);
    expect(sides("tpnSeat")).toEqual(["TPN", null, "TPN", "PANEL"]);
    expect(sides("coordinator")).toEqual([null, null, null, null]);
  });

  it("[EV10] a circle says for which audience its threads were started", () => {
    expect(circles.map(audienceOfCircle)).toEqual(["UNIT", "EVALUATORS", "EVALUATORS", "PANEL"]);
  });
});

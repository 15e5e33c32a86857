import { describe, expect, it } from "vitest";
import { actions, allowed, reachOfGrants } from "./actions.js";
import { type Grant, nowhere, type Place, roles } from "./roles.js";

const place: Place = { agencyId: "agency-1", unitId: "unit-1", seated: false };
const grant = (role: Grant["role"], scope: Grant["scope"], scopeId: string | null = null): Grant => ({
  role,
  scope,
  scopeId,
});

describe("access", () => {
  it("[AC1] the table, read aloud", () => {
    const may = (role: Grant["role"]) =>
      actions.filter((action) => allowed(action, [grant(role, "COUNTRY")], place));
    expect(may("UNIT_COORDINATOR")).toEqual([
      "unit.read",
      "sheet.read.SELF",
      "evidence.read",
      "evidence.add",
      "thread.read.UNIT",
      "thread.write.UNIT",
    ]);
    expect(may("AGENCY_COORDINATOR")).toEqual([
      "unit.read",
      "sheet.read.SELF",
      "sheet.read.TPI",
      "proposal.activity",
      "evidence.read",
      "evidence.add",
      "thread.read.UNIT",
      "thread.write.UNIT",
    ]);
    expect(may("PANEL_ORGANISER")).toEqual(["unit.read", "panel.convene"]);
    expect(may("ADMIN")).toEqual(["unit.read", "panel.oversee"]);
    expect(may("TPN_EVALUATOR")).toEqual([
      "unit.read",
      "sheet.read.SELF",
      "sheet.read.TPI",
      "sheet.read.TPN",
      "proposal.activity",
      "evidence.read",
      "thread.read.UNIT",
      "thread.read.TPI",
      "thread.read.TPN",
      "thread.write.UNIT",
      "thread.write.TPN",
    ]);
    expect(may("TPI_EVALUATOR")).toEqual([
      "unit.read",
      "sheet.read.SELF",
      "sheet.read.TPI",
      "proposal.activity",
      "evidence.read",
      "thread.read.UNIT",
      "thread.read.TPI",
      "thread.write.UNIT",
      "thread.write.TPI",
    ]);
  });

  it("[AC2] without a grant nothing is allowed, and an action that nobody holds is nobody's", () => {
    for (const action of actions) expect(allowed(action, [], place)).toBe(false);
    expect(roles.some((role) => allowed("panel.convene", [grant(role, "COUNTRY")], nowhere))).toBe(true);
    expect(allowed("panel.convene", [grant("ADMIN", "COUNTRY")], nowhere)).toBe(false);
  });

  it("[AC3] a grant covers its place only", () => {
    const reads = (each: Grant, where: Place = place) => allowed("unit.read", [each], where);
    expect(reads(grant("AGENCY_COORDINATOR", "AGENCY", "agency-1"))).toBe(true);
    expect(reads(grant("AGENCY_COORDINATOR", "AGENCY", "agency-2"))).toBe(false);
    expect(reads(grant("UNIT_COORDINATOR", "UNIT", "unit-1"))).toBe(true);
    expect(reads(grant("UNIT_COORDINATOR", "UNIT", "unit-2"))).toBe(false);
    expect(reads(grant("UNIT_COORDINATOR", "UNIT", null), nowhere)).toBe(false);
    expect(reads(grant("AGENCY_COORDINATOR", "AGENCY", null), nowhere)).toBe(false);
  });

  it("[AC3] the reach of grants, for lists", () => {
    const grants = [
      grant("AGENCY_COORDINATOR", "AGENCY", "agency-1"),
      grant("UNIT_COORDINATOR", "UNIT", "unit-7"),
      grant("PANEL_ORGANISER", "COUNTRY"),
    ];
    expect(reachOfGrants("sheet.read.SELF", grants)).toEqual({
      everywhere: false,
      agencies: ["agency-1"],
      units: ["unit-7"],
    });
    expect(reachOfGrants("unit.read", grants).everywhere).toBe(true);
  });

  it("[AC5] a seat without a conflict opens the sheets and the evidence of its agenda, and nothing else", () => {
    const seated = { ...nowhere, seated: true };
    expect(actions.filter((action) => allowed(action, [], seated))).toEqual([
      "unit.read",
      "sheet.read.SELF",
      "sheet.read.TPI",
      "sheet.read.TPN",
      "sheet.read.PANEL",
      "evidence.read",
      "thread.read.UNIT",
      "thread.read.TPI",
      "thread.read.TPN",
      "thread.read.PANEL",
      "thread.write.UNIT",
      "thread.write.PANEL",
    ]);
  });
});

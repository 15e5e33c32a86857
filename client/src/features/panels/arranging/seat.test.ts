import { expect, it } from "vitest";
import { isSeat, seatOf } from "./seat";

it("gives a secretary no vote, and nobody a lead without an institution", () => {
  expect(seatOf("KPK", "SECRETARY", true)).toEqual({ institution: null, office: "SECRETARY", lead: false });
  expect(seatOf("", "CHAIR", true)).toEqual({ institution: null, office: "CHAIR", lead: false });
  expect(seatOf("KPK", "", true)).toEqual({ institution: "KPK", office: null, lead: true });
});

it("is none without an institution and without an office", () => {
  expect(isSeat(seatOf("", "", true))).toBe(false);
  expect(isSeat(seatOf("", "DEPUTY", false))).toBe(true);
});

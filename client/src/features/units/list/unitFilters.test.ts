import { expect, it } from "vitest";
import { bestSheet } from "./bestSheet";
import { isNarrowed, unitFilters } from "./unitFilters";

const none = { search: "", cycle: null, stage: null, agencyId: null, orderBy: "NAME" } as const;

it("survive the way to the address and back", () => {
  const chosen = {
    search: "balai & biro",
    cycle: 2026,
    stage: "IN_PANEL",
    agencyId: "a/1",
    orderBy: "SCORE",
  } as const;
  const address = new URLSearchParams(unitFilters.write(chosen));
  expect(unitFilters.read(new URLSearchParams(address.toString()))).toEqual(chosen);
});

it("leave the address clean, and ignore what they do not know", () => {
  expect(unitFilters.write(none)).toEqual({});
  expect(unitFilters.read(new URLSearchParams("tahap=LULUS&urut=ACAK&instansi="))).toEqual(none);
});

it("know whether they hide anything", () => {
  expect(isNarrowed(none)).toBe(false);
  expect(isNarrowed({ ...none, search: "  " })).toBe(false);
  expect(isNarrowed({ ...none, orderBy: "SCORE", cycle: 2025 })).toBe(false);
  expect(isNarrowed({ ...none, stage: "GRANTED" })).toBe(true);
});

it("show the sheet that counts most", () => {
  expect(bestSheet({ panel: null, tpn: null, tpi: "tpi", self: "self" })).toBe("tpi");
  expect(bestSheet({ panel: "panel", tpn: "tpn", tpi: null, self: null })).toBe("panel");
  expect(bestSheet({ panel: null, tpn: null, tpi: null, self: null })).toBeNull();
});

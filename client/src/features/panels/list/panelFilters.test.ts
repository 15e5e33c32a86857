import { expect, it } from "vitest";
import { inOrder, isInView, panelFilters } from "./panelFilters";

it("are read from the address and written back to it", () => {
  const read = (address: string) => panelFilters.read(new URLSearchParams(address));
  expect(read("")).toEqual({ view: "all", cycle: null });
  expect(read("tampil=done&siklus=2025")).toEqual({ view: "done", cycle: 2025 });
  expect(read("tampil=apa&siklus=x")).toEqual({ view: "all", cycle: null });
  expect(panelFilters.write({ view: "running", cycle: 2026 })).toEqual({ tampil: "running", siklus: "2026" });
  expect(panelFilters.write({ view: "all", cycle: null })).toEqual({});
});

it("put each status in one view", () => {
  expect(isInView("PAUSED", "running")).toBe(true);
  expect(isInView("SEALED", "done")).toBe(true);
  expect(isInView("SCHEDULED", "done")).toBe(false);
  expect(isInView("SCHEDULED", "all")).toBe(true);
});

it("show what runs, then what comes soonest, then what was last", () => {
  const panel = (status: "OPEN" | "SCHEDULED" | "CLOSED", month: string) => ({
    status,
    scheduledFor: `2026-${month}-01T02:00:00Z`,
  });
  const shown = inOrder([
    panel("CLOSED", "01"),
    panel("SCHEDULED", "09"),
    panel("CLOSED", "02"),
    panel("SCHEDULED", "05"),
    panel("OPEN", "03"),
  ]);
  expect(shown.map(({ scheduledFor }) => scheduledFor.slice(5, 7))).toEqual(["03", "05", "09", "02", "01"]);
});

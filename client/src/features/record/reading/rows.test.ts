import { describe, expect, it } from "vitest";
import type { RecordedEvent } from "./recordedEvent";
import { rowsOf } from "./rows";

const opened = (seq: number, at: string): RecordedEvent => ({
  type: "PanelOpened",
  payload: {},
  seq,
  at,
  actorId: "ani",
  actorName: "Ani",
});
const withheld = (seq: number): RecordedEvent => ({ type: "Withheld", seq });
const told = (events: readonly RecordedEvent[]) =>
  rowsOf(events, "WIB").map((row) => (row.kind === "WITHHELD" ? `${row.from}-${row.to}` : row.kind));

describe("rowsOf", () => {
  it("gathers what is withheld, and only what is withheld in a row", () => {
    const events = [
      withheld(1),
      withheld(2),
      opened(3, "2026-03-04T02:00:00Z"),
      withheld(4),
      withheld(6),
      withheld(7),
    ];
    expect(told(events)).toEqual(["1-2", "DAY", "EVENT", "4-4", "6-7"]);
  });

  it("begins a day by the panel's own clock, also after events without a time", () => {
    const events = [
      opened(1, "2026-03-04T16:59:00Z"),
      opened(2, "2026-03-04T16:59:59Z"),
      withheld(3),
      // 00.00 WIB of the next day.
      opened(4, "2026-03-04T17:00:00Z"),
    ];
    expect(told(events)).toEqual(["DAY", "EVENT", "EVENT", "3-3", "DAY", "EVENT"]);
  });
});

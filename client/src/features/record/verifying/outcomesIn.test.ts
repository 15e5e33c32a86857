import type { PanelEventBody } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import { outcomesIn } from "./outcomesIn";

const header = "{}";

function recordOf(events: readonly PanelEventBody[], damaged: readonly string[] = []): string {
  const lines = events.map((event, place) =>
    JSON.stringify({ ...event, seq: place + 1, at: 1_000 * place, actorId: "chair" }),
  );
  return `${[header, ...lines, ...damaged].join("\n")}\n`;
}

const convened: PanelEventBody = {
  type: "PanelConvened",
  payload: {
    panelId: "uji",
    cycle: 2026,
    title: "Panel 3",
    scheduledFor: 0,
    timeZone: "WIB",
    meetingLink: null,
    options: { rule: "UNANIMOUS", autoReveal: false },
  },
};
const add = (n: number): PanelEventBody => ({
  type: "AgendaItemAdded",
  payload: {
    itemId: `item-${n}`,
    minutes: 60,
    rank: n,
    proposal: {
      proposalId: `proposal-${n}`,
      unitId: `unit-${n}`,
      unitName: `Unit ${n}`,
      agencyId: "agency",
      agencyName: "Agency",
      target: "WBK",
    },
  },
});
const agenda = [convened, add(1), add(2), add(3)];

describe("outcomesIn", () => {
  it("tells of units that were put off, taken off or not taken up, in the order of the agenda", () => {
    const outcomes = outcomesIn(
      recordOf([
        ...agenda,
        { type: "AgendaItemRemoved", payload: { itemId: "item-1" } },
        { type: "ItemDeferred", payload: { itemId: "item-2", reason: "menunggu survei" } },
      ]),
    );
    expect(outcomes).toEqual([
      { itemId: "item-2", unitName: "Unit 2", became: "DEFER", reason: "menunggu survei" },
      { itemId: "item-3", unitName: "Unit 3", became: "WAITING" },
      { itemId: "item-1", unitName: "Unit 1", became: "REMOVED" },
    ]);
  });

  it("says of a unit that was called that it is under way", () => {
    const called = [...agenda, { type: "ItemCalled", payload: { itemId: "item-1" } } as const];
    expect(outcomesIn(recordOf(called))[0]?.became).toBe("UNDER_WAY");
  });

  it("tells what can be told of a damaged record", () => {
    const damaged = [
      "bukan JSON",
      "null",
      '{"type":"AgendaItemAdded","payload":{"itemId":"item-9","rank":9}}',
    ];
    expect(outcomesIn(recordOf(agenda, damaged)).map(({ unitName }) => unitName)).toEqual([
      "Unit 1",
      "Unit 2",
      "Unit 3",
      "",
    ]);
    expect(outcomesIn("")).toEqual([]);
  });
});

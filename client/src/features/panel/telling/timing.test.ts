import { describe, expect, it } from "vitest";
import { assessment, items, opened, start } from "#app/features/panel/testing/sitting";
import { delayOf, lastFinished } from "./timing";

const minute = 60_000;

describe("delayOf", () => {
  it("counts against what was set aside for the units that are behind, and for the one under way", () => {
    const sitting = opened();
    expect(delayOf(sitting.state(), start + 12 * minute)).toBe(12);
    sitting.do("ketua", { type: "callItem", itemId: items[0] }, { assessment: assessment() });
    // Called within the first minute: an hour is set aside, so nobody is late until it has passed.
    expect(delayOf(sitting.state(), start + 55 * minute)).toBe(0);
    expect(delayOf(sitting.state(), start + 75 * minute)).toBe(15);
    sitting.do("ketua", { type: "deferItem", itemId: items[0], reason: "dokumen kurang" });
    expect(delayOf(sitting.state(), start + 75 * minute)).toBe(15);
    expect(delayOf(sitting.state(), start + 40 * minute)).toBe(0);
  });
});

describe("lastFinished", () => {
  it("is what was decided or deferred last, until the panel closes", () => {
    const sitting = opened();
    expect(lastFinished(sitting.state())).toBeUndefined();
    for (const itemId of [items[1], items[0]])
      sitting.do("ketua", { type: "deferItem", itemId, reason: "waktu" });
    expect(lastFinished(sitting.state())?.itemId).toBe(items[0]);
    sitting.do("ketua", { type: "closePanel" });
    expect(lastFinished(sitting.state())).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { formatClock, formatDate, formatDay, formatMoment, formatSpan, formatTime, isSameDay } from "./dates";

const twoUtc = "2026-03-04T02:00:00.000Z";

describe("dates", () => {
  it("writes days and times in the zone, with its Indonesian name", () => {
    expect(formatDate("id", twoUtc)).toBe("4 Maret 2026");
    expect(formatDate("en", twoUtc)).toBe("4 March 2026");
    expect(formatDay("id", twoUtc)).toBe("Rabu, 4 Maret 2026");
    expect(formatTime("id", twoUtc)).toBe("09.00\u00a0WIB");
    expect(formatTime("id", twoUtc, "WIT")).toBe("11.00\u00a0WIT");
    expect(formatTime("en", twoUtc, "WITA")).toBe("10:00\u00a0WITA");
    expect(formatMoment("id", twoUtc)).toBe("4 Maret 2026 pukul 09.00\u00a0WIB");
  });

  it("writes midnight as 00, not as 24", () => {
    expect(formatClock("id", "2026-03-03T17:00:00Z")).toBe("00.00");
  });

  it("knows the day by the zone, not by the device", () => {
    expect(isSameDay("2026-03-03T16:30:00Z", twoUtc, "WIB")).toBe(false);
    expect(isSameDay("2026-03-03T16:30:00Z", twoUtc, "WITA")).toBe(true);
  });

  it("writes spans like a stopwatch", () => {
    expect(formatSpan(521_000)).toBe("08:41");
    expect(formatSpan(4_121_999)).toBe("1:08:41");
    expect(formatSpan(-5)).toBe("00:00");
  });
});

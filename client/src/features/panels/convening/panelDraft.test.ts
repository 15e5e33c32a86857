import { describe, expect, it } from "vitest";
import { momentIn } from "./momentIn";
import { emptyDraft, problemsOf } from "./panelDraft";

describe("the moment that a clock shows", () => {
  it("depends on the zone and not on the device", () => {
    expect(momentIn("2026-03-04", "09:00", "WIB")?.toISOString()).toBe("2026-03-04T02:00:00.000Z");
    expect(momentIn("2026-03-04", "09:00", "WIT")?.toISOString()).toBe("2026-03-04T00:00:00.000Z");
    expect(momentIn("2026-03-04", "00:30", "WITA")?.toISOString()).toBe("2026-03-03T16:30:00.000Z");
  });

  it("is none when the day or the time is none", () => {
    expect(momentIn("", "09:00", "WIB")).toBeNull();
    expect(momentIn("2026-13-40", "09:00", "WIB")).toBeNull();
    expect(momentIn("2026-03-04", "9", "WIB")).toBeNull();
  });
});

describe("a draft", () => {
  const whole = { ...emptyDraft, title: "Sidang 1", day: "2026-03-04" };

  it("needs a title and a day", () => {
    expect(problemsOf(emptyDraft)).toEqual({ title: "missing", day: "missing" });
    expect(problemsOf(whole)).toEqual({});
    expect(problemsOf({ ...whole, time: "" })).toEqual({ time: "missing" });
  });

  it("keeps within the panel's own bounds", () => {
    expect(problemsOf({ ...whole, title: "x".repeat(201) })).toEqual({ title: "tooLong" });
    expect(problemsOf({ ...whole, meetingLink: "http://rapat.example" })).toEqual({
      meetingLink: "notALink",
    });
    expect(problemsOf({ ...whole, meetingLink: ` https://rapat.example/${"x".repeat(500)} ` })).toEqual({
      meetingLink: "tooLong",
    });
  });
});

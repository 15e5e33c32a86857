import { describe, expect, it } from "vitest";
import { createServerClock } from "./serverClock";

describe("serverClock", () => {
  it("is the device's clock until one's own command has told the difference", () => {
    let device = 1_000_000;
    const clock = createServerClock(() => device);
    clock.heard("somebody-else", 5);
    expect(clock.now()).toBe(1_000_000);
    clock.sent("mine");
    device += 80;
    // This desk is three minutes fast.
    clock.heard("mine", 1_000_040 - 180_000);
    expect(clock.now()).toBe(device - 180_000);
  });

  it("keeps the surest answer, and makes nothing of a difference within the doubt", () => {
    let device = 0;
    const clock = createServerClock(() => device);
    clock.sent("slow");
    device += 9_000;
    clock.heard("slow", 3_000);
    expect(clock.now()).toBe(device);
    clock.sent("quick");
    device += 20;
    clock.heard("quick", 59_010);
    expect(clock.now()).toBe(device + 50_000);
    clock.sent("slow again");
    device += 9_000;
    clock.heard("slow again", 0);
    expect(clock.now()).toBe(device + 50_000);
  });
});

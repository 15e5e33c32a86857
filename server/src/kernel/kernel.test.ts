import { describe, expect, it } from "vitest";
import { LeastRecentlyUsed } from "./leastRecentlyUsed.js";
import { Serially } from "./serially.js";

describe("Serially", () => {
  it("runs works of one key one after the other, in order, and goes on after one that fails", async () => {
    const serially = new Serially();
    const log: string[] = [];
    const work = (key: string, name: string, fails = false) =>
      serially.run(key, async () => {
        log.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const done = await Promise.allSettled([
      work("k", "1"),
      work("k", "2", true),
      work("k", "3"),
      work("other", "4"),
    ]);
    expect(done.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    expect(log.filter((line) => !line.startsWith("4"))).toEqual([
      "1 begins",
      "1 ends",
      "2 begins",
      "2 ends",
      "3 begins",
      "3 ends",
    ]);
    expect(log.indexOf("4 begins")).toBeLessThan(log.indexOf("2 begins"));
  });
});

describe("LeastRecentlyUsed", () => {
  it("forgets what was asked for longest ago", () => {
    const kept = new LeastRecentlyUsed<number>(2);
    kept.set("a", 1);
    kept.set("b", 2);
    expect(kept.get("a")).toBe(1);
    kept.set("c", 3);
    expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual([1, undefined, 3]);
    kept.delete("a");
    expect(kept.get("a")).toBeUndefined();
  });
});

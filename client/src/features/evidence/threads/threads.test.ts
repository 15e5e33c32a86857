import { type Anchor, type AnchorState, latestVersion, threadKinds, threadStatuses } from "@sidang/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter } from "#app/features/evidence/address/evidenceAddress";
import { begunStory } from "#app/features/evidence/testing/story";
import { authorsOf, filterThreads, isNarrowed } from "./filterThreads";
import { marksOf } from "./marksOf";
import { type PagePair, pageAcross, pagePairs } from "./pageMap";
import { type PlacedThread, placedThreads } from "./placedThread";

const text = (page: number, top: number): Anchor => ({
  kind: "TEXT",
  quote: { exact: "kutipan", prefix: "", suffix: "" },
  position: { start: page * 1_000 - top, end: page * 1_000 - top + 7 },
  areas: [{ page, rect: { x0: 10, y0: top - 10, x1: 60, y1: top } }],
});

function told() {
  const story = begunStory();
  story.thread("tpn", "bawah", { anchor: text(2, 100), kind: "FINDING" });
  story.thread("tpn", "atas", { anchor: text(2, 700) });
  story.thread("unit", "seluruh");
  story.thread("tpi", "tanya", { anchor: { kind: "INDICATOR", indicatorCode: "A.I.1.i.a" } });
  story.thread("tpn", "depan", { anchor: text(1, 300), kind: "CLARIFICATION" });
  story.thread("tpn", "penilai", { anchor: text(9, 9), audience: "EVALUATORS" });
  story.reply("unit", "depan", "jawaban");
  return story;
}
const idsOf = (threads: readonly PlacedThread[]) => threads.map(({ thread }) => thread.threadId);
const placed = () => {
  const state = told().state();
  return placedThreads(state, latestVersion(state));
};

describe("the threads of a version", () => {
  it("come as a reader meets them: what has no place first, then by page and down the page", () => {
    expect(idsOf(placed())).toEqual(["seluruh", "tanya", "depan", "atas", "bawah", "penilai"]);
  });

  it("are the same objects again where they stand as they stood, so that only the others are drawn anew", () => {
    const story = told();
    const before = placedThreads(story.state(), latestVersion(story.state()));
    story.reply("unit", "atas", "jawaban");
    const state = story.state();
    const after = placedThreads(state, latestVersion(state), before);
    expect(after).toEqual(placedThreads(state, latestVersion(state)));
    expect(idsOf(after.filter((thread) => !before.includes(thread)))).toEqual(["atas"]);
  });

  it("are narrowed by each part of the filter", () => {
    const left = (part: Partial<typeof noFilter>) => idsOf(filterThreads(placed(), { ...noFilter, ...part }));
    expect(left({ status: "ANSWERED" })).toEqual(["depan"]);
    expect(left({ kind: "FINDING" })).toEqual(["bawah"]);
    expect(left({ authorId: "unit" })).toEqual(["seluruh", "depan"]);
    expect(left({ audience: "EVALUATORS" })).toEqual(["penilai"]);
    expect(left({ indicatorCode: "A.I.1.i.a" })).toEqual(["tanya"]);
    expect(left({ place: "LOST" })).toEqual([]);
    expect(left({ kind: "NOTE", authorId: "tpi" })).toEqual(["tanya"]);
  });

  it("are never more by another part of the filter, and all without one", () => {
    const threads = placed();
    expect(filterThreads(threads, noFilter)).toBe(threads);
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom(...threadStatuses)),
        fc.option(fc.constantFrom(...threadKinds)),
        fc.option(fc.constantFrom("tpn", "unit", "tpi")),
        (status, kind, authorId) => {
          const some = filterThreads(threads, { ...noFilter, status, kind });
          const fewer = filterThreads(threads, { ...noFilter, status, kind, authorId });
          expect(idsOf(some)).toEqual(expect.arrayContaining([...idsOf(fewer)]));
          expect(isNarrowed({ ...noFilter, status, kind })).toBe(status !== null || kind !== null);
        },
      ),
    );
  });

  it("name everybody who wrote, once, by name", () => {
    expect(authorsOf(placed()).map(({ userId }) => userId)).toEqual(["tpi", "tpn", "unit"]);
  });

  it("are marked where they stand, unless their place was not found", () => {
    const inState = (state: AnchorState) =>
      placed()
        .slice(2, 3)
        .map((each) => ({ ...each, place: each.place === null ? null : { ...each.place, state } }));
    const tone = (state: AnchorState) => marksOf(inState(state), () => "")[0]?.tone;
    expect(tone("EXACT")).toBe("answered");
    expect(tone("UNSURE")).toBe("unsure");
    expect(tone("LOST")).toBeUndefined();
  });
});

describe("two versions beside each other", () => {
  it("know of each other's pages by the threads that are sure of their place in both", () => {
    const [, , front] = placed();
    if (front === undefined) throw new Error("no thread");
    const at = (threadId: string, page: number, state: AnchorState) => ({
      ...front.thread,
      threadId,
      places: {
        lama: { state: "EXACT", anchor: text(page, 5), similarity: 1, byId: null } as const,
        baru: { state, anchor: text(page + 2, 5), similarity: 0.9, byId: null },
      },
    });
    const threads = [at("c", 8, "UNSURE"), at("b", 5, "MOVED"), at("a", 1, "EXACT"), at("d", 9, "LOST")];
    expect(pagePairs(threads, "lama", "baru")).toEqual([
      { threadId: "a", from: 1, to: 3 },
      { threadId: "b", from: 5, to: 7 },
    ]);
  });

  it("lead from each page to one that there is, and from a thread's page to its page", () => {
    const anyPairs = fc
      .array(fc.record({ from: fc.integer({ min: 1, max: 90 }), to: fc.integer({ min: 1, max: 90 }) }), {
        maxLength: 12,
      })
      .map((drawn): readonly PagePair[] =>
        [...new Map(drawn.map((pair) => [pair.from, pair])).values()]
          .map((pair, at) => ({ ...pair, threadId: String(at) }))
          .sort((one, other) => one.from - other.from),
      );
    fc.assert(
      fc.property(anyPairs, fc.integer({ min: 1, max: 100 }), (pairs, page) => {
        const across = pageAcross(pairs, page, 90);
        expect(across).toBeGreaterThanOrEqual(1);
        expect(across).toBeLessThanOrEqual(90);
        for (const { from, to } of pairs) expect(pageAcross(pairs, from, 90)).toBe(to);
      }),
    );
    expect(pageAcross([], 4, 9)).toBe(4);
  });
});

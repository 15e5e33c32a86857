import type { Anchor, Thread } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import { exportWords } from "./exportWords.js";
import { pdfAnnotations } from "./pdfAnnotations.js";
import { toldPlace } from "./reportedThread.js";
import { fitting, inReadingOrder, threadsOn } from "./shownThreads.js";

const siti = { userId: "u1", name: "Siti", side: "TPN" } as const;
const whole: Anchor = { kind: "WHOLE" };
const region = (page: number, y0: number): Anchor => ({
  kind: "REGION",
  area: { page, rect: { x0: 0, y0, x1: 10, y1: y0 + 10 } },
});
const thread = (threadId: string, anchor: Anchor = whole, bodies: readonly string[] = ["Halo"]): Thread => ({
  threadId,
  scope: { circle: "UNIT", roundId: null, authorId: "u1" },
  kind: "NOTE",
  status: "OPEN",
  startedAt: 1,
  touchedAt: 1,
  versionId: "v1",
  places: { v1: { state: "EXACT", anchor, similarity: 1, byId: null } },
  comments: bodies.map((body, index) => ({
    commentId: `${threadId}-${index}`,
    author: siti,
    at: 1,
    body,
    mentions: [],
    version: 1,
    earlier: [],
  })),
  resolution: null,
  reopened: [],
});
const idsOf = (threads: readonly Thread[]) => threads.map(({ threadId }) => threadId);

describe("the threads of a document", () => {
  it("[EX9] stand as they are read: the whole first, then page by page from the top", () => {
    const threads = [
      thread("low", region(1, 10)),
      thread("two", region(2, 700)),
      thread("high", region(1, 700)),
      thread("all"),
    ];
    const byId = Object.fromEntries(threads.map((each) => [each.threadId, each]));
    expect(idsOf(threadsOn({ threads: byId }, "v1"))).toEqual(["all", "high", "low", "two"]);
    expect(threadsOn({ threads: byId }, "v2")).toEqual([]);
    expect(idsOf(inReadingOrder(threads, () => undefined))).toEqual(["all", "high", "low", "two"]);
  });

  it("[EX9] are told where they were known last, when they are lost", () => {
    const places = {
      v1: { state: "EXACT", anchor: region(3, 5), similarity: 1, byId: null },
      v2: { state: "LOST", anchor: region(3, 5), similarity: 0, byId: null },
    } as const;
    const versions = [{ versionId: "v1" }, { versionId: "v2" }, { versionId: "v3" }] as never;
    const told = (versionId: string) =>
      toldPlace({ versions } as never, { ...thread("t"), places }, versionId);
    expect(told("v2")).toEqual({ versionId: "v1", anchor: region(3, 5), state: "LOST" });
    expect(told("v3")).toEqual({ versionId: "v1", anchor: region(3, 5), state: "NONE" });
  });

  it("[EX9] fit by number and by length, and it is known how many do not", () => {
    const threads = ["a", "b", "c"].map((id) => thread(id, whole, ["12345", "12345"]));
    const outcome = (most: number, characters: number) => {
      const { taken, leftOut } = fitting(threads, { threads: most, characters });
      return [taken.map(({ comments }) => comments.length), leftOut];
    };
    expect(outcome(3, 30)).toEqual([[2, 2, 2], 0]);
    expect(outcome(2, 30)).toEqual([[2, 2], 1]);
    expect(outcome(3, 25)).toEqual([[2, 2], 1]);
    expect(outcome(3, 5)).toEqual([[1], 3]);
  });

  it("[EX8] stand in a PDF where they are marked, with a note of what was left out", () => {
    const many = Array.from({ length: 2_001 }, (_, nth) => thread(`t${nth}`, region(1, 5)));
    const annotations = pdfAnnotations(many, "v1", exportWords.id, 1);
    expect(annotations).toHaveLength(2_001);
    expect(annotations[0]).toMatchObject({
      author: "Siti",
      subject: "Catatan, Unit, Terbuka",
      place: { kind: "REGION" },
    });
    expect(annotations.at(-1)).toMatchObject({
      author: "Sidang",
      text: expect.stringContaining("1 dari 2001 utas"),
    });
    const quote = { exact: "apel pagi", prefix: "", suffix: "" };
    const gone: Anchor = { kind: "TEXT", quote, position: { start: 0, end: 9 }, areas: [] };
    const places = { v1: { state: "LOST", anchor: gone, similarity: 0, byId: null } } as const;
    const by = { by: siti, at: 2, reason: "Cukup" };
    const [lost] = pdfAnnotations([{ ...thread("t"), places, resolution: by }], "v1", exportWords.en, 1);
    expect(lost).toMatchObject({
      text: "Last quote: “apel pagi”\n\nHalo",
      place: { kind: "WHOLE", page: 1 },
    });
    expect(lost?.replies).toEqual([{ author: "Siti", at: 2, text: "Resolved: Cukup" }]);
  });
});

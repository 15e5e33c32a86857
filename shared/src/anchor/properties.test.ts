import fc from "fast-check";
import { expect, it } from "vitest";
import { changesOf } from "./compare/changesOf.js";
import { compareDocuments } from "./compare/compareDocuments.js";
import { type DocumentText, wholeText } from "./documentText.js";
import { reanchor } from "./place/reanchor.js";
import { anchorProblem } from "./select/anchorProblem.js";
import { anchorTo } from "./select/anchorTo.js";
import { flowing } from "./testing/print.fixture.js";

/** Few words, so that texts are full of twins. */
const few = fc.constantFrom(
  "dan",
  "unit",
  "kerja",
  "undang-undang",
  "2024",
  "efisien",
  "Rapat",
  "baik.",
  "✓",
  "3)",
);
const width = fc.integer({ min: 12, max: 60 });
const height = fc.integer({ min: 3, max: 20 });
const anyDocument = fc
  .tuple(fc.array(few, { minLength: 1, maxLength: 300 }), width, height)
  .map(([words, across, down]) => flowing(words, across, down));
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A passage that is not blank, from two shares of the text's length. */
function passage(document: DocumentText, one: number, other: number) {
  const { length } = wholeText(document);
  const start = Math.floor(Math.min(one, other) * (length - 1));
  const end = Math.max(start + 1, Math.ceil(Math.max(one, other) * length));
  return anchorTo(document, { start, end });
}

it("[AN2] in the same document every passage is EXACT", () => {
  fc.assert(
    fc.property(anyDocument, share, share, (document, one, other) => {
      const anchor = passage(document, one, other);
      fc.pre(/[\p{L}\p{N}]/u.test(anchor.quote.exact));
      const found = reanchor(compareDocuments(document, document), anchor);
      expect(found.state).toBe("EXACT");
      // Blanks at the edges may stay behind.
      if (anchor.quote.exact.trim() === anchor.quote.exact)
        expect(found).toMatchObject({ anchor, similarity: 1 });
    }),
    { numRuns: 300 },
  );
});

it("[AN13] whatever is answered fits the new version", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, share, share, (from, to, one, other) => {
      const found = reanchor(compareDocuments(from, to), passage(from, one, other));
      if (found.state === "LOST") return;
      expect(anchorProblem(found.anchor, { kind: "PDF", text: to })).toBeNull();
      expect(found.similarity).toBeGreaterThanOrEqual(0);
      expect(found.similarity).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

it("[AN13] regions too", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, share, share, (from, to, x, y) => {
      const rect = { x0: x * 500, y0: y * 700, x1: x * 500 + 90, y1: y * 700 + 60 };
      const found = reanchor(compareDocuments(from, to), { kind: "REGION", area: { page: 1, rect } });
      if (found.state !== "LOST") expect(anchorProblem(found.anchor, { kind: "PDF", text: to })).toBeNull();
    }),
  );
});

it("[AN16] changes name every word of the body once, on either side", () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (from, to) => {
      const comparison = compareDocuments(from, to);
      const changes = changesOf(comparison, 10_000);
      const starts = (side: "from" | "to") =>
        changes.flatMap((change) =>
          side in change ? [(change as Record<typeof side, { start: number; end: number }>)[side]] : [],
        );
      for (const [side, words] of [
        ["from", comparison.before.body],
        ["to", comparison.after.body],
      ] as const) {
        const named = starts(side);
        for (let at = 0; at < words.count; at++) {
          const start = words.starts[at] as number;
          expect(named.filter((stretch) => stretch.start <= start && start < stretch.end)).toHaveLength(1);
        }
      }
    }),
  );
});

/** Paragraphs whose words nobody else has. */
const paragraphs = fc
  .array(fc.integer({ min: 9, max: 40 }), { minLength: 2, maxLength: 8 })
  .map((lengths) => lengths.map((length, one) => Array.from({ length }, (_, at) => `kata${one}huruf${at}x`)));

it("[AN5] however paragraphs are put in another order, a passage goes with its own", () => {
  fc.assert(
    fc.property(
      paragraphs,
      fc.infiniteStream(fc.nat()),
      width,
      share,
      share,
      (before, dice, across, one, other) => {
        const after = [...before];
        for (let at = after.length - 1; at > 0; at--) {
          const swapped = (dice.next().value as number) % (at + 1);
          [after[at], after[swapped]] = [after[swapped] as string[], after[at] as string[]];
        }
        const from = flowing(before.flat(), 60, 30);
        const words = before[Math.floor(one * (before.length - 0.001))] as string[];
        const first = Math.floor(other * (words.length - 2));
        const whole = wholeText(from);
        const start = whole.indexOf(words[first] as string);
        const last = words[words.length - 1] as string;
        const end = whole.indexOf(last) + last.length;
        const found = reanchor(
          compareDocuments(from, flowing(after.flat(), across, 30)),
          anchorTo(from, { start, end }),
        );
        if (found.state === "LOST" || found.anchor.kind !== "TEXT") throw new Error(found.state);
        expect(["EXACT", "MOVED"]).toContain(found.state);
        expect(found.similarity).toBe(1);
        expect(found.anchor.quote.exact.split(/\s+/)).toEqual(words.slice(first));
      },
    ),
  );
});

it("[AN4] a paragraph that was left out is LOST, and the others stay", () => {
  fc.assert(
    fc.property(paragraphs, share, (before, which) => {
      const gone = Math.floor(which * (before.length - 0.001));
      const from = flowing(before.flat(), 60, 30);
      const after = flowing(before.filter((_, at) => at !== gone).flat(), 60, 30);
      const comparison = compareDocuments(from, after);
      const whole = wholeText(from);
      for (const [at, words] of before.entries()) {
        const start = whole.indexOf(words[2] as string);
        const end = whole.indexOf(words[7] as string) + (words[7] as string).length;
        const { state } = reanchor(comparison, anchorTo(from, { start, end }));
        if (at === gone) expect(state).toBe("LOST");
        else expect(["EXACT", "MOVED"]).toContain(state);
      }
    }),
  );
});

import { type Anchor, wholeText } from "@sidang/shared";
import { expect, it } from "vitest";
import { approximateMatches } from "../../bench/anchors/hypothesis/approximate.js";
import { HypothesisOrder } from "../../bench/anchors/hypothesis/hypothesisOrder.js";
import { judgeSet } from "../../bench/anchors/judgeSet.js";
import { labelledSet } from "../../bench/anchors/labels/labelledSet.js";
import { Dice } from "../../bench/anchors/paper/Dice.js";
import { evaluation } from "../../bench/anchors/paper/evaluation.js";
import { tokensOf } from "../../bench/anchors/paper/paper.js";
import { typeset } from "../../bench/anchors/paper/Typesetter.js";
import { Writer } from "../../bench/anchors/paper/Writer.js";

it("a paper is printed whole, each token where it says", () => {
  const dice = new Dice(4);
  for (let time = 0; time < 10; time++) {
    const paper = new Writer(evaluation, dice).paper(4);
    const { document, whole, tokens, spans } = typeset(paper);
    expect(whole).toBe(wholeText(document));
    const written = paper.sections.flatMap(({ blocks }) => blocks.flatMap(tokensOf));
    // Cells of a row are printed one after another, so the order is that of the paper.
    expect(tokens.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
    for (const [at, { text }] of tokens.entries()) {
      const { start, end } = spans[at] ?? { start: 0, end: 0 };
      const printed = whole.slice(start, end).normalize("NFKC");
      // A broken word may have header and footer between its halves.
      const [head = "", tail = ""] = [printed.split("\n")[0], printed.split("\n").at(-1)];
      if (!printed.includes("\n")) expect(printed).toBe(text);
      else expect([head + tail, head.replace(/-$/, "") + tail]).toContain(text);
    }
  }
});

it("the same seed makes the same set", () => {
  const first = [...labelledSet(evaluation, 9, 1, 6)].map(({ edit, after, cases }) => ({
    edit,
    whole: after.whole,
    cases,
  }));
  const second = [...labelledSet(evaluation, 9, 1, 6)].map(({ edit, after, cases }) => ({
    edit,
    whole: after.whole,
    cases,
  }));
  expect(second).toEqual(first);
});

it("what an edit that touches no word moves about is present to the last word", () => {
  for (const { edit, before, after, cases } of labelledSet(evaluation, 12, 2, 12)) {
    if (!["rewrap", "changeRunningLines", "reflowColumns", "insertPage"].includes(edit)) continue;
    for (const { anchor, label } of cases) {
      if (label.truth !== "PRESENT") continue;
      const words = after.tokens.slice(label.from, label.to).map(({ text }) => text);
      const from = before.spans.findIndex(({ start }) => start === anchor.position.start);
      expect(words).toEqual(before.tokens.slice(from, from + words.length).map(({ text }) => text));
    }
  }
});

it("the baseline's search finds what trying everything finds", () => {
  const dice = new Dice(5);
  const letters = (count: number) => Array.from({ length: count }, () => dice.oneOf([..."ab "])).join("");
  for (let time = 0; time < 300; time++) {
    const text = letters(dice.whole(1, 90));
    const pattern = letters(dice.whole(1, 70));
    const most = dice.whole(0, pattern.length);
    const { errors, ends } = byTryingEverything(text, pattern);
    const matches = approximateMatches(text, pattern, most);
    if (errors > most) expect(matches).toEqual([]);
    else {
      expect(matches.map(({ end }) => end)).toEqual(ends);
      for (const match of matches) {
        expect(match.errors).toBe(errors);
        expect(distance(text.slice(match.start, match.end), pattern)).toBe(errors);
      }
    }
  }
});

it("the baseline keeps a place whose text is the quote, and finds one that has moved", () => {
  const page = (text: string) => ({
    text,
    items: [],
    width: 1,
    height: 1,
    rotation: 0 as const,
    fingerprint: null,
  });
  const anchor = (start: number, exact: string): Extract<Anchor, { kind: "TEXT" }> => ({
    kind: "TEXT",
    quote: { exact, prefix: "", suffix: "" },
    position: { start, end: start + exact.length },
    areas: [],
  });
  const order = new HypothesisOrder({ pages: [page("satu dua tiga"), page("empat lima enam")] });
  expect(order.find(anchor(5, "dua"))).toEqual({ start: 5, end: 8 });
  expect(order.find(anchor(0, "lima enam"))).toMatchObject({ start: 20, end: 29 });
  expect(order.find(anchor(0, "lima enom"))).toMatchObject({ start: 20, end: 29 });
  expect(order.find(anchor(0, "xyzxyzxyz"))).toBeNull();
});

it("[AN5] on a small labelled set passages are placed right, and far oftener than by the baseline", () => {
  const { tally } = judgeSet(evaluation, 4_711, 4);
  const ours = tally("sidang", "main");
  const theirs = tally("hypothesis", "main");
  expect(ours.all).toBeGreaterThan(500);
  expect(ours.percent("RIGHT")).toBeGreaterThanOrEqual(98);
  expect(ours.percent("WRONG_PLACE", "FOUND_THOUGH_GONE")).toBeLessThanOrEqual(1);
  expect(ours.percent("LOST_THOUGH_PRESENT")).toBeLessThanOrEqual(0.5);
  expect(theirs.percent("WRONG_PLACE", "FOUND_THOUGH_GONE")).toBeGreaterThan(5);
});

/** The fewest errors of any stretch of the text, and where such stretches end. */
function byTryingEverything(text: string, pattern: string) {
  let row = Array.from({ length: pattern.length + 1 }, (_, at) => at);
  const last: number[] = [];
  for (const letter of text) {
    const next = [0];
    for (let at = 1; at <= pattern.length; at++) {
      const change = (row[at - 1] as number) + (pattern[at - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[at] as number) + 1, (next[at - 1] as number) + 1));
    }
    row = next;
    last.push(row[pattern.length] as number);
  }
  const errors = Math.min(...last);
  return { errors, ends: last.flatMap((value, at) => (value === errors ? [at + 1] : [])) };
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at++) {
      const change = (row[at - 1] as number) + (other[at - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[at] as number) + 1, (next[at - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

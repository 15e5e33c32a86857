import type { Printed } from "../paper/Typesetter.js";

/** What is true of a quote in the new version, by construction. Places are ranges of the new version's tokens. */
export type Label =
  | { readonly truth: "PRESENT"; readonly from: number; readonly to: number }
  | { readonly truth: "GONE" }
  /** Where two people would not agree; `because` says which of the rules below. */
  | { readonly truth: "JUDGEMENT"; readonly because: "HARDLY_LEFT" | "SPLIT" | "INDISTINGUISHABLE" };

/** Words that may have been put in between two words of a quote that are still one place. */
const together = 6;
/** How many words on either side make two equal quotes distinguishable. */
const around = 8;

/**
 * The label of the old tokens [from, to): where most of them, and those that replaced them, are now.
 *
 * Judgement: fewer than half of the words are left (but some), or all were replaced; less than four fifths of what is left
 * is at one place; or the old text says the same words, with eight around them on either side, at another place too.
 */
export function labelOf(before: Printed, after: Printed, from: number, to: number, twins: Twins): Label {
  if (twins.has(before, from, to)) return { truth: "JUDGEMENT", because: "INDISTINGUISHABLE" };
  const asked = new Set(before.tokens.slice(from, to).map(({ id }) => id));
  const places: number[] = [];
  let kept = 0;
  for (const [at, { id, replaces }] of after.tokens.entries()) {
    if (asked.has(id)) kept++;
    if (asked.has(id) || (replaces !== undefined && asked.has(replaces))) places.push(at);
  }
  if (places.length === 0) return { truth: "GONE" };
  if (kept * 2 < asked.size) return { truth: "JUDGEMENT", because: "HARDLY_LEFT" };
  const cluster = largestCluster(places);
  if (cluster.length < places.length * 0.8) return { truth: "JUDGEMENT", because: "SPLIT" };
  return { truth: "PRESENT", from: cluster[0] as number, to: (cluster.at(-1) as number) + 1 };
}

function largestCluster(places: readonly number[]): readonly number[] {
  let best: readonly number[] = [];
  let from = 0;
  for (const [index, place] of places.entries()) {
    if (index > from && place - (places[index - 1] as number) > together) from = index;
    if (index + 1 - from > best.length) best = places.slice(from, index + 1);
  }
  return best;
}

/** Tells which quotes stand twice in a version with the same surroundings. */
export class Twins {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor({ tokens }: Printed) {
    const starts: number[] = [];
    let text = " ";
    for (const token of tokens) {
      starts.push(text.length - 1);
      text += `${token.text} `;
    }
    this.#text = text;
    this.#starts = [...starts, text.length - 1];
  }

  has({ tokens }: Printed, from: number, to: number): boolean {
    const first = this.#starts[Math.max(0, from - around)] as number;
    const last = this.#starts[Math.min(tokens.length, to + around)] as number;
    const wide = this.#text.slice(first, last + 1);
    const once = this.#text.indexOf(wide);
    return this.#text.indexOf(wide, once + 1) !== -1;
  }
}

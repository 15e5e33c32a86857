import { approximateMatches, type Match } from "./approximate.js";

export interface Context {
  readonly prefix: string;
  readonly suffix: string;
  /** Where the quote is expected. */
  readonly hint: number;
}

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

/**
 * The best match of a quote in a text, scored 0..1 by quote, what stands before and after, and how near it is. Errors up to
 * min(256, half the quote); when the quote stands there word for word, only such places are looked at.
 */
export function matchQuote(
  text: string,
  quote: string,
  context: Context,
): (Match & { score: number }) | null {
  if (quote === "") return null;
  const exact = exactMatches(text, quote);
  const matches = exact.length > 0 ? exact : approximateMatches(text, quote, Math.min(256, quote.length / 2));
  let best: (Match & { score: number }) | null = null;
  for (const match of matches) {
    const score = scoreOf(text, quote, context, match);
    if (best === null || score > best.score) best = { ...match, score };
  }
  return best;
}

function exactMatches(text: string, quote: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    matches.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return matches;
}

function scoreOf(text: string, quote: string, { prefix, suffix, hint }: Context, match: Match): number {
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const after = text.slice(match.end, match.end + suffix.length);
  const sum =
    weights.quote * (1 - match.errors / quote.length) +
    weights.prefix * (prefix === "" ? 1 : likeness(before, prefix)) +
    weights.suffix * (suffix === "" ? 1 : likeness(after, suffix)) +
    weights.position * (1 - Math.min(1, Math.abs(match.start - hint) / text.length));
  return sum / (weights.quote + weights.prefix + weights.suffix + weights.position);
}

function likeness(text: string, wanted: string): number {
  if (text === "" || wanted === "") return 0;
  const [match] = approximateMatches(text, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}

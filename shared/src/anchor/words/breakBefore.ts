/**
 * How well something new could begin at a word: 0 in the middle of a sentence, up to 9 where a sentence has ended, a line
 * begins, and a number or a capital stands. Where a cut could lie at several places, it lies at the best of them.
 */
export function breakBefore(between: string, word: string): number {
  let score = 0;
  if (/[.!?;:]["')\]\u201d]*\s*$/.test(between.slice(0, 8).trimEnd())) score += 3;
  else if (/,/.test(between)) score += 1;
  if (between.includes("\n") || between.includes("\f")) score += 2;
  if (/^\p{N}/u.test(word) || /[\u2022\u25cf\u25aa*-]\s*$/.test(between)) score += 2;
  else if (/^\p{Lu}/u.test(word)) score += 1;
  return score;
}

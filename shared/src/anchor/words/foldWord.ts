/**
 * What two spellings of one word have in common: ligatures opened (NFKC), lower case, no hyphens (a word that is
 * broken at a line's end is the word that is not) and no apostrophes.
 */
export function foldWord(word: string): string {
  const plain = isAscii(word) ? word : word.normalize("NFKC");
  return plain.toLowerCase().replace(noise, "");
}

/** Hyphens (soft, plain, typographic, non-breaking) and apostrophes. */
const noise = /[-\u00ad\u2010\u2011'\u2019]/g;

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126) return false;
  return true;
}

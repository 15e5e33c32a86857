/** Longer words are cut: nobody types more of one. */
const longest = 40;
const shortest = 2;

/**
 * The words of a text as the search knows them, each once, in the order in which they first come: small letters
 * without marks, of 2 to 40 letters and digits. What stands between them is no part of any.
 * @param most further words are left out
 */
export function searchWords(text: string, most: number): readonly string[] {
  const words = new Set<string>();
  for (const [word] of text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < shortest) continue;
    words.add(word.slice(0, longest));
    if (words.size >= most) break;
  }
  return [...words];
}

/** Whether two passages are the same but for blanks, line ends, ligatures and words broken at a line's end. */
export function sameText(one: string, other: string): boolean {
  return one === other || squeezed(one) === squeezed(other);
}

function squeezed(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00ad\u2010\u2011-]+/g, "");
}

/** The name of what was made of a file: its own without the ending, and what was made of it. */
export function fileNameOf(name: string, ending: string): string {
  return `${name.replace(/\.[^.]{1,8}$/, "").slice(0, 120) || "bukti"}${ending}`;
}

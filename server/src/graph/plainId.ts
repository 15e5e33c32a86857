/**
 * Ids come from clients and become keys: they are short and plain, and none is a word that every object answers to.
 */
export function isPlainId(value: unknown): boolean {
  return typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(value) && !(value in {});
}

/** What an id has to be, to end a sentence. */
export const plainIdForm = "an id of 1 to 64 letters, digits, dots, hyphens or colons";

/**
 * An id that a client may choose: 1 to 64 letters, digits, hyphens and underscores, as those of a UUID. What every
 * object has of its own (`constructor`) is none, since ids are keys.
 */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text) && !(text in {});
}

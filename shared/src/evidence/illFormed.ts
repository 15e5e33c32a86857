/**
 * SPEC EV9: where in a value something stands that no event can hold: half a surrogate pair or a number that is none
 * (canonical JSON has neither), or a NUL (search and exports have none). Null when there is no such place.
 */
export function illFormed(value: unknown, path = ""): string | null {
  if (typeof value === "string") return /[\p{Surrogate}\0]/u.test(value) ? path : null;
  if (typeof value === "number") return Number.isFinite(value) ? null : path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = illFormed(part, path === "" ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

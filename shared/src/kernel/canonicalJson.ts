import canonicalize from "canonicalize";

/** Canonical JSON after RFC 8785: one text for one value, whatever the order in which its keys were written. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("a value without JSON has no canonical JSON");
  return text;
}

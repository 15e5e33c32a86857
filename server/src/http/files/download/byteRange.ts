/** Both ends included; null is the whole file; a range that has no byte of the file is UNSATISFIABLE. */
export type AskedRange = { readonly start: number; readonly end: number } | "UNSATISFIABLE" | null;

/**
 * What a Range header asks of a file of so many bytes (RFC 9110, 14.1.2). Several ranges at once, other units and what
 * cannot be read are answered with the whole file, as the standard allows.
 */
export function askedRange(header: string | undefined, bytes: number): AskedRange {
  const [, first = "", last = ""] = /^\s*bytes\s*=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? "") ?? [];
  if (first === "" && last === "") return null;
  if (first === "") {
    const count = Math.min(Number(last), bytes);
    return count === 0 ? "UNSATISFIABLE" : { start: bytes - count, end: bytes - 1 };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return null;
  if (start >= bytes) return "UNSATISFIABLE";
  return { start, end: last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1) };
}

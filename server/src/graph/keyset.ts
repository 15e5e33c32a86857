import { invalidInput } from "./deliberateError.js";

/** What a page is bounded by: a place in an order, not a number of rows to skip. */
export type Place = readonly (string | number)[];

/** 1 to `most` rows; INVALID_INPUT beyond, naming the argument. */
export function pageSize(first: number, most = 200): number {
  if (!Number.isInteger(first) || first < 1 || first > most) throw invalidInput("first", `from 1 to ${most}`);
  return first;
}

/** An opaque cursor for the place after which the next page begins. `order` keeps a cursor of one order out of another. */
export function writeCursor(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString("base64url");
}

/** The place that a cursor stands for; INVALID_INPUT when it was not written for this order. */
export function readCursor(order: string, cursor: string | null | undefined, length: number): Place | null {
  if (cursor === null || cursor === undefined) return null;
  const parts = parse(Buffer.from(cursor, "base64url").toString("utf8"));
  const isPlace = parts?.every((part) => typeof part === "string" || Number.isFinite(part)) === true;
  if (!isPlace || parts?.length !== length + 1 || parts[0] !== order) {
    throw invalidInput("after", "the endCursor of a page in the same order");
  }
  return parts.slice(1) as Place;
}

function parse(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** A search term as a LIKE pattern with `!` as its escape: what people type stands for itself. */
export function likePattern(search: string): string {
  if (search.length > 200) throw invalidInput("search", "at most 200 characters");
  return `%${search.toLowerCase().replace(/[!%_]/g, (sign) => `!${sign}`)}%`;
}

/** One row more was asked for than is shown: whether it came says whether there is a next page. */
export function pageOf<Row>(rows: readonly Row[], first: number, place: (row: Row) => Place, order: string) {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    rows: shown,
    pageInfo: {
      endCursor: last === undefined ? null : writeCursor(order, place(last)),
      hasNextPage: rows.length > first,
    },
  };
}

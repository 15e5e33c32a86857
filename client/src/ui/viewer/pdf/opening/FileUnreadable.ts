/** Why a file cannot be read. */
export type Unreadable = "MISSING" | "DENIED" | "EMPTY" | "UNREACHABLE";

/** Asking again would not help. */
export class FileUnreadable extends Error {
  constructor(readonly why: Unreadable) {
    super(`the file is ${why.toLowerCase()}`);
  }
}

/**
 * Why a document was not read.
 *
 * - `EMPTY` no bytes; `DAMAGED` not what its type says, or broken; `ENCRYPTED` asks for a password
 * - `UNSUPPORTED` a type that is only stored and downloaded
 * - `UNSAFE` it tries what no honest file needs: names that climb folders, entity declarations
 * - `TOO_LARGE` more than `bound` bytes (packed or unpacked), entries or pixels, as `detail` says
 * - `NO_SUCH_PAGE` `bound` is the number of pages
 * - `TOO_SLOW` stopped after `bound` milliseconds; `TOO_MUCH_MEMORY` stopped at `bound` megabytes
 * - `BUSY` `bound` jobs wait already; `CANCELLED` by whoever asked; `CLOSED` the reader is closing
 */
export const refusalReasons = [
  "EMPTY",
  "DAMAGED",
  "ENCRYPTED",
  "UNSUPPORTED",
  "UNSAFE",
  "TOO_LARGE",
  "NO_SUCH_PAGE",
  "TOO_SLOW",
  "TOO_MUCH_MEMORY",
  "BUSY",
  "CANCELLED",
  "CLOSED",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refused {
  readonly refused: {
    readonly reason: RefusalReason;
    /** For the log and for whoever is curious; not a text for the interface. */
    readonly detail?: string;
    readonly bound?: number;
  };
}

export function refuse(reason: RefusalReason, more: Omit<Refused["refused"], "reason"> = {}): Refused {
  return { refused: { reason, ...more } };
}

export function isRefused<Answer extends object>(answer: Answer | Refused): answer is Refused {
  return "refused" in answer;
}

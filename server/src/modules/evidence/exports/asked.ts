import type { Readable } from "node:stream";
import type { Refused } from "../../../documents/index.js";
import type { SignedIn } from "../../../graph/requestContext.js";

/** Who asks for an export, and how. */
export interface Asked {
  readonly viewer: SignedIn;
  /** The version or the evidence that is asked for. */
  readonly id: string;
  /** The origin that browsers use, without a slash at its end. */
  readonly base: string;
  readonly language: "id" | "en";
  /** Aborted when whoever asked has gone. */
  readonly signal: AbortSignal;
}

export interface Made {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array | Readable;
  readonly threads: number;
}

/** A file, or why there is none. */
export type Exported = Made | { readonly refused: string; readonly bound?: number };

export function refusedExport({ refused: { reason, bound } }: Refused): Exported {
  return { refused: reason, ...(bound === undefined ? {} : { bound }) };
}

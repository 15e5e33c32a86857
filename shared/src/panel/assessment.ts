import type { Gate, Predicate } from "../instrument/index.js";

/**
 * The score sheet as it stood when the item was called: points on the scale of 100, unrounded.
 * The panel decides on this frozen copy, so the record holds what was decided upon (SPEC PN31).
 */
export interface Assessment {
  readonly instrumentId: string;
  readonly total: number;
  readonly enablers: number;
  readonly results: number;
  readonly complete: boolean;
  readonly areas: readonly { readonly code: string; readonly points: number; readonly weight: number }[];
  readonly gates: Readonly<Record<Predicate, readonly Gate[]>>;
}

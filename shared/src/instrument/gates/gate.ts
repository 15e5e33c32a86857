import type { Localised } from "../localised.js";

/** POINTS: on the sheet's scale. SHARE: 0..1 of an area's weight. INDEX: a survey's 0..4. FACT: holds or not; value and bound are null. */
export type GateKind = "POINTS" | "SHARE" | "INDEX" | "FACT";

/**
 * One thing that a predicate needs; plain JSON. A value that prints like its bound and has not passed lies below it by less than a double shows.
 * Codes: `total`, `enablers`, `area:MP` (or `area:MP:FULFILMENT` and `area:MP:REFORM`), `B.I`, `B.I.a`, `index:B.I.a`,
 * `complete`, `prerequisite:<key>`, `earlierWbk`.
 */
export interface Gate {
  readonly code: string;
  readonly kind: GateKind;
  readonly label: Localised;
  /** Unrounded. Null when there is none: a FACT, a survey index that nobody gave, a result that does not apply. */
  readonly value: number | null;
  readonly bound: number | null;
  readonly passed: boolean;
  /** The bound is disputed or was not seen in a source. */
  readonly unverified?: true;
}

/** What the gates need to know besides the sheet. */
export interface GateFacts {
  /** The unit holds a WBK from an earlier cycle, not revoked. */
  readonly earlierWbk: boolean;
  readonly prerequisites: readonly {
    readonly key: string;
    readonly label: Localised;
    readonly met: boolean;
  }[];
}

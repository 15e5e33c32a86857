/**
 * The bounds of one predicate. An administrator can replace them per cycle; `loadThresholds` checks what comes from outside.
 * Points are on the sheet's own scale (total of 100), indexes on 0-4, shares on 0-1. A bound is met when it is reached.
 */
export interface Thresholds {
  readonly total: number;
  readonly enablers: number;
  /** Share of its weight that each of the six areas must reach. */
  readonly eachAreaShare: number;
  /** AREA: fulfilment and reform together (default). HALF: each apart; sources differ, so it can be switched. */
  readonly eachAreaBy: "AREA" | "HALF";
  /** Least points by the code of a results component or of one of its subcomponents. */
  readonly results: Readonly<Record<string, number>>;
  /** Least survey index by the code of the subcomponent that asks for it. */
  readonly surveyIndex: Readonly<Record<string, number>>;
  /** Codes of gates whose bound is disputed or was not seen in a source; they are shown with a mark. */
  readonly unverified: readonly string[];
}

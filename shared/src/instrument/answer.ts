/** A step of a scale. YES and NO stand for the ministry's "Ya" and "Tidak"; A is the best letter. */
export type Choice = "YES" | "NO" | "A" | "B" | "C" | "D" | "E";

/** What somebody answered to one indicator. Which kind fits is said by the indicator's `answerType`. */
export type Answer =
  | { readonly kind: "choice"; readonly choice: Choice }
  /** Whole numbers by the key of the indicator's input. */
  | { readonly kind: "counts"; readonly counts: Readonly<Record<string, number>> }
  /** A survey index from 0 to 4, as the report prints it. */
  | { readonly kind: "index"; readonly index: number }
  /** There was nothing to count (0 of 0); the note says so. Fits shares only (SC13). */
  | { readonly kind: "notApplicable"; readonly note: string };

/** Answers by the code of their indicator. A code that is not there was left blank. */
export type Answers = Readonly<Record<string, Answer>>;

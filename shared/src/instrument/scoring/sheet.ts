import type { AreaCode } from "../instrument.js";
import type { AnswerProblem } from "./judgeAnswer.js";
import type { AnswerScore } from "./scoreIndicator.js";

/** Points out of a weight. The numbers are the doubles nearest to exact values; nothing was rounded on the way. */
export interface Figure {
  readonly points: number;
  readonly weight: number;
  /** Points over weight, 0..1; 0 when the weight is 0. */
  readonly share: number;
  /** The points as a fraction in lowest terms, e.g. `"63/4"`. Bounds are compared with this. */
  readonly exact: string;
}

/** `weight` is what the indicator has of its subcomponent's weight: 0 when it is not applicable. */
export interface IndicatorFigure extends Figure, AnswerScore {}

/** `weight` is the subcomponent's own, and `points` are out of it. Not applicable: no indicator was, points are 0, the weight went to its siblings. */
export interface SubcomponentFigure extends Figure {
  readonly applicable: boolean;
}

/** An area's halves are null on a sheet without halves. */
export interface AreaFigures {
  readonly fulfilment: Figure | null;
  readonly reform: Figure | null;
  readonly together: Figure;
}

/** An indicator that keeps the sheet from being complete. */
export interface MissingAnswer {
  readonly code: string;
  readonly why: "BLANK" | "UNDEFINED" | "INVALID";
  readonly problem?: AnswerProblem;
}

/** A scored sheet; plain JSON. The records are keyed by the codes of the instrument. */
export interface ScoreSheet {
  readonly instrumentId: string;
  readonly indicators: Readonly<Record<string, IndicatorFigure>>;
  readonly subcomponents: Readonly<Record<string, SubcomponentFigure>>;
  readonly components: Readonly<Record<string, Figure>>;
  readonly areas: Readonly<Record<AreaCode, AreaFigures>>;
  /** Null on a sheet without halves. */
  readonly halves: { readonly fulfilment: Figure; readonly reform: Figure } | null;
  readonly enablers: Figure;
  readonly results: Figure;
  readonly total: Figure;
  /** Every indicator is answered or not applicable. */
  readonly complete: boolean;
  /** What is not, in the order of the sheet; `answered + missing.length` is `asked`. */
  readonly missing: readonly MissingAnswer[];
  /** Indicators (not the ministry's questions, of which a RATIO has several) that are answered or not applicable. */
  readonly answered: number;
  readonly asked: number;
  /** Codes that were answered and that the instrument does not ask; they changed nothing. Sorted. */
  readonly strays: readonly string[];
}

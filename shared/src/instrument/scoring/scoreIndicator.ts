import type { Answer } from "../answer.js";
import type { Indicator } from "../instrument.js";
import { toNumber } from "./fraction.js";
import { type AnswerProblem, type AnswerStatus, judgeAnswer } from "./judgeAnswer.js";

/** What one answer is worth: `value` from 0 to 1, as the nearest double; `problem` says why an answer is INVALID. */
export interface AnswerScore {
  readonly status: AnswerStatus;
  readonly value: number;
  readonly problem?: AnswerProblem;
}

/** Scores one answer by itself, for a form that shows it while somebody types. The sheet adds exact values, not these. */
export function scoreIndicator(indicator: Indicator, answer: Answer | undefined): AnswerScore {
  const judgement = judgeAnswer(indicator, answer);
  return { ...judgement, value: toNumber(judgement.value) };
}

import { assertNever } from "../../kernel/assertNever.js";
import type { Answer } from "../answer.js";
import type { Indicator } from "../instrument.js";
import { exactly, type Fraction, fraction, over, zero } from "./fraction.js";
import { judgeCounts } from "./judgeCounts.js";

/** ANSWERED counts; BLANK, UNDEFINED and INVALID count 0 and leave the sheet incomplete; NOT_APPLICABLE leaves the mean. */
export type AnswerStatus = "ANSWERED" | "BLANK" | "UNDEFINED" | "NOT_APPLICABLE" | "INVALID";

/** Why an answer is INVALID: a closed list, told to the person in their own language. `input` is the key of the count at fault. */
export type AnswerProblem =
  | { readonly code: "WRONG_KIND" | "OUTSIDE_SCALE" | "INDEX_OUTSIDE" }
  | { readonly code: "NEVER_INAPPLICABLE" | "NOTE_MISSING" | "COUNTS_CONTRADICT" }
  | { readonly code: "COUNT_MISSING" | "COUNT_NOT_WHOLE"; readonly input: string };

/** `value` is exact and lies in 0..1; `problem` is there when, and only when, the status is INVALID. */
export interface Judgement {
  readonly status: AnswerStatus;
  readonly value: Fraction;
  readonly problem?: AnswerProblem;
}

/** What one answer is worth (SC5 to SC13). Never throws on what a person may have typed. */
export function judgeAnswer(indicator: Indicator, answer: Answer | undefined): Judgement {
  if (answer === undefined) return { status: "BLANK", value: zero };
  if (answer.kind === "notApplicable") return judgeNotApplicable(indicator, answer.note);
  switch (indicator.answerType) {
    case "YES_NO":
    case "ABC":
    case "ABCD":
    case "ABCDE": {
      if (answer.kind !== "choice") return invalid({ code: "WRONG_KIND" });
      const step = indicator.scale.find(({ choice }) => choice === answer.choice);
      return step ? answered(exactly(step.multiplier)) : invalid({ code: "OUTSIDE_SCALE" });
    }
    case "RATIO":
      return answer.kind === "counts"
        ? judgeCounts(indicator, answer.counts)
        : invalid({ code: "WRONG_KIND" });
    case "INDEX_0_4":
      if (answer.kind !== "index") return invalid({ code: "WRONG_KIND" });
      return answer.index >= 0 && answer.index <= 4
        ? answered(over(exactly(answer.index), fraction(4n, 1n)))
        : invalid({ code: "INDEX_OUTSIDE" });
    default:
      return assertNever(indicator, "answer type");
  }
}

// A question with a lowest answer can always be answered. To let it go would let a unit strike its worst answers.
function judgeNotApplicable(indicator: Indicator, note: string): Judgement {
  if (indicator.answerType !== "RATIO" || indicator.formula.kind !== "share") {
    return invalid({ code: "NEVER_INAPPLICABLE" });
  }
  return note.trim() === "" ? invalid({ code: "NOTE_MISSING" }) : { status: "NOT_APPLICABLE", value: zero };
}

function answered(value: Fraction): Judgement {
  return { status: "ANSWERED", value };
}

function invalid(problem: AnswerProblem): Judgement {
  return { status: "INVALID", value: zero, problem };
}

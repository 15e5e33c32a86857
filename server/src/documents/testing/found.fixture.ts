import { isRefused, type Refused } from "../refusal.js";

/** The answer, where a refusal would be a failed test. */
export function found<Answer extends object>(answer: Answer | Refused): Answer {
  if (isRefused(answer)) throw new Error(`refused: ${JSON.stringify(answer.refused)}`);
  return answer;
}

import type { Answers, JobKind } from "../jobs.js";
import type { Refused } from "../refusal.js";

type Answer = Answers[JobKind] | Refused;

const none = new Uint8Array(0);

/** Takes an answer apart for the way: bytes, which travel in portions, and what is left. */
export function partAnswer(answer: Answer): { readonly rest: Answer; readonly bytes: Uint8Array } {
  if ("packed" in answer) return { rest: { ...answer, packed: none }, bytes: answer.packed };
  if ("bytes" in answer) return { rest: { ...answer, bytes: none }, bytes: answer.bytes };
  return { rest: answer, bytes: none };
}

/** Puts it together again. */
export function joinAnswer(rest: Answer, portions: readonly Uint8Array[]): Answer {
  if ("packed" in rest) return { ...rest, packed: joined(portions) };
  return "bytes" in rest ? { ...rest, bytes: joined(portions) } : rest;
}

function joined(portions: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(portions));
}

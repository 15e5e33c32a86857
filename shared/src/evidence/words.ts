import { longestQuote } from "../anchor/index.js";

/** Who a thread is written for. UNIT: the unit, and all who evaluate it. EVALUATORS: the evaluators of the author's side. PANEL: those who sit on the proposal. */
export const threadAudiences = ["UNIT", "EVALUATORS", "PANEL"] as const;
export type ThreadAudience = (typeof threadAudiences)[number];

/** NOTE asks nothing; CLARIFICATION and FINDING wait for an answer. */
export const threadKinds = ["NOTE", "CLARIFICATION", "FINDING"] as const;
export type ThreadKind = (typeof threadKinds)[number];

export const threadStatuses = ["OPEN", "ANSWERED", "RESOLVED"] as const;
export type ThreadStatus = (typeof threadStatuses)[number];

/** As what somebody writes: for the unit, for the agency's internal evaluators, for the national ones, or from a seat in a panel. */
export const sides = ["UNIT", "TPI", "TPN", "PANEL"] as const;
export type Side = (typeof sides)[number];

/** Those who read the same threads. A thread belongs to one circle (SPEC EV20). */
export const circles = ["UNIT", "TPI", "TPN", "PANEL"] as const;
export type Circle = (typeof circles)[number];

/** How a version can be looked at. NONE: it can be downloaded only. */
export const documentKinds = ["PDF", "PICTURE", "TEXT", "PREVIEW", "VIDEO", "NONE"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The longest texts, in UTF-16 units, and the most of what is listed. `threads` are those of one circle. */
export const evidenceLimits = {
  title: 200,
  body: 10_000,
  reason: 2_000,
  indicators: 20,
  mentions: 20,
  versions: 200,
  threads: 5_000,
  comments: 500,
  edits: 50,
  reopenings: 50,
  /** Of an anchor, as SPEC AN15 has it: what it quotes, what stands before and after that, its rectangles. */
  quote: longestQuote,
  context: 64,
  areas: 500,
} as const;

/** The stream of an evidence. */
export function evidenceStream(evidenceId: string): string {
  return `evidence:${evidenceId}`;
}

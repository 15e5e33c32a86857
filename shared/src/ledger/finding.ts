/** What a verifier can find. Each has a sentence in both languages in the client. */
export const findingCodes = [
  "NOT_A_RECORD",
  "LINE_UNREADABLE",
  "LINE_NOT_CANONICAL",
  "LINE_MALFORMED",
  "HEADER_CHANGED",
  "HEADER_DISAGREES",
  "EVENTS_MISSING",
  "SEQUENCE_BROKEN",
  "CHAIN_BROKEN",
  "HEAD_DISAGREES",
  "COMMAND_DISAGREES",
  "BALLOT_DISAGREES",
  "COUNT_DISAGREES",
  "DECISION_DISAGREES",
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  /** Line of the file, from 1; the header is line 1. */
  readonly line: number | null;
  /** The event concerned, where one can be named. */
  readonly seq: number | null;
  readonly code: FindingCode;
  /** In English, for the command line; a screen translates `code`. */
  readonly message: string;
}

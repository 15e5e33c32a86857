/** Why the bytes of an upload are refused, once they are there. The client says each in its reader's language. */
export const uploadRefusals = [
  /** There are no bytes. */
  "EMPTY",
  /** It begins as one of our kinds, and its end is missing. */
  "TRUNCATED",
  /** None of our kinds. */
  "UNKNOWN_TYPE",
  /** HTML, SVG, XML: what a browser could run scripts of. */
  "MARKUP",
  /** A program, or a script for one. */
  "EXECUTABLE",
  /** An office document with macros in it. */
  "MACROS",
  /** An office document that opens with a password only. */
  "ENCRYPTED",
  /** Text, under the name of a picture, a document, a video. */
  "NOT_WHAT_IT_SAYS",
  /** Text in another encoding than UTF-8. */
  "NOT_UTF8",
  /** A packed document that says it is far larger unpacked. */
  "UNPACKS_TOO_LARGE",
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

/** Why an upload is not begun. Where there is a bound, the answer says which. */
export const uploadBarriers = [
  /** More bytes than one file may have. */
  "TOO_LARGE",
  /** So many uploads of the same person are not finished. */
  "TOO_MANY_UNFINISHED",
  /** So many bytes of the same person wait, unfinished or used for nothing yet. */
  "TOO_MUCH_WAITING",
  /** The upload's metadata have no `filename`, or no `proposalId`. */
  "METADATA_MISSING",
  /** The length has to be said at the beginning. */
  "LENGTH_MISSING",
] as const;
export type UploadBarrier = (typeof uploadBarriers)[number];

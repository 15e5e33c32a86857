/** Reading documents, in threads of their own: bytes and paths in, plain data out. */
export { DocumentReader, type ReaderLimits } from "./DocumentReader.js";
export type { Watch } from "./DocumentThread.js";
export type { Picture } from "./jobs.js";
export { packText, unpackText } from "./packText.js";
export type { DocumentKind, Reading, ReadingNote } from "./reading.js";
export { isRefused, type RefusalReason, type Refused } from "./refusal.js";

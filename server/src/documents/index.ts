/** Reading documents, in processes of their own: bytes and paths in, plain data out. */

export type { PdfAnnotation } from "./annotation.js";
export type { Watch } from "./DocumentProcess.js";
export { DocumentReader, type ReaderLimits } from "./DocumentReader.js";
export type { Picture } from "./jobs.js";
export { packText, unpackText } from "./packText.js";
export type { DocumentKind, Reading, ReadingNote } from "./reading.js";
export { isRefused, type RefusalReason, type Refused } from "./refusal.js";
export type { ReportedThread, ReportLabels, ThreadReport } from "./report/threadReport.js";

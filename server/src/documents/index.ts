/** Reading documents, in processes of their own: bytes and paths in, plain data out. */
export type { AnnotationWords, PdfAnnotation } from "./annotation.js";
export type { Watch } from "./DocumentProcess.js";
export { DocumentReader, type ReaderLimits } from "./DocumentReader.js";
export type { MadeFile, Picture } from "./jobs.js";
export { makeSheet, type SheetContent } from "./make/makeSheet.js";
export { makeWord, type WordBlock } from "./make/makeWord.js";
export type { PdfBlock, PdfContent, ScanLook } from "./make/pdfContent.js";
export { packText, unpackText } from "./packText.js";
export type { Reading, ReadingNote } from "./reading.js";
export { isRefused, type RefusalReason, type Refused } from "./refusal.js";
export type { ReportedThread, ReportLabels, ThreadReport } from "./report/threadReport.js";

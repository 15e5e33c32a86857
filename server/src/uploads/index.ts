export { StagedFiles } from "./StagedFiles.js";
export { sweepUploads, waitsForMs } from "./sweepUploads.js";
export { takeUpload } from "./takeUpload.js";
export { UploadSweeper } from "./UploadSweeper.js";
export { type Barrier, mostUnfinished, Uploads } from "./Uploads.js";
export type { ReadyUpload, StoredFile, Upload } from "./upload.js";

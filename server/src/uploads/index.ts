export { StagedFiles } from "./StagedFiles.js";
export { sweepUploads, waitsForMs } from "./sweepUploads.js";
export { takeUpload } from "./takeUpload.js";
export { UploadSweeper } from "./UploadSweeper.js";
export { type Barrier, Uploads } from "./Uploads.js";
export type { Upload } from "./upload.js";

export {
  documentKindOf,
  extensionOf,
  type FileKind,
  fileKinds,
  kindOfMediaType,
  kindOfName,
  type ShownAs,
} from "./fileKinds.js";
export {
  type UploadBarrier,
  type UploadRefusal,
  uploadBarriers,
  uploadRefusals,
} from "./uploadRefusals.js";

export type { ByteRange, FileStore } from "./fileStore.js";
export { WrongBytes } from "./fileStore.js";
export { fileStoreAddress } from "./fileStoreAddress.js";
export { openFileStore } from "./openFileStore.js";

export type { FileStore } from "./fileStore.js";
export { WrongBytes } from "./fileStore.js";
export { fileStoreAddress } from "./fileStoreAddress.js";
export { openFileStore } from "./openFileStore.js";

import type { FileStore } from "./fileStore.js";
import { fileStoreAddress } from "./fileStoreAddress.js";
import { FolderFileStore } from "./folderFileStore.js";

/**
 * Opens `file:./path/to/folder` (made when it is not there) or
 * `s3://key:secret@bucket/prefix?endpoint=https://host:port&region=name`. Without a key in the address, AWS_ACCESS_KEY_ID
 * and its companions are asked.
 * @param stagingFolder where bytes for a bucket wait until their hash is known
 * @throws Error that says what is wrong with the address, without the secret
 */
export async function openFileStore(url: string, stagingFolder: string): Promise<FileStore> {
  const address = fileStoreAddress(url);
  if (address.kind === "folder") return FolderFileStore.open(address.path);
  // Loaded only where there is a bucket: the client's code is large.
  const { S3FileStore } = await import("./s3FileStore.js");
  return S3FileStore.open(address, stagingFolder);
}

import type { DocumentText } from "@sidang/shared";
import { unpackText } from "../../server/src/documents/packText.js";
import { FolderFileStore } from "../../server/src/files/folderFileStore.js";
import { derivedNames } from "../../server/src/modules/evidence/reading/derived.js";
import type { TestServer } from "./server.js";

/** The text of a version as the server keeps it, by the hash of its bytes. */
export async function versionText(server: TestServer, sha256: string): Promise<DocumentText> {
  const files = await FolderFileStore.open(`${server.folder}/data/files`);
  const opened = await files.open(`derived/${derivedNames.text(sha256)}`);
  if (opened === null) throw new Error("its text was not kept");
  const parts: Buffer[] = [];
  for await (const part of opened.stream) parts.push(part as Buffer);
  return unpackText(Buffer.concat(parts));
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of one test file's documents. */
export function documentFolder() {
  const folder = mkdtempSync(join(tmpdir(), "sidang-documents-"));
  let count = 0;
  return {
    /** Writes the bytes to a file of their own, and says where. */
    keep(bytes: Uint8Array | string): string {
      count += 1;
      const path = join(folder, String(count));
      writeFileSync(path, bytes);
      return path;
    },
    path: (name: string) => join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

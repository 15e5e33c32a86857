import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder, wherever the script was started from. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A path inside the repository. */
export function inRoot(...parts) {
  return join(root, ...parts);
}

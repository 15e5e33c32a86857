import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the whole repository: the same whether this runs from its source or compiled. */
export function repository(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "pnpm-workspace.yaml"))) {
    if (dirname(folder) === folder) throw new Error("this runs inside its repository");
    folder = dirname(folder);
  }
  return folder;
}

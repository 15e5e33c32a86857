import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../process/root.mjs";

const made = new Set(["node_modules", "dist", "generated", "coverage", ".artifacts"]);

/** Files below a path, sorted; nothing that is itself made from sources, and no tests. */
function* filesOf(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (made.has(entry.name) || /\.(test\.tsx?|tsbuildinfo)$/.test(entry.name)) continue;
    if (entry.isDirectory() || entry.isFile()) yield* filesOf(join(path, entry.name));
  }
}

/**
 * SHA-256 over names and contents, so that neither a fresh clone nor a touched file looks like a change.
 * @param {readonly string[]} paths files and folders
 * @param {string} salt what else decides, e.g. the platform
 */
export function hashFiles(paths, salt = "") {
  const hash = createHash("sha256").update(salt);
  for (const path of paths) {
    for (const file of filesOf(path)) {
      const bytes = readFileSync(file);
      hash.update(`\0${relative(root, file)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest("hex");
}

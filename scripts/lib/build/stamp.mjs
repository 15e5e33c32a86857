import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { inRoot } from "../process/root.mjs";

const folder = inRoot("node_modules", ".sidang");

/**
 * Remembers what a step was last done for. It lives in node_modules, so that deleting those forgets it.
 * @param {string} name of the step
 */
export function stamp(name) {
  const file = `${folder}/${name}`;
  return {
    is(hash) {
      try {
        return readFileSync(file, "utf8") === hash;
      } catch {
        return false;
      }
    },
    /** Before the step starts: one that is broken off must not look done. */
    clear() {
      rmSync(file, { force: true });
    },
    set(hash) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, hash);
    },
  };
}

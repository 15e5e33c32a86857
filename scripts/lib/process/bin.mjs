import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inRoot } from "./root.mjs";

/**
 * How to start a package's program: through Node itself, since the wrappers in `.bin` differ by platform.
 * @param {string} owner workspace package that depends on it; "." for the root
 * @param {string} name of the package
 * @param {string} program its name there, when the package has several
 * @returns {string[]}
 */
export function bin(owner, name, program = name) {
  const manifest = inRoot(owner, "node_modules", name, "package.json");
  const { bin: programs } = JSON.parse(readFileSync(manifest, "utf8"));
  const script = typeof programs === "string" ? programs : programs[program];
  if (script === undefined) throw new Error(`${name} has no program ${program}`);
  return [process.execPath, join(dirname(manifest), script)];
}

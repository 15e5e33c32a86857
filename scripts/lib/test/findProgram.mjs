import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const endings = process.platform === "win32" ? [".exe", ".cmd", ""] : [""];

/** Where systems keep their servers, which is not on everybody's path. */
const moreFolders = process.platform === "win32" ? [] : ["/usr/sbin", "/usr/local/sbin", "/usr/local/bin"];

/**
 * The first of these programs that is there.
 * @param {readonly string[]} names file names, or whole paths
 * @returns {string | null} its path
 */
export function findProgram(names) {
  return findPrograms(names)[0] ?? null;
}

/** All of them, in the order of the names. @param {readonly string[]} names */
export function findPrograms(names) {
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...moreFolders];
  return names.flatMap((name) => {
    const places = /[\\/]/.test(name)
      ? [name]
      : folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
    return places.filter(isExecutable).slice(0, 1);
  });
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

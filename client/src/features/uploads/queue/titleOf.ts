import { evidenceLimits, extensionOf } from "@sidang/shared";

/** A title to begin with: the file's name without its ending, with blanks where people write underscores. */
export function titleOf(fileName: string): string {
  const extension = extensionOf(fileName);
  const stem = extension === "" ? fileName : fileName.slice(0, -extension.length - 1);
  const words = stem.replace(/[_\s]+/g, " ").trim();
  return (words === "" ? fileName : words).slice(0, evidenceLimits.title);
}

import { canonicalJson, sha256 } from "@sidang/shared";

/** The id that the server will give to a version, which whoever chooses the command's id can work out. */
export function versionIdOf(evidenceId: string, commandId: string): string {
  return `version-${sha256(canonicalJson(["version", evidenceId, commandId])).slice(0, 32)}`;
}

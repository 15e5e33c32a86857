import { canonicalJson, sha256 } from "@sidang/shared";

/**
 * An id of the server's making that is the same whenever the same command comes again: a command that was sent twice
 * makes one evidence, one version, one thread.
 */
export function madeId(
  kind: "evidence" | "version" | "thread" | "comment" | "round",
  ...of: readonly string[]
): string {
  return `${kind}-${sha256(canonicalJson([kind, ...of])).slice(0, 32)}`;
}

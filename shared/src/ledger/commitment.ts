import { canonicalJson } from "../kernel/canonicalJson.js";
import { sha256 } from "./sha256.js";

/** A ballot as it is committed to (SPEC LG6). */
export interface CommittedBallot {
  readonly panel: string;
  readonly item: string;
  readonly member: string;
  readonly choice: string;
  readonly reason: string | null;
  /** 128 random bits in hex. */
  readonly nonce: string;
}

/** SPEC LG6: binds the member to the choice and, through the nonce, tells nobody what it is. */
export function commitmentOf(ballot: CommittedBallot): string {
  const { panel, item, member, choice, reason, nonce } = ballot;
  return sha256(canonicalJson({ panel, item, member, choice, reason, nonce }));
}

import { canonicalJson } from "../kernel/canonicalJson.js";
import { sha256, sha256OfHex } from "./sha256.js";

/** An event as it is hashed (SPEC LG1): its place, what happened, who asked, when, and a random salt. */
export interface ChainedEvent {
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  readonly payload: unknown;
  readonly actorId: string;
  readonly commandId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** 128 random bits in hex: because of it a digest tells nothing about what it stands for (SPEC LG2). */
  readonly salt: string;
}

/** The hash before the first event: 256 zero bits. */
export const genesisHash = "0".repeat(64);

/** SPEC LG1: SHA-256 of the canonical JSON of the event with its salt. */
export function digestOf(event: ChainedEvent): string {
  const { stream, seq, type, payload, actorId, commandId, at, salt } = event;
  return sha256(canonicalJson({ stream, seq, type, payload, actorId, commandId, at, salt }));
}

/** SPEC LG3: SHA-256 of the previous hash and the digest, as bytes. */
export function chainHash(previousHash: string, digest: string): string {
  return sha256OfHex(previousHash, digest);
}

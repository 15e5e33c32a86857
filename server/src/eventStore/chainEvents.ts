import { chainHash, digestOf } from "@sidang/shared";
import type { Append, StoredEvent } from "./eventStore.js";

/** Answers 128 random bits in hex. */
export type NewSalt = () => string;

/** Gives what is to be appended its places, its salts and its hashes (SPEC LG1, LG3). */
export function chainEvents(append: Append, previousHash: string, newSalt: NewSalt): readonly StoredEvent[] {
  if (append.events.length === 0) throw new TypeError("an append without events");
  const { stream, actorId, commandId, at } = append;
  let hash = previousHash;
  return append.events.map(({ type, payload }, index) => {
    const event = {
      stream,
      seq: append.expectedSeq + 1 + index,
      type,
      payload,
      actorId,
      commandId,
      at,
      salt: newSalt(),
    };
    hash = chainHash(hash, digestOf(event));
    return { ...event, hash };
  });
}

import type { Random } from "./random.js";

/** Stands in every ballot's reason: bytes that nobody may see before the reveal, and that nothing else looks like. */
export const secretPattern = /rahasia-[0-9a-f]{16}/g;

export function newSecret(random: Random): string {
  return `rahasia-${random.hex(16)}`;
}

import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text's UTF-8 bytes, as 64 hex digits. */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}

/** SHA-256 over the concatenation of the bytes that hex strings stand for, as 64 hex digits. */
export function sha256OfHex(...parts: readonly string[]): string {
  return bytesToHex(digest(hexToBytes(parts.join(""))));
}

import type { DocumentText } from "@sidang/shared";
import { unpackText } from "../packText.js";

/** A version's text as it is stored; `packed` is null for what has none, such as a picture, which `fingerprint` tells from others. */
export interface VersionText {
  /** Of its bytes, in hex: what it is kept under in the worker. */
  readonly sha256: string;
  readonly packed: Uint8Array | null;
  readonly fingerprint?: string | null;
}

/** Texts that are kept unpacked: those that somebody marks places in just now. */
const mostKept = 4;
const kept = new Map<string, DocumentText>();

/** Unpacks a text, or takes it from those used last. */
export function openText({ sha256, packed, fingerprint = null }: VersionText): DocumentText {
  if (packed === null)
    return { pages: [{ text: "", items: [], width: 0, height: 0, rotation: 0, fingerprint }] };
  const text = kept.get(sha256) ?? unpackText(packed);
  kept.delete(sha256);
  kept.set(sha256, text);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return text;
}

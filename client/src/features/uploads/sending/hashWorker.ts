import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** What the worker says while it reads, and at the end. */
export type HashMessage =
  | { readonly kind: "READ"; readonly bytes: number }
  | { readonly kind: "HASHED"; readonly sha256: string }
  | { readonly kind: "FAILED" };

const say = (message: HashMessage) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<File>) => {
  hash(data).then(
    (hex) => say({ kind: "HASHED", sha256: hex }),
    () => say({ kind: "FAILED" }),
  );
});

/** Piece by piece: a recording of an hour is never in memory as a whole. */
async function hash(file: File): Promise<string> {
  const state = sha256.create();
  const reader = file.stream().getReader();
  let [bytes, told] = [0, 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytesToHex(state.digest());
    state.update(value);
    bytes += value.length;
    if (bytes - told < 4_000_000) continue;
    told = bytes;
    say({ kind: "READ", bytes });
  }
}

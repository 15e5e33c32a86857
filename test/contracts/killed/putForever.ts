import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { openFileStore } from "../../../server/src/files/index.js";

/** Puts files of three million bytes, several at once, until it is killed, and says the hash of each that is kept. */
export async function putForever(url: string, staging: string, kept: (line: string) => void): Promise<void> {
  const store = await openFileStore(url, staging);
  async function* pieces() {
    for (let count = 0; count < 30; count++) yield randomBytes(100_000);
  }
  // One has always begun and not ended.
  async function* stalled() {
    yield randomBytes(100_000);
    await delay(2 ** 31 - 1);
  }
  void store.put(stalled());
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (;;) kept((await store.put(pieces())).sha256);
    }),
  );
}

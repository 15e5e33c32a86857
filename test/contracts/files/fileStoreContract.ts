import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileStore, WrongBytes } from "../../../server/src/files/index.js";

/** What an implementation gives to be tested. */
export interface FileStoreUnderTest {
  readonly store: FileStore;
  /** Another store on the same objects. */
  readonly another: () => Promise<FileStore>;
  /** Where bytes wait before they are objects. */
  readonly stagingFolder: string;
  /** A folder for files that are to be put. */
  readonly folder: string;
  close(): Promise<void>;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function* inPieces(bytes: Buffer, size = 100_000): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** What every file store does, whatever it stands on. Names are hashes of random bytes, so that cases do not meet. */
export function fileStoreContract(name: string, open: () => Promise<FileStoreUnderTest>): void {
  describe(`file store: ${name}`, () => {
    let underTest: FileStoreUnderTest;
    let store: FileStore;
    beforeAll(async () => {
      underTest = await open();
      store = underTest.store;
    });
    afterAll(() => underTest?.close());

    const read = async (object: string, range?: { start: number; end?: number }) => {
      const file = await store.open(object, range);
      return file === null ? null : hex(await buffer(file.stream));
    };
    const keep = async (bytes: Buffer) => (await store.put(inPieces(bytes))).sha256;
    const waiting = () => readdir(underTest.stagingFolder);
    const fileOf = async (bytes: Buffer) => {
      const path = join(underTest.folder, randomUUID());
      await writeFile(path, bytes);
      return path;
    };

    it("answers", () => store.ping());

    it("[FL1] gives back the bytes, under the name of their hash, in any store on the same objects", async () => {
      const bytes = randomBytes(300_001);
      expect(await store.put(inPieces(bytes))).toEqual({ sha256: sha256Of(bytes), bytes: 300_001 });
      expect(await store.stat(sha256Of(bytes))).toBe(300_001);
      expect(await read(sha256Of(bytes))).toBe(hex(bytes));
      const file = await (await underTest.another()).open(sha256Of(bytes));
      expect(file?.bytes).toBe(300_001);
      expect(file && hex(await buffer(file.stream))).toBe(hex(bytes));
    });

    it("[FL1] keeps a file and leaves it where it is, whether the bytes are new or there", async () => {
      const bytes = randomBytes(70_000);
      const sha256 = sha256Of(bytes);
      for (const known of [undefined, sha256]) {
        const path = await fileOf(bytes);
        expect(await store.putFile(path, known === undefined ? {} : { sha256: known })).toEqual({
          sha256,
          bytes: 70_000,
        });
        expect((await stat(path)).size).toBe(70_000);
        await rm(path);
        expect(await read(sha256)).toBe(hex(bytes));
      }
    });

    it("[FL4] reads ranges: the first byte, the middle, the last byte, past the end", async () => {
      const bytes = randomBytes(10_000);
      const sha256 = await keep(bytes);
      expect(await read(sha256, { start: 0, end: 0 })).toBe(hex(bytes.subarray(0, 1)));
      expect(await read(sha256, { start: 4_000, end: 5_999 })).toBe(hex(bytes.subarray(4_000, 6_000)));
      expect(await read(sha256, { start: 9_999 })).toBe(hex(bytes.subarray(9_999)));
      expect(await read(sha256, { start: 9_990, end: 20_000 })).toBe(hex(bytes.subarray(9_990)));
      expect(
        (
          await store.open(sha256, { start: 1, end: 1 }).then((file) => {
            file?.stream.destroy();
            return file;
          })
        )?.bytes,
      ).toBe(10_000);
      for (const range of [{ start: 10_000 }, { start: -1 }, { start: 5, end: 4 }, { start: 0.5 }])
        await expect(store.open(sha256, range), JSON.stringify(range)).rejects.toThrow(RangeError);
    });

    it("[FL1] keeps no bytes as an object of none", async () => {
      const { sha256, bytes } = await store.put(inPieces(Buffer.alloc(0)));
      expect(bytes).toBe(0);
      expect(sha256).toBe(sha256Of(Buffer.alloc(0)));
      expect(await store.stat(sha256)).toBe(0);
      expect(await read(sha256)).toBe("");
    });

    it("[FL1] keeps bytes once that several put at the same time", async () => {
      const bytes = randomBytes(400_000);
      const other = await underTest.another();
      const path = await fileOf(bytes);
      const kept = await Promise.all([
        store.put(inPieces(bytes, 1_000)),
        other.put(inPieces(bytes, 1_500)),
        store.put(inPieces(bytes)),
        other.putFile(path),
      ]);
      expect(new Set(kept.map(({ sha256 }) => sha256))).toEqual(new Set([sha256Of(bytes)]));
      expect(await read(sha256Of(bytes))).toBe(hex(bytes));
      expect(await waiting()).toEqual([]);
    });

    it("[FL2] keeps nothing of a source that fails, or that was given up", async () => {
      const bytes = randomBytes(100_000);
      async function* failing() {
        yield bytes;
        throw new Error("the line is dead");
      }
      await expect(store.put(failing())).rejects.toThrow("the line is dead");
      const controller = new AbortController();
      async function* givenUp() {
        yield bytes;
        controller.abort(new Error("given up"));
        yield bytes;
      }
      await expect(store.put(givenUp(), { signal: controller.signal })).rejects.toThrow("given up");
      const stalled = new AbortController();
      async function* stalling() {
        yield bytes;
        setImmediate(() => stalled.abort(new Error("waited for nothing")));
        await new Promise(() => {});
      }
      await expect(store.put(stalling(), { signal: stalled.signal })).rejects.toThrow("waited for nothing");
      expect(await store.stat(sha256Of(bytes))).toBeNull();
      expect(await store.stat(sha256Of(Buffer.concat([bytes, bytes])))).toBeNull();
      expect(await waiting()).toEqual([]);
    });

    it("[FL2] refuses other bytes than those that were announced, and keeps neither", async () => {
      const [bytes, announced] = [randomBytes(1_000), sha256Of(randomBytes(10))];
      await expect(store.put(inPieces(bytes), { sha256: announced })).rejects.toThrow(WrongBytes);
      const path = await fileOf(bytes);
      await expect(store.putFile(path, { sha256: announced })).rejects.toThrow(WrongBytes);
      expect((await stat(path)).size).toBe(1_000);
      expect(await store.stat(announced)).toBeNull();
      expect(await store.stat(sha256Of(bytes))).toBeNull();
      expect(await waiting()).toEqual([]);
    });

    it("has nothing under a name that was not given", async () => {
      const nobody = sha256Of(randomBytes(8));
      expect(await store.stat(nobody)).toBeNull();
      expect(await store.open(nobody)).toBeNull();
      expect(await store.open(nobody, { start: 3 })).toBeNull();
      expect(await store.open("derived/nothing.json")).toBeNull();
      await store.remove(nobody);
    });

    it("removes, and lets who reads finish", async () => {
      const sha256 = await keep(randomBytes(1_000));
      const file = await store.open(sha256);
      await store.remove(sha256);
      expect(await store.stat(sha256)).toBeNull();
      expect(file && (await buffer(file.stream)).length).toBe(1_000);
      await store.remove(sha256);
    });

    it("keeps what is worked out under names of its own, and puts it again", async () => {
      const word = `${randomUUID()}.text-5.6.json`;
      for (const text of ["halaman satu", "", "halaman dua"]) {
        expect(await store.putDerived(word, inPieces(Buffer.from(text)))).toEqual({ bytes: text.length });
        expect(await read(`derived/${word}`)).toBe(hex(Buffer.from(text)));
      }
      await store.remove(`derived/${word}`);
      expect(await store.stat(`derived/${word}`)).toBeNull();
    });

    it("[FL3] refuses names that climb, that are paths, or that mean another object", async () => {
      const sha256 = await keep(randomBytes(10));
      const bad = [
        "",
        "..",
        "../secret",
        "derived/../../secret",
        "derived/..",
        "derived/a/b",
        "derived/a\\b",
        "derived/.hidden",
        "derived/a\0b",
        "derived/",
        `derived/${"a".repeat(201)}`,
        `/${sha256}`,
        `${sha256}/`,
        sha256.toUpperCase(),
        sha256.slice(1),
        "ballot.key",
      ];
      for (const word of bad) {
        await expect((async () => store.stat(word))(), word).rejects.toThrow(/no name of a stored file/);
        await expect((async () => store.open(word))(), word).rejects.toThrow(/no name of a stored file/);
        await expect((async () => store.remove(word))(), word).rejects.toThrow(/no name of a stored file/);
      }
      await expect((async () => store.putDerived("../x", inPieces(Buffer.from("x"))))()).rejects.toThrow(
        /no name/,
      );
    });

    it("reads for many at once, and lets go of what is read no further", async () => {
      const bytes = randomBytes(500_000);
      const sha256 = await keep(bytes);
      const parts = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          read(sha256, { start: index * 10_000, end: index * 10_000 + 9_999 }),
        ),
      );
      expect(parts.join("")).toBe(hex(bytes.subarray(0, 400_000)));
      for (let round = 0; round < 100; round++)
        (await store.open(sha256))?.stream.on("error", () => {}).destroy();
      expect(await read(sha256, { start: 0, end: 9 })).toBe(hex(bytes.subarray(0, 10)));
    });

    it("[FL5] keeps and gives back 100 MB without holding them in memory", async () => {
      const piece = randomBytes(1_000_000);
      let most = 0;
      const look = () => {
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      };
      const before = process.memoryUsage().arrayBuffers;
      async function* hundred() {
        for (let count = 0; count < 100; count++) {
          look();
          // Bytes of its own, as a network would give them.
          yield Buffer.from(piece);
        }
      }
      const { sha256, bytes } = await store.put(hundred());
      expect(bytes).toBe(100_000_000);
      const hash = createHash("sha256");
      const file = await store.open(sha256);
      for await (const part of file?.stream ?? []) {
        look();
        hash.update(part as Buffer);
      }
      expect(hash.digest("hex")).toBe(sha256);
      expect(most - before).toBeLessThan(64_000_000);
      await store.remove(sha256);
    });
  });
}

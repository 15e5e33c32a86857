import { createHash, randomUUID } from "node:crypto";
import { readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../server/src/database/database.js";
import {
  AgencyRow,
  CycleRow,
  PersonRow,
  ProposalRow,
  StoredFileRow,
  UnitRow,
  UploadRow,
} from "../../../server/src/database/entities/index.js";
import { type FileStore, openFileStore } from "../../../server/src/files/index.js";
import { StagedFiles, sweepUploads, takeUpload, Uploads } from "../../../server/src/uploads/index.js";
import { aPdf } from "../../../server/src/uploads/inspect/samples.fixture.js";
import { databases } from "../../support/databases.js";
import { throwAwayFolder } from "../../support/throwAway.js";

const hour = 3_600_000;
const sha256Of = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

for (const { name, url } of databases()) {
  describe(`uploads on ${name}`, () => {
    let database: Database;
    let folder: Awaited<ReturnType<typeof throwAwayFolder>>;
    let files: FileStore;
    let staged: StagedFiles;
    let uploads: Uploads;
    let now: number;
    const clock = () => now;
    beforeEach(async () => {
      now = Date.now();
      database = await openDatabase(await url());
      await database.migrate();
      await database.write(async (em) => {
        await em.insert(AgencyRow, { id: "a", name: "a", kind: "MINISTRY" });
        await em.insert(UnitRow, { id: "u", agencyId: "a", name: "u" });
        await em.insert(CycleRow, { year: 2026, name: "2026", instrumentId: "lke-zi-90-2021", windows: [] });
        await em.insert(ProposalRow, {
          id: "p",
          unitId: "u",
          cycle: 2026,
          target: "WBK",
          stage: "BUILDING",
          heldPredicate: null,
          affirmative: false,
          prerequisites: [],
          version: 1,
        });
        for (const id of ["ani", "budi"])
          await em.insert(PersonRow, { id, email: id, name: id, passwordHash: "x", homeAgencyId: null });
      });
      folder = await throwAwayFolder("sidang-uploads-");
      files = await openFileStore(`file:${folder.path}/files`, "");
      staged = new StagedFiles(join(folder.path, "uploads"));
      await staged.open();
      uploads = new Uploads({ database, files, staged, clock, maxBytes: 1_000_000 });
    });
    afterEach(async () => {
      await database.close();
      await folder.remove();
    });

    const announce = async (bytes: number, personId = "ani") => {
      const id = randomUUID();
      expect(await uploads.announce({ id, personId, proposalId: "p", fileName: "SK.png", bytes })).toBeNull();
      return id;
    };
    const handIn = async (bytes: Buffer, personId = "ani") => {
      const id = await announce(bytes.length, personId);
      await writeFile(staged.path(id), bytes);
      return uploads.finish(id);
    };
    const use = (id: string, given: { personId?: string; proposalId?: string } = {}) =>
      database.write((em) => takeUpload(em, { id, personId: "ani", proposalId: "p", at: now, ...given }));
    const sweep = () => sweepUploads({ database, uploads, staged, clock });
    const rows = () => database.read((em) => em.countBy(StoredFileRow, {}));

    it("[FL9] keeps what has come, names it by what it is, and says so in code", async () => {
      const bytes = aPdf();
      const upload = await handIn(bytes);
      expect(upload).toEqual({
        id: upload?.id,
        personId: "ani",
        proposalId: "p",
        fileName: "SK.pdf",
        bytes: bytes.length,
        createdAt: now,
        state: "READY",
        sha256: sha256Of(bytes),
        mediaType: "application/pdf",
        isUsed: false,
      });
      expect(await uploads.find(upload?.id ?? "")).toEqual(upload);
      expect(await staged.size(upload?.id ?? "")).toBeNull();
      expect(await handIn(Buffer.from("<html>"))).toMatchObject({
        state: "REFUSED",
        refusal: "MARKUP",
        fileName: "SK.png",
      });
      const half = await announce(bytes.length);
      await writeFile(staged.path(half), bytes.subarray(1));
      expect((await uploads.finish(half))?.state).toBe("UNFINISHED");
      expect(await uploads.find(randomUUID())).toBeNull();
    });

    it("[FL1] keeps the same bytes once that many hand in at the same time, and while one gives them up", async () => {
      const bytes = aPdf();
      for (let round = 0; round < 5; round++) {
        const first = await handIn(bytes);
        const [, ...others] = await Promise.all([
          uploads.discard(first?.id ?? ""),
          ...Array.from({ length: 6 }, (_, index) => handIn(bytes, index % 2 ? "ani" : "budi")),
        ]);
        expect(await files.stat(sha256Of(bytes))).toBe(bytes.length);
        expect(await rows()).toBe(1);
        for (const other of others) expect(await uploads.discard(other?.id ?? "")).toBe(true);
        expect(await files.stat(sha256Of(bytes))).toBeNull();
        expect(await rows()).toBe(0);
      }
    });

    it("[FL1] keeps bytes that come in again while the last to speak of them gives them up", async () => {
      const gate = holdRemovals(files);
      uploads = new Uploads({ database, files: gate.files, staged, clock, maxBytes: 1_000_000 });
      const first = await handIn(aPdf());
      const givingUp = uploads.discard(first?.id ?? "");
      await gate.reached;
      const second = handIn(aPdf(), "budi");
      // Whoever did not wait for the removal is done by then.
      for (let turn = 0; turn < 100; turn++) await rows();
      gate.release();
      await givingUp;
      expect(await second).toMatchObject({ state: "READY" });
      expect(await files.stat(sha256Of(aPdf()))).toBe(aPdf().length);
      expect(await rows()).toBe(1);
    });

    it("[FL13] is used once, by who handed it in, for what it was handed in for", async () => {
      const upload = await handIn(aPdf());
      const id = upload?.id ?? "";
      expect(await use(id, { personId: "budi" })).toBeNull();
      expect(await use(id, { proposalId: "other" })).toBeNull();
      const failing = database.write(async (em) => {
        await takeUpload(em, { id, personId: "ani", proposalId: "p", at: now });
        throw new Error("the evidence was refused");
      });
      await expect(failing).rejects.toThrow("the evidence was refused");
      const used = await Promise.all(Array.from({ length: 5 }, () => use(id)));
      expect(used.filter((one) => one !== null)).toEqual([{ ...upload, isUsed: true }]);
      expect(await uploads.discard(id)).toBe(false);
      expect(await use(await announce(10))).toBeNull();
      expect(await use((await handIn(Buffer.from("#!")))?.id ?? "")).toBeNull();
      expect(await use(randomUUID())).toBeNull();
    });

    it("[FL12] gives up after a day what was not finished, and what was not used; not what is used", async () => {
      const [unfinished, used, unused] = [
        await announce(100),
        await handIn(aPdf("a")),
        await handIn(aPdf("b")),
      ];
      const refused = await handIn(Buffer.from("<html>"));
      await writeFile(staged.path(unfinished), "half");
      await use(used?.id ?? "");
      const states = async () =>
        Promise.all(
          [unfinished, used?.id, unused?.id, refused?.id].map(
            async (id) => (await uploads.find(id ?? ""))?.state,
          ),
        );
      now += 24 * hour - 1;
      await sweep();
      expect(await states()).toEqual(["UNFINISHED", "READY", "READY", "REFUSED"]);
      now += 2;
      await sweep();
      expect(await states()).toEqual([undefined, "READY", undefined, undefined]);
      expect(await staged.size(unfinished)).toBeNull();
      expect(await files.stat(sha256Of(aPdf("a")))).toBeGreaterThan(0);
      expect(await files.stat(sha256Of(aPdf("b")))).toBeNull();
      expect(await rows()).toBe(1);
    });

    it("[FL12] keeps bytes that something else speaks of", async () => {
      const upload = await handIn(aPdf());
      const sha256 = sha256Of(aPdf());
      await database.write((em) =>
        em.query(
          "create table keeper (sha256 varchar(64) not null, foreign key (sha256) references stored_file (sha256))",
        ),
      );
      await database.write((em) => em.query("insert into keeper values (?)", [sha256]));
      expect(await uploads.discard(upload?.id ?? "")).toBe(true);
      expect(await files.stat(sha256)).toBe(aPdf().length);
      expect(await rows()).toBe(1);
    });

    it("[FL12] finishes what had come whole before the server died, and sweeps out bytes of no upload", async () => {
      const bytes = aPdf();
      const whole = await announce(bytes.length);
      await writeFile(staged.path(whole), bytes);
      const [stray, young] = [randomUUID(), randomUUID()];
      for (const id of [stray, young]) await writeFile(staged.path(id), "x");
      await utimes(staged.path(stray), 0, 0);
      await sweep();
      expect(await readdir(staged.folder)).toEqual([whole, young].sort());
      now += 25 * hour;
      await sweep();
      expect(await uploads.find(whole)).toMatchObject({ state: "READY", sha256: sha256Of(bytes) });
      now += 25 * hour;
      await sweep();
      expect(await uploads.find(whole)).toBeNull();
      expect(await files.stat(sha256Of(bytes))).toBeNull();
    });

    it("[FL7] bounds the bytes that wait for one person, also when they all come at once", async () => {
      const all = await Promise.all(
        Array.from({ length: 12 }, () =>
          uploads.announce({
            id: randomUUID(),
            personId: "ani",
            proposalId: "p",
            fileName: "x",
            bytes: 1_000_000,
          }),
        ),
      );
      expect(all.filter((barrier) => barrier === null)).toHaveLength(8);
      expect(all.at(-1)).toEqual({ barrier: "TOO_MUCH_WAITING", bound: 8_000_000 });
      await announce(1_000_000, "budi");
      const large = { id: randomUUID(), personId: "budi", proposalId: "p", fileName: "x", bytes: 1_000_001 };
      expect(await uploads.announce(large)).toEqual({ barrier: "TOO_LARGE", bound: 1_000_000 });
      expect(await database.read((em) => em.countBy(UploadRow, { personId: "budi" }))).toBe(1);
    });
  });
}

/** The same store, whose removals begin and then wait to be released. */
function holdRemovals(files: FileStore) {
  let [reach, release] = [() => {}, () => {}];
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held: FileStore = {
    put: (...given) => files.put(...given),
    putFile: (...given) => files.putFile(...given),
    putDerived: (...given) => files.putDerived(...given),
    open: (...given) => files.open(...given),
    stat: (name) => files.stat(name),
    remove: async (name) => {
      reach();
      await released;
      await files.remove(name);
    },
    ping: () => files.ping(),
    close: () => files.close(),
  };
  return { files: held, reached, release };
}

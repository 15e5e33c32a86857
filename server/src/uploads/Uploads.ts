import type { UploadBarrier } from "@sidang/shared";
import { fileKinds } from "@sidang/shared";
import { IsNull } from "typeorm";
import { type Database, isReferred } from "../database/database.js";
import { StoredFileRow, UploadRow } from "../database/entities/index.js";
import type { FileStore } from "../files/index.js";
import { Serially } from "../kernel/serially.js";
import { correctedName, displayName } from "./displayName.js";
import { inspectFile } from "./inspect/inspectFile.js";
import type { StagedFiles } from "./StagedFiles.js";
import { type ReadyUpload, type Upload, uploadOfRow } from "./upload.js";

/** One person's uploads that are not finished. */
const mostUnfinished = 50;
/** One person's uploads that are finished, or were refused, and used for nothing. */
const mostUnused = 500;
/** What one person has waiting may be so many times the largest file. */
const waitingFiles = 8;

export interface UploadsOptions {
  readonly database: Database;
  readonly files: FileStore;
  readonly staged: StagedFiles;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly maxBytes: number;
}

/** What somebody wants to hand in. */
export interface Announcement {
  readonly id: string;
  readonly personId: string;
  readonly proposalId: string;
  /** As the browser gave it. */
  readonly fileName: string;
  readonly bytes: number;
}

/** Why it is not begun, and the bound that stands in the way. */
export interface Barrier {
  readonly barrier: UploadBarrier;
  readonly bound: number;
}

/** SPEC FL6-FL12: files on their way from a browser to the file store. */
export class Uploads {
  readonly #options: UploadsOptions;
  /** By person while announcing, by upload while finishing, by hash while keeping. */
  readonly #serially = new Serially();

  constructor(options: UploadsOptions) {
    this.#options = options;
  }

  get maxBytes(): number {
    return this.#options.maxBytes;
  }

  /** Notes that bytes are going to come; null when they may. */
  announce({ id, personId, proposalId, fileName, bytes }: Announcement): Promise<Barrier | null> {
    const { database, clock } = this.#options;
    return this.#serially.run(`person ${personId}`, async () => {
      const barrier = await this.#barrier(personId, bytes);
      if (barrier !== null) return barrier;
      const row = { id, personId, proposalId, fileName: displayName(fileName), bytes, createdAt: clock() };
      await database.write((em) => em.insert(UploadRow, { ...row, state: "UNFINISHED" }));
      return null;
    });
  }

  /** Whatever its state; null when there is none, or no longer. */
  async find(id: string): Promise<Upload | null> {
    const row = await this.#options.database.read((em) => em.findOneBy(UploadRow, { id }));
    return row === null ? null : uploadOfRow(row);
  }

  /**
   * The upload as it is once all its bytes are there: kept or refused. May be called again, also after a process died
   * in the middle of it: nothing is lost before it is noted that the bytes are kept.
   */
  finish(id: string): Promise<Upload | null> {
    return this.#serially.run(`upload ${id}`, async () => {
      const upload = await this.find(id);
      if (upload?.state !== "UNFINISHED" || !(await this.isComplete(upload))) return upload;
      const verdict = await inspectFile(this.#options.staged.path(id), upload.fileName);
      if ("refusal" in verdict) {
        await this.#change(id, { state: "REFUSED", refusal: verdict.refusal });
      } else {
        const { mediaType } = fileKinds[verdict.kind];
        await this.#keep(id, { mediaType, fileName: correctedName(upload.fileName, verdict.kind) });
      }
      await this.#options.staged.remove(id);
      return this.find(id);
    });
  }

  /** Whether all announced bytes are on this machine. */
  async isComplete({ id, bytes }: Upload): Promise<boolean> {
    return (await this.#options.staged.size(id)) === bytes;
  }

  /** Gives an upload up, unless it is used. False when it is, or is not there. */
  discard(id: string): Promise<boolean> {
    const { database, staged } = this.#options;
    return this.#serially.run(`upload ${id}`, async () => {
      const upload = await this.find(id);
      const { affected } = await database.write((em) => em.delete(UploadRow, { id, usedAt: IsNull() }));
      if (upload === null || affected !== 1) return false;
      await staged.remove(id);
      if (upload.state === "READY") await this.#removeUnneeded(upload);
      return true;
    });
  }

  async #barrier(personId: string, bytes: number): Promise<Barrier | null> {
    const { database, maxBytes } = this.#options;
    if (bytes > maxBytes) return { barrier: "TOO_LARGE", bound: maxBytes };
    const waiting = await database.read((em) =>
      em.find(UploadRow, { where: { personId, usedAt: IsNull() }, select: { state: true, bytes: true } }),
    );
    const unfinished = waiting.filter(({ state }) => state === "UNFINISHED").length;
    if (unfinished >= mostUnfinished) return { barrier: "TOO_MANY_UNFINISHED", bound: mostUnfinished };
    if (waiting.length - unfinished >= mostUnused) return { barrier: "TOO_MUCH_WAITING", bound: mostUnused };
    const held = waiting.filter(({ state }) => state !== "REFUSED").reduce((sum, row) => sum + row.bytes, 0);
    const bound = waitingFiles * maxBytes;
    return held + bytes > bound ? { barrier: "TOO_MUCH_WAITING", bound } : null;
  }

  async #keep(id: string, { mediaType, fileName }: { mediaType: string; fileName: string }): Promise<void> {
    const { database, files, staged, clock } = this.#options;
    const { sha256, bytes } = await files.putFile(staged.path(id));
    await this.#serially.run(`file ${sha256}`, async () => {
      await database.write(async (em) => {
        const stored = { sha256, bytes, mediaType, createdAt: clock() };
        await em.createQueryBuilder().insert().into(StoredFileRow).values(stored).orIgnore().execute();
        await em.update(
          UploadRow,
          { id },
          { state: "READY", sha256, mediaType, fileName, finishedAt: clock() },
        );
      });
      // Somebody may have given up the same bytes just before it was noted that they are needed here too.
      if ((await files.stat(sha256)) === null) await files.putFile(staged.path(id), { sha256 });
    });
  }

  /** Removes a file from the store when no upload speaks of it any more, nor any other row. */
  #removeUnneeded({ sha256 }: Pick<ReadyUpload, "sha256">): Promise<void> {
    const { database, files } = this.#options;
    return this.#serially.run(`file ${sha256}`, async () => {
      try {
        const isNeeded = await database.write(async (em) => {
          if (await em.existsBy(UploadRow, { sha256 })) return true;
          await em.delete(StoredFileRow, { sha256 });
          return false;
        });
        if (!isNeeded) await files.remove(sha256);
      } catch (error) {
        if (!isReferred(error)) throw error;
      }
    });
  }

  async #change(id: string, change: Partial<UploadRow>): Promise<void> {
    const { database, clock } = this.#options;
    await database.write((em) => em.update(UploadRow, { id }, { ...change, finishedAt: clock() }));
  }
}

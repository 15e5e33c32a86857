import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** The bytes of uploads that are not finished: one file each in a folder of this machine, named by the upload's id. */
export class StagedFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  async open(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
  }

  path(id: string): string {
    return join(this.folder, id);
  }

  /** How many bytes are there; null when there is no such file. */
  async size(id: string): Promise<number | null> {
    return stat(this.path(id)).then(
      ({ size }) => size,
      () => null,
    );
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  /** Removes files that nobody wrote to since a moment, and that `isWanted` does not know. */
  async sweep(before: number, isWanted: (id: string) => boolean): Promise<void> {
    for (const name of await readdir(this.folder)) {
      const found = await stat(this.path(name)).catch(() => null);
      if (found !== null && found.mtimeMs < before && !isWanted(name)) await this.remove(name);
    }
  }
}

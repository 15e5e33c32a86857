import { FileStore } from "@tus/file-store";
import { ERRORS, Upload } from "@tus/server";
import { type StagedFiles, type Uploads, waitsForMs } from "../../../uploads/index.js";

/** What tus knows of an upload comes from its row; how much of it is there, from its file. There is no third place. */
export class StagedStore extends FileStore {
  readonly #uploads: Uploads;

  constructor(uploads: Uploads, staged: StagedFiles) {
    super({
      directory: staged.folder,
      expirationPeriodInMilliseconds: waitsForMs,
      configstore: {
        get: async (id) => {
          const upload = await uploads.find(id);
          if (upload === null) return undefined;
          const { bytes, fileName, proposalId, createdAt } = upload;
          return new Upload({
            id,
            size: bytes,
            offset: 0,
            metadata: { filename: fileName, proposalId },
            creation_date: new Date(createdAt).toISOString(),
          });
        },
        // The row is written when the upload is announced, and goes when it is given up.
        set: async () => {},
        delete: async () => {},
      },
    });
    this.#uploads = uploads;
    // A length that is said later could not be judged before bytes are taken.
    this.extensions = ["creation", "creation-with-upload", "termination", "expiration"];
  }

  /** Of an upload that has ended the bytes are elsewhere; tus asks for it once more when all came with the announcement. */
  override async getUpload(id: string): Promise<Upload> {
    const upload = await this.#uploads.find(id);
    if (upload === null || upload.state === "UNFINISHED") return super.getUpload(id);
    return new Upload({ id, size: upload.bytes, offset: upload.bytes });
  }

  override async remove(id: string): Promise<void> {
    if (!(await this.#uploads.discard(id))) throw ERRORS.FILE_NOT_FOUND;
  }
}

import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.js";
import type { StagedFiles } from "../../uploads/index.js";
import { addDownloads } from "./download/addDownloads.js";
import { addExports } from "./exports/addExports.js";
import { addPreviews } from "./exports/addPreviews.js";
import type { FileDoors } from "./fileDoors.js";
import { addUploads } from "./tus/addUploads.js";

export interface FileRoutesOptions {
  readonly services: Pick<Services, "sessions" | "files" | "uploads" | "log">;
  readonly doors: FileDoors;
  readonly staged: StagedFiles;
  readonly origins: () => ReadonlySet<string>;
  readonly publicOrigin: () => string;
}

/** Everything below `/files`. */
export async function addFiles(app: FastifyInstance, options: FileRoutesOptions): Promise<void> {
  // In a scope of its own: only here a body of bytes is let through unread.
  await app.register(async (scope) => {
    addUploads(scope, options);
    addDownloads(scope, options);
    addPreviews(scope, options);
    addExports(scope, options);
  });
}

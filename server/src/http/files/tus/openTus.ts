import { randomUUID } from "node:crypto";
import { ERRORS, Server } from "@tus/server";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { Services } from "../../../services.js";
import type { Barrier, StagedFiles, Upload, Uploads } from "../../../uploads/index.js";
import type { FileDoors } from "../fileDoors.js";
import { StagedStore } from "./StagedStore.js";

interface Answer {
  readonly status_code: number;
  readonly body: string;
}

export interface TusOptions {
  readonly uploads: Uploads;
  readonly staged: StagedFiles;
  readonly doors: FileDoors;
  readonly log: Services["log"];
  /** Who sent a request that was let through. */
  readonly viewerOf: (request: object) => SignedIn;
  readonly origins: () => ReadonlySet<string>;
}

/** How long a request that was superseded may go on writing what it has: a client that comes back waits for it. */
const lockDrainTimeout = 1_000;

/** tus 1.0 for requests that were let through. It moves bytes; `Uploads` says whether they may come, and what they are. */
export function openTus({ uploads, staged, doors, log, viewerOf, origins }: TusOptions): Server {
  return new Server({
    path: "/files",
    datastore: new StagedStore(uploads, staged),
    relativeLocation: true,
    maxSize: uploads.maxBytes,
    lockDrainTimeout,
    allowedOrigins: (origin) => origins().has(origin),
    namingFunction: () => randomUUID(),
    onUploadCreate: async (request, { id, size, metadata }) => {
      const incoming = request.runtime?.node?.req;
      if (incoming === undefined) throw new Error("a request that did not come over HTTP");
      const { userId: personId, ...viewer } = viewerOf(incoming);
      const { filename: fileName, proposalId } = metadata ?? {};
      if (!fileName || !proposalId) throw answer(400, { error: "METADATA_MISSING" });
      if (!(await doors.mayUpload({ userId: personId, ...viewer }, proposalId)))
        throw answer(404, { error: "not found" });
      if (size === undefined) throw answer(400, { error: "LENGTH_MISSING" });
      if (size === 0) throw answer(422, { error: "EMPTY" });
      const barrier = await uploads.announce({ id, personId, proposalId, fileName, bytes: size });
      if (barrier !== null) throw barred(barrier);
      return {};
    },
    onUploadFinish: async (_request, { id }) => finished(await uploads.finish(id)),
    onResponseError: (_request, error) => {
      if (error === ERRORS.ERR_MAX_SIZE_EXCEEDED)
        return barred({ barrier: "TOO_LARGE", bound: uploads.maxBytes });
      if ("status_code" in error) return undefined;
      log.error(
        { err: { type: error.name, message: error.message, stack: error.stack } },
        "an upload failed",
      );
      return answer(500, { error: "internal" });
    },
  });
}

function answer(status: number, body: object): Answer {
  return { status_code: status, body: JSON.stringify(body) };
}

/** Too large now is too large for ever; too much at once may pass later. */
function barred({ barrier, bound }: Barrier): Answer {
  return answer(barrier === "TOO_LARGE" ? 413 : 429, { error: barrier, bound });
}

/** What the request that brought the last byte is told. */
function finished(upload: Upload | null) {
  const headers = { "content-type": "application/json" };
  if (upload === null) return { ...answer(410, { error: "gone" }), headers };
  return upload.state === "REFUSED" ? { ...answer(422, { error: upload.refusal }), headers } : {};
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { Upload } from "../../../uploads/index.js";
import { securityHeaders } from "../../securityHeaders.js";
import type { FileRoutesOptions } from "../addFiles.js";
import { notFound, signedIn } from "../signedIn.js";
import { openTus } from "./openTus.js";

/** A line on which nothing has come for so long is let go; the client resumes. */
const idleMs = 60_000;

/** Resumable uploads by tus 1.0: `POST /files`, then `PATCH`, `HEAD` and `DELETE` of what its Location says. */
export function addUploads(app: FastifyInstance, options: FileRoutesOptions): void {
  const { services, doors, staged, origins, publicOrigin } = options;
  const { uploads, log } = services;
  const viewers = new WeakMap<object, SignedIn>();
  const viewerOf = (request: object) => {
    const viewer = viewers.get(request);
    if (viewer === undefined) throw new Error("an upload of nobody");
    return viewer;
  };
  const tus = openTus({ uploads, staged, doors, log, viewerOf, origins });

  const handOver = (request: FastifyRequest, reply: FastifyReply) => {
    reply.hijack();
    for (const [name, value] of Object.entries(securityHeaders(publicOrigin())))
      reply.raw.setHeader(name, value);
    reply.raw.setHeader("x-request-id", request.id);
    request.raw.setTimeout(idleMs, () => request.raw.destroy());
    request.raw.once("end", () => request.raw.setTimeout(0));
    tus.handle(request.raw, reply.raw).catch((error: unknown) => {
      log.error({ requestId: request.id, err: { message: String(error) } }, "an upload's answer failed");
      reply.raw.destroy();
    });
  };

  // The bytes are not fastify's to read.
  app.addContentTypeParser("application/offset+octet-stream", (_request, _payload, done) => done(null));
  app.options("/files", (request, reply) => handOver(request, reply));
  app.post("/files", async (request, reply) => {
    const viewer = await signedIn(request, reply, options);
    if (viewer === null) return reply;
    viewers.set(request.raw, viewer);
    return handOver(request, reply);
  });
  app.route<{ Params: { id: string } }>({
    method: ["PATCH", "HEAD", "DELETE"],
    url: "/files/:id",
    handler: async (request, reply) => {
      const viewer = await signedIn(request, reply, options);
      if (viewer === null) return reply;
      const upload = await ownUpload(viewer, request);
      if (upload === null) return notFound(reply);
      if (request.method !== "DELETE" && upload.state !== "UNFINISHED") return sayEnd(request, reply, upload);
      if (upload.state === "READY" && upload.isUsed) return reply.code(409).send({ error: "USED" });
      return handOver(request, reply);
    },
  });

  /** Somebody else's upload is not there, nor is one for a proposal that its owner may hand in nothing for any more. */
  const ownUpload = async (viewer: SignedIn, request: FastifyRequest<{ Params: { id: string } }>) => {
    const upload = await uploads.find(request.params.id);
    if (upload?.personId !== viewer.userId) return null;
    if (request.method === "DELETE") return upload;
    if (!(await doors.mayUpload(viewer, upload.proposalId))) return null;
    // All bytes had come, and the server ended before it could say what became of them.
    const isLeftOver = upload.state === "UNFINISHED" && (await uploads.isComplete(upload));
    return isLeftOver ? uploads.finish(upload.id) : upload;
  };
}

/** What a client is told that comes back to an upload that has ended. */
function sayEnd(request: FastifyRequest, reply: FastifyReply, upload: Upload): FastifyReply {
  reply.header("tus-resumable", "1.0.0").header("cache-control", "no-store");
  if (upload.state === "REFUSED") {
    reply.header("upload-refusal", upload.refusal);
    // 410 lets a client forget the upload; a refusal as data is for those who still send.
    return request.method === "HEAD"
      ? reply.code(410).send()
      : reply.code(422).send({ error: upload.refusal });
  }
  const { bytes } = upload;
  if (request.method !== "HEAD") return reply.code(409).send({ error: "FINISHED" });
  return reply.code(200).header("upload-offset", bytes).header("upload-length", bytes).send();
}

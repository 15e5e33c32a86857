import type { FastifyInstance } from "fastify";
import type { FileRoutesOptions } from "../addFiles.js";
import { notFound, signedIn } from "../signedIn.js";
import { sendFile } from "./sendFile.js";

/** `GET /files/versions/:versionId`: a version's file, in parts if wanted; `?download=1` offers it for saving. */
export function addDownloads(app: FastifyInstance, options: FileRoutesOptions): void {
  app.route<{ Params: { versionId: string }; Querystring: { download?: string } }>({
    method: ["GET", "HEAD"],
    url: "/files/versions/:versionId",
    handler: async (request, reply) => {
      const viewer = await signedIn(request, reply, options);
      if (viewer === null) return reply;
      const file = await options.doors.fileOfVersion(viewer, request.params.versionId);
      if (file === null) return notFound(reply);
      const disposition = request.query.download === undefined ? "inline" : "attachment";
      await sendFile(request, reply, { ...file, store: options.services.files, disposition });
      return reply;
    },
  });
}

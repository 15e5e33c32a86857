import type { FastifyInstance } from "fastify";
import { compressAnswer } from "../../compressAnswers.js";
import type { FileRoutesOptions } from "../addFiles.js";
import { namesTag } from "../download/sendFile.js";
import { notFound, signedIn } from "../signedIn.js";

/** `GET /files/versions/:versionId/preview`: a word file or a spreadsheet as blocks of text (`Preview` of shared). */
export function addPreviews(app: FastifyInstance, options: FileRoutesOptions): void {
  app.route<{ Params: { versionId: string } }>({
    method: "GET",
    url: "/files/versions/:versionId/preview",
    exposeHeadRoute: false,
    onSend: compressAnswer,
    handler: async (request, reply) => {
      const viewer = await signedIn(request, reply, options);
      if (viewer === null) return reply;
      const preview = await options.doors.previewOfVersion(viewer, request.params.versionId);
      if (preview === null) {
        await notFound(reply);
        return reply;
      }
      // Weak: the same preview leaves in several encodings.
      const tag = `"preview-${preview.sha256}"`;
      reply.headers({ etag: `W/${tag}`, "cache-control": "private, no-cache" });
      if (namesTag(request.headers["if-none-match"], tag)) return reply.code(304).send();
      return reply.type("application/json; charset=utf-8").send(preview.json);
    },
  });
}

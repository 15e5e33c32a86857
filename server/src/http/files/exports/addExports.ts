import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FileRoutesOptions } from "../addFiles.js";
import { contentDisposition } from "../download/contentDisposition.js";
import { sandbox } from "../download/sendFile.js";
import { notFound, signedIn } from "../signedIn.js";
import type { ExportDoors, Exported, ExportWish } from "./exportDoors.js";

type Make = (doors: ExportDoors, wish: ExportWish) => Promise<Exported>;

const routes: Readonly<Record<string, Make>> = {
  "/files/versions/:id/annotations.jsonld": (doors, wish) => doors.annotations(wish),
  "/files/versions/:id/annotated.pdf": (doors, wish) => doors.annotatedPdf(wish),
  "/files/evidence/:id/report.pdf": (doors, wish) => doors.report(wish, "PDF"),
  "/files/evidence/:id/report.xlsx": (doors, wish) => doors.report(wish, "XLSX"),
};

/** SPEC EX1, EX10: files that are made of what the viewer sees. `?lang=en` writes them in English. */
export function addExports(app: FastifyInstance, options: FileRoutesOptions): void {
  const busy = new Set<string>();
  for (const [url, make] of Object.entries(routes))
    app.route<{ Params: { id: string }; Querystring: { lang?: unknown } }>({
      method: "GET",
      url,
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const viewer = await signedIn(request, reply, options);
        if (viewer === null) return reply;
        reply.header("cache-control", "private, no-store, no-transform");
        if (busy.has(viewer.userId)) return reply.code(429).send({ error: "BUSY", bound: 1 });
        busy.add(viewer.userId);
        const gone = new AbortController();
        // It has been handed over, or its reader has left.
        const end = () => {
          busy.delete(viewer.userId);
          gone.abort();
        };
        reply.raw.once("finish", end).once("close", end);
        const wish: ExportWish = {
          viewer,
          id: request.params.id,
          base: options.publicOrigin(),
          language: request.query.lang === "en" ? "en" : "id",
          signal: gone.signal,
        };
        const began = performance.now();
        const made = await make(options.doors, wish);
        logExport(request, options, wish, made, performance.now() - began);
        return gone.signal.aborted ? reply : answer(reply, made);
      },
    });
}

async function answer(reply: FastifyReply, made: Exported): Promise<FastifyReply> {
  if (made === null) {
    await notFound(reply);
    return reply;
  }
  if ("refused" in made)
    return reply
      .code(409)
      .send({ error: made.refused, ...(made.bound === undefined ? {} : { bound: made.bound }) });
  const { content, mediaType, fileName } = made;
  reply.headers({
    "content-type": mediaType,
    "content-disposition": contentDisposition("attachment", fileName),
    "content-security-policy": sandbox,
  });
  return reply.send(
    content instanceof Uint8Array ? Buffer.from(content.buffer, content.byteOffset, content.length) : content,
  );
}

/** Who took what out. Nothing of what it holds. */
function logExport(
  request: FastifyRequest,
  { services }: FileRoutesOptions,
  { viewer, id }: ExportWish,
  made: Exported,
  ms: number,
): void {
  if (made === null) return;
  const came = "refused" in made ? { refused: made.refused } : { threads: made.threads };
  services.log.info(
    {
      requestId: request.id,
      personId: viewer.userId,
      what: request.routeOptions.url,
      id,
      ms: Math.round(ms),
      ...came,
    },
    "export",
  );
}

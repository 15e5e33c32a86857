import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Below this the head weighs more than what is saved. */
const leastBytes = 1024;
/** Fast enough for a room that loads at once; more takes long for little. */
const brotliQuality = 4;

const compressors = {
  br: promisify((text: string, done: (error: Error | null, bytes: Buffer) => void) =>
    brotliCompress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }, done),
  ),
  gzip: promisify<string, Buffer>(gzip),
};

/**
 * An onSend hook: a longer answer goes out in the encoding that the client likes best of those that we have, unless
 * its head says `no-transform`, for us as for every proxy.
 */
export async function compressAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== "string") return payload;
  reply.header("vary", "accept-encoding");
  const mayNot = String(reply.getHeader("cache-control")).includes("no-transform");
  const encoding = mayNot ? null : preferred(request.headers["accept-encoding"] ?? "");
  if (encoding === null || Buffer.byteLength(payload) < leastBytes) return payload;
  const bytes = await compressors[encoding](payload);
  reply.header("content-encoding", encoding).header("content-length", bytes.length);
  return bytes;
}

/** Brotli before gzip where a client takes both alike. Null when it takes neither. */
function preferred(accepted: string): keyof typeof compressors | null {
  const weights = new Map(
    accepted.split(",").map((part): [string, number] => {
      const [name = "", ...parameters] = part.split(";").map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const [br, zip] = [weightOf("br"), weightOf("gzip")];
  if (!(br > 0 || zip > 0)) return null;
  return br >= zip ? "br" : "gzip";
}

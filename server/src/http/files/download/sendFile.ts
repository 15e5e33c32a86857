import { documentKindOf, kindOfMediaType } from "@sidang/shared";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { FileStore } from "../../../files/index.js";
import type { DownloadableFile } from "../fileDoors.js";
import { askedRange } from "./byteRange.js";
import { contentDisposition } from "./contentDisposition.js";

export interface SentFile extends DownloadableFile {
  readonly store: FileStore;
  /** `inline` is for what our own page fetches; a kind that is not shown is an attachment whatever is asked. */
  readonly disposition: "inline" | "attachment";
}

/** Nothing that it may load or run, should somebody open it as a page of its own. */
export const sandbox =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'; frame-ancestors 'none'; sandbox";

/**
 * SPEC FL14: answers with a file of the store, or with the part that was asked for. Whoever calls has made sure that
 * the viewer may have it: a browser may keep it, but has to ask again each time.
 */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: SentFile): Promise<void> {
  const { store, sha256, bytes } = file;
  const tag = `"${sha256}"`;
  reply.headers({
    ...typeHeaders(file),
    etag: tag,
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache, no-transform",
    "content-security-policy": sandbox,
  });
  if (namesTag(request.headers["if-none-match"], tag)) {
    await reply.code(304).send();
    return;
  }
  const { range: wanted, "if-range": condition } = request.headers;
  const range = condition === undefined || condition === tag ? askedRange(wanted, bytes) : null;
  if (range === "UNSATISFIABLE") {
    await reply.code(416).header("content-range", `bytes */${bytes}`).header("content-length", "0").send();
    return;
  }
  const length = range === null ? bytes : range.end - range.start + 1;
  reply.header("content-length", length);
  if (range !== null) reply.code(206).header("content-range", `bytes ${range.start}-${range.end}/${bytes}`);
  if (request.method === "HEAD") {
    await reply.send();
    return;
  }
  const opened = await store.open(sha256, range ?? undefined);
  if (opened?.bytes !== bytes) {
    opened?.stream.destroy();
    throw new Error(`the file ${sha256} of ${bytes} bytes has ${opened?.bytes ?? "none"} in the store`);
  }
  // Fastify reads on only as the client does, and ends the stream when the client has gone.
  await reply.send(opened.stream);
}

/** A type that is none of ours is never named: a browser could have ideas about it. */
function typeHeaders({ mediaType, fileName, disposition }: SentFile): Record<string, string> {
  const isOurs = kindOfMediaType(mediaType) !== null;
  const isShown = documentKindOf(mediaType) !== "NONE";
  const charset = mediaType.startsWith("text/") ? "; charset=utf-8" : "";
  return {
    "content-type": isOurs ? mediaType + charset : "application/octet-stream",
    "content-disposition": contentDisposition(isShown ? disposition : "attachment", fileName),
  };
}

/** Whether an If-None-Match header names this tag (RFC 9110, 13.1.2); weak and strong ones are compared alike. */
export function namesTag(header: string | undefined, tag: string): boolean {
  const tags = header?.split(",").map((each) => each.trim().replace(/^W\//, ""));
  return tags?.some((each) => each === tag || each === "*") ?? false;
}

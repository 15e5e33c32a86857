import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readlink, rm } from "node:fs/promises";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FileStore, openFileStore } from "../../../files/index.js";
import { addSecurityHeaders } from "../../securityHeaders.js";
import { askedRange } from "./byteRange.js";
import { contentDisposition } from "./contentDisposition.js";
import { sendFile } from "./sendFile.js";

describe("what a Range header asks for", () => {
  it("[FL14] is one part, the whole, or nothing that is there", () => {
    const asked = (header: string) => askedRange(header, 100);
    expect(asked("bytes=0-0")).toEqual({ start: 0, end: 0 });
    expect(asked("bytes=10-19")).toEqual({ start: 10, end: 19 });
    expect(asked("bytes=90-")).toEqual({ start: 90, end: 99 });
    expect(asked("bytes=90-200")).toEqual({ start: 90, end: 99 });
    expect(asked("bytes=-1")).toEqual({ start: 99, end: 99 });
    expect(asked("bytes=-500")).toEqual({ start: 0, end: 99 });
    for (const nothing of ["bytes=100-", "bytes=100-200", "bytes=-0"])
      expect(asked(nothing)).toBe("UNSATISFIABLE");
    for (const whole of ["", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "items=0-1", "bytes=a-b", "bytes=1e1-"])
      expect(asked(whole), whole).toBeNull();
    expect(askedRange(undefined, 100)).toBeNull();
    expect(askedRange("bytes=0-", 0)).toBe("UNSATISFIABLE");
  });
});

describe("the name of a file that is sent", () => {
  it("[FL14] is given in full and in ASCII, and cannot end the header", () => {
    expect(contentDisposition("attachment", "Laporan SKM.pdf")).toBe(
      `attachment; filename="Laporan SKM.pdf"; filename*=UTF-8''Laporan%20SKM.pdf`,
    );
    expect(contentDisposition("inline", `Ré"\\\r\n'(1)*€.pdf`)).toBe(
      `inline; filename="Re____'(1)*_.pdf"; filename*=UTF-8''R%C3%A9%22%5C%0D%0A%27%281%29%2A%E2%82%AC.pdf`,
    );
  });
});

describe("sending a file", () => {
  const bytes = randomBytes(20_000_000);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  let folder: string;
  let store: FileStore;
  let app: FastifyInstance;
  let url: string;
  let file = { mediaType: "application/pdf", fileName: "Laporan.pdf" };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidang-send-"));
    store = await openFileStore(`file:${folder}`, folder);
    await store.put(Readable.from([bytes]));
    app = fastify({ forceCloseConnections: true });
    addSecurityHeaders(app, () => "http://localhost");
    app.route({
      method: ["GET", "HEAD"],
      url: "/file",
      handler: async (asked, reply) => {
        await sendFile(asked, reply, { ...file, store, sha256, bytes: bytes.length, disposition: "inline" });
        return reply;
      },
    });
    await app.listen({ port: 0, host: "127.0.0.1" });
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/file`;
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });
  const get = (headers: Record<string, string> = {}, method = "GET") => fetch(url, { method, headers });

  it("[FL14] sends the whole with headers under which nothing in it can run", async () => {
    const answer = await get();
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(bytes.length),
      "content-disposition": `inline; filename="Laporan.pdf"; filename*=UTF-8''Laporan.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringMatching(/^default-src 'none';.*; sandbox$/),
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
      "cache-control": "private, no-cache, no-transform",
      "accept-ranges": "bytes",
      etag: `"${sha256}"`,
    });
  });

  it("[FL14] sends a part, and says which", async () => {
    const part = await get({ range: "bytes=5-14" });
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe(`bytes 5-14/${bytes.length}`);
    expect(part.headers.get("content-length")).toBe("10");
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(5, 15))).toBe(true);
    const last = await get({ range: "bytes=-3" });
    expect(Buffer.from(await last.arrayBuffer()).equals(bytes.subarray(-3))).toBe(true);
    const beyond = await get({ range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get("content-range"), await beyond.text()]).toEqual([
      416,
      `bytes */${bytes.length}`,
      "",
    ]);
  });

  it("[FL14] knows what the browser has, and sends a part of nothing else", async () => {
    const tag = `"${sha256}"`;
    expect((await get({ "if-none-match": `"x", W/${tag}` })).status).toBe(304);
    expect((await get({ "if-none-match": '"x"' }, "HEAD")).status).toBe(200);
    expect((await get({ range: "bytes=0-1", "if-range": tag }, "HEAD")).status).toBe(206);
    expect((await get({ range: "bytes=0-1", "if-range": '"x"' }, "HEAD")).status).toBe(200);
    expect(
      (await get({ range: "bytes=0-1", "if-range": "Wed, 21 Oct 2026 07:28:00 GMT" }, "HEAD")).status,
    ).toBe(200);
  });

  it("[FL14] answers HEAD with the same headers and no bytes", async () => {
    const head = await get({}, "HEAD");
    expect([head.status, head.headers.get("content-length"), (await head.arrayBuffer()).byteLength]).toEqual([
      200,
      String(bytes.length),
      0,
    ]);
  });

  it("[FL14] never names a type that a browser runs, and shows only what browsers draw", async () => {
    const sent = async (mediaType: string) => {
      file = { mediaType, fileName: "x" };
      const { headers } = await get({}, "HEAD");
      return [headers.get("content-type"), headers.get("content-disposition")?.split(";")[0]];
    };
    for (const mediaType of [
      "text/html",
      "image/svg+xml",
      "application/xhtml+xml",
      "text/xml",
      "application/javascript",
      "",
    ])
      expect(await sent(mediaType), mediaType).toEqual(["application/octet-stream", "attachment"]);
    expect(await sent("image/tiff")).toEqual(["image/tiff", "attachment"]);
    expect(await sent("image/png")).toEqual(["image/png", "inline"]);
    expect(await sent("text/csv")).toEqual(["text/csv; charset=utf-8", "inline"]);
  });

  // Only Linux shows a process its open files.
  it.skipIf(!existsSync("/proc/self/fd"))(
    "[FL5] reads on only as the client does, and lets go of the file when the client goes",
    async () => {
      const before = process.memoryUsage().arrayBuffers;
      const slow = Array.from({ length: 10 }, () => request(url).end());
      const answers = await Promise.all(
        slow.map(
          (one) =>
            new Promise<NodeJS.ReadableStream>((resolve) => {
              one.on("response", (answer) => resolve(answer.pause()));
            }),
        ),
      );
      // Nobody reads: what is under way fits into the buffers of the lines.
      await expect.poll(openHandles).toBe(10);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
      for (const answer of answers) answer.on("error", () => {});
      for (const one of slow) one.destroy();
      await expect.poll(openHandles).toBe(0);
    },
  );

  /** Open files of the store in this process. */
  async function openHandles(): Promise<number> {
    const handles = await readdir("/proc/self/fd");
    const paths = await Promise.all(handles.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")));
    return paths.filter((path) => path.endsWith(sha256)).length;
  }
});

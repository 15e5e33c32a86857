import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DefaultHttpStack, Upload as TusUpload, type UploadOptions } from "tus-js-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFileStore } from "../../server/src/files/index.js";
import { aDocx, aPdf, aPng, aZip } from "../../server/src/uploads/inspect/samples.fixture.js";
import { Client } from "../support/client.js";
import { cuttableProxy } from "../support/cuttableProxy.js";
import { HandIn } from "../support/handIn.js";
import { startS3 } from "../support/s3.js";
import { startServer, type TestServer } from "../support/server.js";
import { throwAwayFolder } from "../support/throwAway.js";

const ownUnit = '{ unit(id: "unit-balai-sertifikasi") { proposals { id } } }';

/** A PDF of so many bytes, with something of its own in it. */
function largePdf(bytes: number): Buffer {
  const [start, end] = [Buffer.from("%PDF-1.7\n"), Buffer.from("\n%%EOF\n")];
  return Buffer.concat([start, randomBytes(bytes - start.length - end.length), end]);
}

async function proposalOf(client: Client): Promise<string> {
  const { unit } = await client.ask<{ unit: { proposals: { id: string }[] } }>(ownUnit);
  return unit.proposals[0]?.id ?? "";
}

async function storedFiles(folder: string): Promise<readonly string[]> {
  const found = await readdir(join(folder, "data", "files", "sha256"), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const sha256Of = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** An upload by the client that browsers use; `begin` answers when it is over. */
function upload(
  url: string,
  cookie: string,
  proposalId: string,
  bytes: Buffer,
  options: Partial<UploadOptions> = {},
) {
  return new Promise<{ url: string; error: Error | null }>((resolve) => {
    const one: TusUpload = new TusUpload(bytes, {
      endpoint: `${url}/files`,
      headers: { cookie },
      metadata: { filename: "laporan.pdf", proposalId },
      retryDelays: [0, 50, 100, 200, 400, 800],
      chunkSize: Number.POSITIVE_INFINITY,
      httpStack: new DefaultHttpStack({}),
      onError: (error) => resolve({ url: one.url ?? "", error }),
      onSuccess: () => resolve({ url: one.url ?? "", error: null }),
      ...options,
    });
    one.start();
  });
}

describe("handing in files", () => {
  let server: TestServer;
  let unit: Client;
  let other: Client;
  let hand: HandIn;
  let proposalId: string;
  beforeAll(async () => {
    server = await startServer({ env: { SIDANG_MAX_FILE_BYTES: "20000000" } });
    [unit, other] = await Promise.all([
      Client.signedIn(server.url, "unit"),
      Client.signedIn(server.url, "agency"),
    ]);
    hand = HandIn.by(unit);
    proposalId = await proposalOf(unit);
  });
  afterAll(async () => {
    await server?.stop();
  });

  it("[FL6] takes a file that is ready on the spot, with safe headers, and keeps it under its hash", async () => {
    const bytes = aPdf(randomUUID());
    const begun = await hand.create(proposalId, "../../Laporan 2025.pdf", bytes.length);
    expect(begun.status).toBe(201);
    expect(begun.headers.get("location")).toBe(`/files/${begun.id}`);
    expect(begun.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(begun.headers.get("x-content-type-options")).toBe("nosniff");
    expect(begun.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    const done = await hand.patch(begun.id, 0, bytes);
    expect([done.status, done.offset]).toEqual([204, bytes.length]);
    expect(await storedFiles(server.folder)).toContain(sha256Of(bytes));
    expect(await readdir(join(server.folder, "data", "uploads"))).not.toContain(begun.id);
    const again = await hand.head(begun.id);
    expect([again.status, again.offset, again.headers.get("upload-length")]).toEqual([
      200,
      bytes.length,
      String(bytes.length),
    ]);
  });

  it("[FL6] goes on where a cut connection left off", async () => {
    const bytes = largePdf(8_000_000);
    const proxy = await cuttableProxy(server.port);
    let [seen, cuts] = [0, 0];
    const cutAt = [3_000_000, 6_000_000];
    proxy.onClientData = (text) => {
      seen += text.length;
      if (seen > (cutAt[cuts] ?? Number.POSITIVE_INFINITY)) {
        cuts += 1;
        setImmediate(() => proxy.cut());
      }
    };
    const [offsets, sentFrom]: number[][] = [[], []];
    const done = await upload(`http://localhost:${proxy.port}`, unit.cookie, proposalId, bytes, {
      onBeforeRequest: (request) => {
        if (request.getMethod() === "PATCH") sentFrom?.push(Number(request.getHeader("Upload-Offset")));
      },
      onAfterResponse: (request, response) => {
        if (request.getMethod() === "HEAD") offsets?.push(Number(response.getHeader("Upload-Offset")));
      },
    });
    expect(done.error).toBeNull();
    expect(cuts).toBe(2);
    // What is on disk is not sent again.
    expect(sentFrom).toEqual([0, ...(offsets ?? [])]);
    expect(offsets).toHaveLength(2);
    expect(offsets?.[0]).toBeGreaterThan(1_000_000);
    expect(offsets?.[1]).toBeGreaterThan(offsets?.[0] ?? 0);
    expect(await storedFiles(server.folder)).toContain(sha256Of(bytes));
    await proxy.close();
  });

  it("[FL1] keeps the same bytes once, however often and under whatever names they come", async () => {
    const bytes = largePdf(300_000);
    const before = (await storedFiles(server.folder)).length;
    const done = await Promise.all(
      ["a.pdf", "b.pdf", "c.doc", "d"].map((name) => hand.whole(proposalId, name, bytes)),
    );
    expect(done.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    expect((await storedFiles(server.folder)).length).toBe(before + 1);
    // One that is given up does not take the bytes away from the others; the last one does.
    for (const [index, { id }] of done.entries()) {
      expect((await hand.remove(id)).status).toBe(204);
      expect((await storedFiles(server.folder)).includes(sha256Of(bytes))).toBe(index < 3);
    }
  });

  it("[FL7] says at once, before a byte is taken, that a file is too large, and how large it may be", async () => {
    const tooLarge = await hand.create(proposalId, "rekaman.mp4", 1_073_741_824);
    expect(tooLarge).toMatchObject({ status: 413, error: "TOO_LARGE", bound: 20_000_000 });
    expect((await hand.create(proposalId, "x.pdf", 20_000_001)).status).toBe(413);
    const withBody = await hand.create(proposalId, "x.pdf", 1_073_741_824, {
      "content-type": "application/offset+octet-stream",
    });
    expect(withBody.status).toBe(413);
    const deferred = await hand.send("POST", "", {
      "upload-defer-length": "1",
      "upload-metadata": `filename ${btoa("x.pdf")},proposalId ${btoa(proposalId)}`,
    });
    expect(deferred.status).toBe(501);
    expect((await hand.create(proposalId, "x.pdf", -1)).status).toBe(400);
    const options = await hand.send("OPTIONS", "", {});
    expect(options.headers.get("tus-max-size")).toBe("20000000");
    expect(options.headers.get("tus-extension")).toBe("creation,creation-with-upload,termination,expiration");
  });

  it("[FL7] takes no more bytes than were announced", async () => {
    const begun = await hand.create(proposalId, "x.pdf", 100);
    expect((await hand.patch(begun.id, 0, Buffer.alloc(101))).status).toBe(413);
    expect((await hand.head(begun.id)).offset).toBe(0);
    expect((await hand.patch(begun.id, 7, Buffer.alloc(10))).status).toBe(409);
    await hand.remove(begun.id);
    expect((await hand.head(begun.id)).status).toBe(404);
  });

  it("[FL8] is for those who may hand in for the proposal; to others it is not there", async () => {
    const statuses = new Map<string, number>();
    for (const name of ["tpi", "national", "observer", "kpk", "chair", "admin", "evaluator"]) {
      const client = HandIn.by(await Client.signedIn(server.url, name));
      statuses.set(name, (await client.create(proposalId, "x.pdf", 100)).status);
    }
    expect(new Set(statuses.values())).toEqual(new Set([404]));
    const nobodys = await hand.create(randomUUID(), "x.pdf", 100);
    const others = await HandIn.by(await Client.signedIn(server.url, "tpi")).create(proposalId, "x.pdf", 100);
    expect([nobodys.status, nobodys.error]).toEqual([others.status, others.error]);
    expect((await hand.create("", "x.pdf", 100)).error).toBe("METADATA_MISSING");
    expect((await hand.create(proposalId, "", 100)).error).toBe("METADATA_MISSING");
  });

  it("[FL8] lets only its creator go on, ask or give up; to others it is not there", async () => {
    const begun = await hand.create(proposalId, "x.pdf", 100);
    const stranger = HandIn.by(other);
    expect((await stranger.create(proposalId, "x.pdf", 100)).status).toBe(201);
    for (const id of [begun.id, randomUUID(), "..%2f..%2fballot.key", "x"]) {
      expect((await stranger.head(id)).status).toBe(404);
      expect((await stranger.patch(id, 0, Buffer.alloc(10))).status).toBe(404);
      expect((await stranger.remove(id)).status).toBe(404);
    }
    expect((await hand.head(begun.id)).offset).toBe(0);
    const nobody = new HandIn(server.url, "");
    expect((await nobody.create(proposalId, "x.pdf", 100)).status).toBe(401);
    expect((await nobody.head(begun.id)).status).toBe(401);
    expect((await nobody.patch(begun.id, 0, Buffer.alloc(10))).status).toBe(401);
    const get = await fetch(`${server.url}/files/${begun.id}`, { headers: { cookie: unit.cookie } });
    expect(get.status).toBe(404);
  });

  it("[FL14] sends no version that is not there, and asks who wants it", async () => {
    const path = `${server.url}/files/versions/${randomUUID()}`;
    for (const method of ["GET", "HEAD"]) {
      expect((await fetch(path, { method })).status).toBe(401);
      expect((await fetch(path, { method, headers: { cookie: unit.cookie } })).status).toBe(404);
    }
  });

  it("[FL8] refuses other origins", async () => {
    const origin = "https://evil.example";
    const refused = await hand.create(proposalId, "x.pdf", 100, { origin });
    expect(refused.status).toBe(403);
    const begun = await hand.create(proposalId, "x.pdf", 100, { origin: server.url });
    expect(begun.status).toBe(201);
    expect((await hand.patch(begun.id, 0, Buffer.alloc(10), { origin })).status).toBe(403);
    const preflight = await hand.send("OPTIONS", "", { origin });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("[FL8] stops at once for somebody who signs out", async () => {
    const leaving = await Client.signedIn(server.url, "unit");
    const leavingHand = HandIn.by(leaving);
    const begun = await leavingHand.create(proposalId, "x.pdf", 100);
    await leaving.ask("mutation { signOut }");
    expect((await leavingHand.patch(begun.id, 0, Buffer.alloc(10))).status).toBe(401);
    expect((await hand.patch(begun.id, 0, Buffer.alloc(10))).status).toBe(204);
  });

  it("[FL10] refuses by name of the reason, as data, and keeps nothing of it", async () => {
    const before = await storedFiles(server.folder);
    const refusals = new Map<string, [name: string, bytes: Buffer]>([
      [
        "MARKUP",
        ["x.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
      ],
      ["EXECUTABLE", ["laporan.pdf", Buffer.from("#!/bin/sh\nrm -rf /\n")]],
      ["NOT_WHAT_IT_SAYS", ["laporan.pdf", Buffer.from("alert(document.cookie)")]],
      ["TRUNCATED", ["foto.png", aPng().subarray(0, -5)]],
      ["UNKNOWN_TYPE", ["arsip.zip", aZip([{ name: "a.txt" }])]],
      [
        "MACROS",
        [
          "x.docx",
          aZip([
            { name: "[Content_Types].xml" },
            { name: "word/document.xml" },
            { name: "word/vbaProject.bin" },
          ]),
        ],
      ],
      [
        "UNPACKS_TOO_LARGE",
        ["x.xlsx", aZip([{ name: "[Content_Types].xml" }, { name: "xl/workbook.xml", unpacked: 2 ** 31 }])],
      ],
    ]);
    for (const [reason, [name, bytes]] of refusals) {
      const refused = await hand.whole(proposalId, name, bytes);
      expect([refused.status, refused.error], reason).toEqual([422, reason]);
      const again = await hand.patch(refused.id, bytes.length, Buffer.alloc(0));
      expect([again.status, again.error]).toEqual([422, reason]);
      const asked = await hand.head(refused.id);
      expect([asked.status, asked.headers.get("upload-refusal")]).toEqual([410, reason]);
      expect((await hand.remove(refused.id)).status).toBe(204);
    }
    expect(await hand.create(proposalId, "kosong.pdf", 0)).toMatchObject({ status: 422, error: "EMPTY" });
    expect(await storedFiles(server.folder)).toEqual(before);
    const inOne = await hand.send(
      "POST",
      "",
      {
        "upload-length": String(aDocx().length),
        "upload-metadata": `filename ${btoa("x.docx")},proposalId ${btoa(proposalId)}`,
        "content-type": "application/offset+octet-stream",
      },
      aDocx(),
    );
    expect(inOne.status).toBe(201);
  });

  it("[FL10] tells the client that browsers use why a file is refused, without trying again", async () => {
    let patches = 0;
    const done = await upload(server.url, unit.cookie, proposalId, Buffer.from("<html></html>"), {
      onBeforeRequest: (request) => {
        if (request.getMethod() === "PATCH") patches += 1;
      },
    });
    const response = (done.error as { originalResponse?: { getStatus(): number; getBody(): string } } | null)
      ?.originalResponse;
    expect(response?.getStatus()).toBe(422);
    expect(JSON.parse(response?.getBody() ?? "")).toEqual({ error: "MARKUP" });
    expect(patches).toBe(1);
  });

  it("[FL7] bounds what one person leaves unfinished, and nobody else's", async () => {
    const mine = HandIn.by(other);
    const begun: string[] = [];
    for (;;) {
      const next = await mine.create(proposalId, "x.pdf", 10);
      if (next.status !== 201) {
        expect(next).toMatchObject({ status: 429, error: "TOO_MANY_UNFINISHED", bound: 50 });
        break;
      }
      begun.push(next.id);
    }
    expect(begun.length).toBeGreaterThan(45);
    expect((await hand.create(proposalId, "x.pdf", 10)).status).toBe(201);
    for (const id of begun) expect((await mine.remove(id)).status).toBe(204);
    const large = await Promise.all(
      Array.from({ length: 12 }, () => mine.create(proposalId, "x.pdf", 20_000_000)),
    );
    expect(large.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(8);
    expect(large.find(({ status }) => status !== 201)).toMatchObject({
      status: 429,
      error: "TOO_MUCH_WAITING",
      bound: 160_000_000,
    });
  });
});

describe("handing in to a bucket", () => {
  it("[FL6] keeps the file there, and needs its own disk only until it is whole", async () => {
    const s3 = await startS3();
    const server = await startServer({ env: { FILES_URL: s3.url } });
    const unit = await Client.signedIn(server.url, "unit");
    const bytes = largePdf(20_000_000);
    const done = await HandIn.by(unit).whole(await proposalOf(unit), "laporan.pdf", bytes);
    expect(done.status).toBe(204);
    const store = await openFileStore(s3.url, join(server.folder, "staging"));
    expect(await store.stat(sha256Of(bytes))).toBe(bytes.length);
    // What the server works out of the demonstration's documents passes through the latter, too.
    for (const folder of ["uploads", "incoming"])
      await expect.poll(() => readdir(join(server.folder, "data", folder)), { timeout: 30_000 }).toEqual([]);
    await store.close();
    await server.stop();
    await s3.stop();
  });
});

describe("a server that stops while files come", () => {
  it("ends cleanly and at once", async () => {
    const server = await startServer();
    const unit = await Client.signedIn(server.url, "unit");
    const bytes = largePdf(1_000_000);
    const { id } = await HandIn.by(unit).create(await proposalOf(unit), "laporan.pdf", bytes.length);
    const half = sendHalf(server.port, unit.cookie, id, bytes);
    const staged = join(server.folder, "data", "uploads", id);
    await expect.poll(async () => (await stat(staged)).size).toBeGreaterThan(0);
    const { status, ms } = await server.stop();
    expect(status).toBe(0);
    expect(ms).toBeLessThan(6_000);
    half.abort();
  });
});

describe("a server that dies while files come", () => {
  it("[FL6] keeps every byte that is on disk, and the upload goes on there after the start", async () => {
    const folder = await throwAwayFolder("sidang-uploads-");
    const server = await startServer({ folder: folder.path });
    const unit = await Client.signedIn(server.url, "unit");
    const proposalId = await proposalOf(unit);
    const bytes = largePdf(6_000_000);
    const hand = HandIn.by(unit);
    const begun = await hand.create(proposalId, "laporan.pdf", bytes.length);
    const staged = join(folder.path, "data", "uploads", begun.id);
    // Half of it is sent, and the line stays open.
    const proxy = await cuttableProxy(server.port);
    const half = sendHalf(proxy.port, unit.cookie, begun.id, bytes);
    await expect.poll(async () => (await stat(staged)).size).toBeGreaterThan(2_000_000);
    await server.kill9();
    half.abort();
    await proxy.close();

    const again = await startServer({ folder: folder.path, port: server.port });
    const resumed = await hand.head(begun.id);
    expect(resumed.status).toBe(200);
    expect(resumed.offset).toBe((await stat(staged)).size);
    const done = await hand.patch(begun.id, resumed.offset ?? 0, bytes.subarray(resumed.offset ?? 0));
    expect(done.status).toBe(204);
    expect(await storedFiles(folder.path)).toContain(sha256Of(bytes));
    await again.stop();
    await folder.remove();
  });

  it("[FL6] finishes an upload whose last byte had come", async () => {
    const folder = await throwAwayFolder("sidang-uploads-");
    const server = await startServer({ folder: folder.path });
    const unit = await Client.signedIn(server.url, "unit");
    const proposalId = await proposalOf(unit);
    const hand = HandIn.by(unit);
    const bytes = aPdf(randomUUID());
    const begun = await hand.create(proposalId, "laporan.pdf", bytes.length);
    await server.kill9();
    // As the disk is when the process is killed between the last byte and noting what it was.
    await writeFile(join(folder.path, "data", "uploads", begun.id), bytes);
    const again = await startServer({ folder: folder.path, port: server.port });
    const asked = await hand.head(begun.id);
    expect([asked.status, asked.offset]).toEqual([200, bytes.length]);
    expect(await storedFiles(folder.path)).toContain(sha256Of(bytes));
    await again.stop();
    await folder.remove();
  });
});

/** Sends the first half of a body that says it is whole. */
function sendHalf(port: number, cookie: string, id: string, bytes: Buffer): AbortController {
  const controller = new AbortController();
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => stream.enqueue(new Uint8Array(bytes.subarray(0, bytes.length / 2))),
  });
  fetch(`http://127.0.0.1:${port}/files/${id}`, {
    method: "PATCH",
    headers: {
      "tus-resumable": "1.0.0",
      "upload-offset": "0",
      "content-type": "application/offset+octet-stream",
      cookie,
    },
    body,
    duplex: "half",
    signal: controller.signal,
  } as RequestInit).catch(() => {});
  return controller;
}

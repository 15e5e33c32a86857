import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Anchor } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf } from "../../server/src/documents/make/makePdf.js";
import { hostilePdfs } from "../../server/src/documents/testing/hostilePdfs.fixture.js";
import { Client } from "../support/client.js";
import { databases } from "../support/databases.js";
import { openRows } from "../support/dossier/readers.js";
import {
  addEvidence,
  addVersion,
  proposalOf,
  readEvidence,
  startThread,
  tryThread,
  uploadFile,
  whenRead,
} from "../support/evidence.js";
import { startServer, type TestServer } from "../support/server.js";
import { throwAwayFolder } from "../support/throwAway.js";

const unitId = "unit-balai-sertifikasi";
const addText =
  'mutation ($c: ID!, $p: ID!, $u: ID!) { added: addEvidence(commandId: $c, proposalId: $p, uploadId: $u, title: "Bukti", indicatorCodes: ["A.I.1.i.a"]) { id versions { id } } }';
const versionText =
  "mutation ($c: ID!, $e: ID!, $u: ID!) { addEvidenceVersion(commandId: $c, evidenceId: $e, uploadId: $u) { id } }";
type Added = { added: { id: string; versions: { id: string }[] } };

const pdf = (pages: number, of = "Halaman") =>
  makePdf({
    title: "Laporan",
    author: "Balai",
    blocks: Array.from({ length: pages }, (_, place) => place + 1).flatMap((number) => [
      { kind: "paragraph", text: `${of} ${number} tentang kehadiran pegawai bulan ${number * 7}.` } as const,
      { kind: "pageBreak" } as const,
    ]),
  });
const region = (page: number): Anchor => ({
  kind: "REGION",
  area: { page, rect: { x0: 50, y0: 50, x1: 200, y1: 120 } },
});

describe.each(databases())("a server that is killed, on $name", ({ url }) => {
  it("[EV8] [EV19] [EV30] reads every version and places every thread once, whenever it was killed", async () => {
    const [folder, databaseUrl] = [await throwAwayFolder("sidang-killed-"), await url()];
    const start = () => startServer({ databaseUrl, folder: folder.path });
    let server = await start();
    try {
      let unit = await Client.signedIn(server.url, "unit");
      const proposalId = await proposalOf(unit, unitId);
      const evidence = await addEvidence(unit, proposalId, await pdf(40));
      for (let page = 1; page <= 20; page++)
        await startThread(unit, {
          versionId: evidence.versions[0]?.id ?? "",
          anchor: region(page),
          body: `${page}`,
        });
      const moments = [0, 40, 150, 400, 800];
      for (const [turn, moment] of moments.entries()) {
        const u = await uploadFile(unit, proposalId, "bukti.pdf", await pdf(40 + turn, `Versi ${turn}`));
        await unit.ask(versionText, { c: randomUUID(), e: evidence.id, u });
        // Not to wait for anything: the power goes at some moment of the work.
        await delay(moment);
        await server.kill9();
        server = await start();
        unit = await Client.signedIn(server.url, "unit");
        const read = await whenRead(unit, evidence.id, turn + 2);
        expect(read.versions.map(({ reading }) => reading)).not.toContain("PENDING");
      }
      const { evidence: shown } = await unit.ask<{ evidence: { seq: number } }>(
        "query ($id: ID!) { evidence(id: $id) { seq } }",
        { id: evidence.id },
      );
      const socket = await unit.connect();
      socket.subscribe(
        "e",
        "subscription ($id: ID!) { evidenceEvents(evidenceId: $id) { __typename seq ... on RecordedEvidenceEvent { payload } } }",
        { id: evidence.id },
      );
      type Frame = { __typename: string; seq: number; payload: { versionId: string; threadId?: string } };
      await socket.until(() => socket.results<Frame>("e").at(-1)?.seq === shown.seq);
      const done = socket
        .results<Frame>("e")
        .filter(({ __typename }) => __typename === "VersionRead" || __typename === "ThreadReanchored")
        .map(({ __typename, payload }) => `${__typename} ${payload.versionId} ${payload.threadId ?? ""}`);
      expect(new Set(done).size).toBe(done.length);
      expect(done.length).toBe(6 + 20 * moments.length);
      await socket.close();
    } finally {
      await server.kill9();
      await folder.remove();
    }
  });
});

/** The processes that read documents for a server. */
async function childrenOf({ pid }: TestServer): Promise<readonly number[]> {
  const listed = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return listed.trim().split(" ").filter(Boolean).map(Number);
}

describe("a server whose reader hangs", () => {
  it("lets people mark and search what has been read", async () => {
    const server = await startServer();
    const [unit, evaluator] = await Promise.all(
      ["unit", "evaluator"].map((name) => Client.signedIn(server.url, name)),
    );
    if (unit === undefined || evaluator === undefined) throw new Error("nobody is signed in");
    const proposalId = await proposalOf(unit, unitId);
    const { versions } = await addEvidence(unit, proposalId, await pdf(2, "Tenang"));
    const [reader = 0, ...others] = await childrenOf(server);
    expect(others).toEqual([]);
    process.kill(reader, "SIGSTOP");
    const u = await uploadFile(unit, proposalId, "macet.pdf", await pdf(3, "Macet"));
    const { added } = await unit.ask<Added>(addText, { c: randomUUID(), p: proposalId, u });
    const began = performance.now();
    const versionId = versions[0]?.id ?? "";
    const marked = await tryThread(evaluator, { versionId, anchor: region(2), body: "Sementara itu." });
    expect(marked.errors).toBeUndefined();
    const { search } = await unit.ask<{ search: { nodes: { page: number | null }[] } }>(
      '{ search(query: "tenang kehadiran") { nodes { page } } }',
    );
    expect(search.nodes[0]?.page).toBe(1);
    // Far less than what a document may take.
    expect(performance.now() - began).toBeLessThan(15_000);
    expect((await readEvidence(unit, added.id))?.versions[0]?.reading).toBe("PENDING");
    process.kill(reader, "SIGCONT");
    expect((await whenRead(unit, added.id, 1)).versions[0]?.reading).toBe("READ");
    await server.stop();
  });
});

describe("a server whose documents, files and rows are tampered with", () => {
  let server: TestServer;
  let unit: Client;
  let evaluator: Client;
  let proposalId: string;
  beforeAll(async () => {
    server = await startServer();
    [unit, evaluator] = await Promise.all([
      Client.signedIn(server.url, "unit"),
      Client.signedIn(server.url, "evaluator"),
    ]);
    proposalId = await proposalOf(unit, unitId);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const files = (...below: readonly string[]) => join(server.folder, "data", "files", ...below);
  /** Every file below a folder. */
  const filesIn = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  it("says of a document whose reader crashes that it cannot be read, and goes on", async () => {
    const u = await uploadFile(unit, proposalId, "besar.pdf", await pdf(400));
    const { added } = await unit.ask<Added>(addText, { c: randomUUID(), p: proposalId, u });
    // Whoever reads it, and whoever is started in their place.
    const readingAfterCrash = async () => {
      for (const pid of await childrenOf(server)) process.kill(pid, "SIGSEGV");
      return (await readEvidence(unit, added.id))?.versions[0]?.reading;
    };
    await expect.poll(readingAfterCrash, { interval: 50, timeout: 30_000 }).toBe("UNREADABLE");
    const whole = await tryThread(evaluator, {
      versionId: added.versions[0]?.id ?? "",
      body: "Tak terbaca.",
    });
    expect(whole.errors).toBeUndefined();
    const next = await addEvidence(unit, proposalId, await pdf(2));
    expect(next.versions[0]?.reading).toBe("READ");
  });

  it("reads or refuses each of the documents that are made to do harm, and goes on", async () => {
    for (const name of [
      "script",
      "treeOfItself",
      "formOfItself",
      "hugePicture",
      "hugePage",
      "lyingCount",
    ] as const) {
      const shown = await addEvidence(unit, proposalId, hostilePdfs[name](), { name: `${name}.pdf` });
      expect([name, shown.versions[0]?.reading]).toEqual([
        name,
        expect.stringMatching(/^(READ|UNREADABLE)$/),
      ]);
    }
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it("[EV19] reads a text again that is gone, and loses no place for it", async () => {
    const evidence = await addEvidence(unit, proposalId, await pdf(3, "Asli"));
    const versionId = evidence.versions[0]?.id ?? "";
    const threadId = await startThread(evaluator, { versionId, anchor: region(3), body: "Di sini." });
    const derived = await filesIn(files("derived"));
    expect(derived.length).toBeGreaterThan(0);
    for (const path of derived) await rm(path);
    expect(
      (await tryThread(evaluator, { versionId, anchor: region(2), body: "Juga." })).errors,
    ).toBeUndefined();
    expect((await filesIn(files("derived"))).length).toBeGreaterThan(0);
    for (const path of await filesIn(files("derived"))) await rm(path);
    const second = await addVersion(unit, evidence, await pdf(4, "Asli"));
    const newest = second.versions.at(-1)?.id ?? "";
    expect(second.snapshot.threads[threadId]?.places[newest]?.state).toMatch(/^(EXACT|MOVED)$/);
    const { search } = await unit.ask<{ search: { nodes: { page: number | null }[] } }>(
      '{ search(query: "asli kehadiran") { nodes { page } } }',
    );
    expect(search.nodes[0]?.page).toBe(1);
  });

  it("reads a version whose bytes were away for a while by itself, once they are back", async () => {
    const before = new Set(await filesIn(files("sha256")));
    const u = await uploadFile(unit, proposalId, "jauh.txt", Buffer.from("Berkas yang sempat hilang."));
    const [path = ""] = (await filesIn(files("sha256"))).filter((each) => !before.has(each));
    await rename(path, `${path}.away`);
    const { added } = await unit.ask<Added>(addText, { c: randomUUID(), p: proposalId, u });
    const faults = () => server.logs().filter(({ msg }) => msg === "a version was not read").length;
    await expect.poll(faults).toBeGreaterThan(0);
    const missing = await fetch(`${server.url}/files/versions/${added.versions[0]?.id}`, {
      headers: { cookie: unit.cookie },
    });
    expect(missing.status).toBe(500);
    expect(await missing.text()).not.toMatch(/sha256|data\/files|ENOENT/);
    await rename(`${path}.away`, path);
    expect((await whenRead(unit, added.id, 1)).versions[0]?.reading).toBe("READ");
  });

  it("[EV21] shows by rows that somebody changed by hand nothing that the stream keeps from them", async () => {
    const evidence = await addEvidence(unit, proposalId, Buffer.from("Baris."), { name: "baris.txt" });
    const versionId = evidence.versions[0]?.id ?? "";
    const threadId = await startThread(evaluator, {
      versionId,
      audience: "EVALUATORS",
      kind: "NOTE",
      body: "Tentang rahasiabaris.",
    });
    const rows = openRows(server);
    rows
      .prepare("UPDATE thread SET circle = 'UNIT', sealed = 0, author_id = 'person-unit' WHERE id = ?")
      .run(threadId);
    const found = await unit.send('{ search(query: "rahasiabaris") { nodes { excerpt threadId } } }');
    expect(found.data).toEqual({ search: { nodes: [] } });
    const reply = await unit.send(
      'mutation ($c: ID!, $t: ID!) { replyToThread(commandId: $c, threadId: $t, body: "?") { id } }',
      { c: randomUUID(), t: threadId },
    );
    expect(reply.errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
    const other = await Client.signedIn(server.url, "observer");
    rows
      .prepare(
        "UPDATE evidence SET proposal_id = (SELECT id FROM proposal WHERE unit_id <> ? LIMIT 1) WHERE id = ?",
      )
      .run(unitId, evidence.id);
    rows.close();
    expect(await readEvidence(other, evidence.id)).toBeNull();
    expect((await readEvidence(unit, evidence.id))?.id).toBe(evidence.id);
    expect(unit.received.join()).not.toContain("rahasiabaris.");
  });
});

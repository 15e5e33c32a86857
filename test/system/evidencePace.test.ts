import { randomUUID } from "node:crypto";
import { type Anchor, anchorTo, type DocumentText, wholeText } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf } from "../../server/src/documents/make/makePdf.js";
import { unpackText } from "../../server/src/documents/packText.js";
import { FolderFileStore } from "../../server/src/files/folderFileStore.js";
import { derivedNames } from "../../server/src/modules/evidence/reading/derived.js";
import { Client } from "../support/client.js";
import { openRows } from "../support/dossier/readers.js";
import { addEvidence, proposalOf, readEvidence, startThread, uploadFile } from "../support/evidence.js";
import { measurePace, type Pace } from "../support/pace.js";
import { startServer, type TestServer } from "../support/server.js";

const follow =
  "subscription ($id: ID!, $after: Int!) { evidenceEvents(evidenceId: $id, after: $after) { seq ... on RecordedEvidenceEvent { at payload salt hash } } }";
const pages = 300;
const threads = 500;
const words =
  "pegawai hadir apel pagi rekapitulasi unit kerja menurut daftar kehadiran bulan berjalan triwulan laporan".split(
    " ",
  );

/** Pages of text of which no two are alike. */
function report(inserted: string): Promise<Uint8Array> {
  let seed = 7;
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % most;
  };
  const sentence = () =>
    `${Array.from({ length: 12 }, () => words[next(words.length)]).join(" ")} ${next(99_999)}.`;
  const blocks = Array.from({ length: pages }, (_, page) => page).flatMap((page) => [
    {
      kind: "paragraph",
      text: `${page === 3 ? inserted : ""} Halaman ${page + 1}. ${Array.from({ length: 24 }, sentence).join(" ")}`,
    } as const,
    { kind: "pageBreak" } as const,
  ]);
  return makePdf({ title: "Laporan tahunan", author: "Balai", blocks });
}

describe(`placing ${threads} threads of ${pages} pages anew`, () => {
  let server: TestServer;
  let unit: Client;
  beforeAll(async () => {
    server = await startServer();
    unit = await Client.signedIn(server.url, "unit");
  });
  afterAll(async () => {
    await server?.stop();
  });

  it("does not hold up anybody else", async () => {
    const proposalId = await proposalOf(unit, "unit-balai-sertifikasi");
    const evidence = await addEvidence(unit, proposalId, await report(""));
    const version = evidence.snapshot.versions[0];
    const text = await textOf(version?.sha256 ?? "");
    const whole = wholeText(text);
    const anchors: Anchor[] = Array.from({ length: threads }, (_, place) => {
      const start = whole.indexOf(" ", Math.floor((whole.length * place) / threads)) + 1;
      return anchorTo(text, { start, end: start + 60 });
    });
    const starting = measurePace(server.url);
    let next = 0;
    const writer = async () => {
      for (let place = next++; place < threads; place = next++)
        await startThread(unit, {
          versionId: version?.versionId ?? "",
          anchor: anchors[place] as Anchor,
          body: `Catatan ${place}`,
          kind: "NOTE",
        });
    };
    await Promise.all([writer(), writer(), writer(), writer()]);
    const whileStarting = await starting.stop();

    const newer = await report("Sisipan baru di halaman ini.");
    const idle = measurePace(server.url);
    const u = await uploadFile(unit, proposalId, "bukti.pdf", newer);
    const atRest = await idle.stop();
    // Of each audience somebody reads along.
    const sockets = await Promise.all(
      ["unit", "tpi", "evaluator", "chair"].map(async (name) => {
        const socket = await (await Client.signedIn(server.url, name)).connect();
        socket.subscribe("e", follow, { id: evidence.id, after: threads });
        await socket.until(() => socket.results("e").length > 0);
        return socket;
      }),
    );
    const working = measurePace(server.url);
    const began = performance.now();
    await unit.ask(
      "mutation ($c: ID!, $e: ID!, $u: ID!) { addEvidenceVersion(commandId: $c, evidenceId: $e, uploadId: $u) { id } }",
      { c: randomUUID(), e: evidence.id, u },
    );
    // Asked of the database, so that asking costs the server nothing.
    const rows = openRows(server);
    const left = rows.prepare(
      "SELECT COUNT(*) AS n FROM evidence_version WHERE evidence_id = ? AND work <> 'DONE'",
    );
    await expect
      .poll(() => (left.get(evidence.id) as { n: number }).n, { timeout: 90_000, interval: 100 })
      .toBe(0);
    rows.close();
    const took = performance.now() - began;
    const whileWorking = await working.stop();
    const shown = await readEvidence(unit, evidence.id);
    for (const socket of sockets) {
      await socket.until(() => socket.results<{ seq: number }>("e").at(-1)?.seq === shown?.seq);
      await socket.close();
    }
    const newest = shown?.versions[1]?.id ?? "";
    const states = Object.values(shown?.snapshot.threads ?? {}).map(({ places }) => places[newest]?.state);
    expect(states).toHaveLength(threads);
    expect(states.filter((state) => state === "EXACT" || state === "MOVED").length).toBeGreaterThan(
      threads * 0.98,
    );
    console.info(
      `placing ${threads} threads took ${Math.round(took)} ms; /healthz meanwhile: ${said(whileWorking)}; at rest: ${said(atRest)}; while they were started: ${said(whileStarting)}`,
    );
    expect(whileWorking.count).toBeGreaterThan(100);
    expect(whileWorking.max).toBeLessThan(500);
  });

  const said = ({ count, median, p99, max }: Pace) =>
    `${count} answers, median ${median.toFixed(1)}, p99 ${p99.toFixed(1)}, max ${max.toFixed(1)} ms`;

  async function textOf(sha256: string): Promise<DocumentText> {
    const files = await FolderFileStore.open(`${server.folder}/data/files`);
    const opened = await files.open(`derived/${derivedNames.text(sha256)}`);
    if (opened === null) throw new Error("its text was not kept");
    const parts: Buffer[] = [];
    for await (const part of opened.stream) parts.push(part as Buffer);
    return unpackText(Buffer.concat(parts));
  }
});

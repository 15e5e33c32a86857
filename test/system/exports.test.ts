import { randomUUID } from "node:crypto";
import { type Anchor, anchorTo, type Preview, wantedPlace, wholeText } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf } from "../../server/src/documents/make/makePdf.js";
import { annotationsOf } from "../../server/src/documents/testing/annotationsOf.fixture.js";
import { makeEncrypted } from "../../server/src/documents/testing/makeEncrypted.fixture.js";
import { makeWord } from "../../server/src/documents/testing/makeWord.fixture.js";
import { Client } from "../support/client.js";
import {
  addEvidence,
  addVersion,
  proposalOf,
  readEvidence,
  type ShownEvidence,
  startThread,
} from "../support/evidence.js";
import { startServer, type TestServer } from "../support/server.js";
import { allOfPdf, allOfZip, take } from "../support/taken.js";
import { versionText } from "../support/versionText.js";

const unitId = "unit-balai-sertifikasi";
const names = ["unit", "tpi", "evaluator", "national", "observer"] as const;
type Name = (typeof names)[number];
const page = (text: string) => [{ kind: "paragraph", text } as const, { kind: "pageBreak" } as const];
const pdf = (...texts: readonly string[]) =>
  makePdf({ title: "Laporan", author: "Balai Sertifikasi", blocks: texts.flatMap(page) });
const region: Anchor = { kind: "REGION", area: { page: 1, rect: { x0: 60, y0: 600, x1: 300, y1: 760 } } };

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Record<string, unknown>[] };
}

describe("what somebody takes out of an evidence", () => {
  let server: TestServer;
  let people: Record<Name, Client>;
  let proposalId: string;
  let evidence: ShownEvidence;
  let versionId: string;
  /** What each thread says, which nobody else's does. */
  const secrets: Record<string, string> = {};
  const exportsOf = () => ({
    jsonld: `/files/versions/${versionId}/annotations.jsonld`,
    annotated: `/files/versions/${versionId}/annotated.pdf`,
    reportPdf: `/files/evidence/${evidence.id}/report.pdf`,
    reportXlsx: `/files/evidence/${evidence.id}/report.xlsx?lang=en`,
  });

  beforeAll(async () => {
    server = await startServer();
    const clients = await Promise.all(names.map((name) => Client.signedIn(server.url, name)));
    people = Object.fromEntries(names.map((name, index) => [name, clients[index]])) as Record<Name, Client>;
    proposalId = await proposalOf(people.unit, unitId);
    evidence = await addEvidence(
      people.unit,
      proposalId,
      await pdf("Bab satu.", "Bab dua tentang apel pagi."),
    );
    versionId = evidence.versions[0]?.id ?? "";
    const start = async (by: Name, audience: "UNIT" | "EVALUATORS", anchor?: Anchor) => {
      const secret = `rahasia${randomUUID().replaceAll("-", "").slice(0, 12)}`;
      const thread = { versionId, body: `=1+1 ${secret}`, audience, ...(anchor ? { anchor } : {}) };
      secrets[await startThread(people[by], thread)] = secret;
    };
    await start("evaluator", "UNIT", region);
    await start("unit", "UNIT");
    await start("evaluator", "EVALUATORS", region);
    await start("tpi", "EVALUATORS");
    await people.evaluator.ask(
      "mutation ($c: ID!, $p: ID!) { openBlindRound(commandId: $c, proposalId: $p) { id } }",
      { c: randomUUID(), p: proposalId },
    );
    await start("evaluator", "EVALUATORS", region);
  });
  afterAll(async () => {
    await server?.stop();
  });

  it.each(names)("[EX1] is, for %s, exactly the threads that they see", async (name) => {
    const client = people[name];
    const shown = await readEvidence(client, evidence.id);
    if (name === "observer") {
      expect(shown).toBeNull();
      for (const path of Object.values(exportsOf())) {
        const nowhere = path.replace(/(version|evidence)-[0-9a-f]{32}/, `$1-${"0".repeat(32)}`);
        const [hidden, unknown] = [await take(client, path), await take(client, nowhere)];
        expect([hidden.status, hidden.bytes.toString()]).toEqual([404, unknown.bytes.toString()]);
        expect(unknown.status).toBe(404);
      }
      return;
    }
    const seen = Object.keys(shown?.snapshot.threads ?? {})
      .map((id) => secrets[id] ?? id)
      .sort();
    expect(seen).toHaveLength({ unit: 2, tpi: 3, evaluator: 5, national: 4 }[name]);
    const { jsonld, annotated, reportPdf, reportXlsx } = exportsOf();
    const found = (text: string) =>
      Object.values(secrets)
        .filter((secret) => text.includes(secret))
        .sort();
    const taken = {
      jsonld: await take(client, jsonld),
      annotated: await take(client, annotated),
      reportPdf: await take(client, reportPdf),
      reportXlsx: await take(client, reportXlsx),
    };
    for (const { status, headers } of Object.values(taken)) {
      expect(status).toBe(200);
      expect(headers.get("cache-control")).toBe("private, no-store, no-transform");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("sandbox");
      expect(headers.get("content-disposition")).toMatch(/^attachment; /);
    }
    expect(found(taken.jsonld.bytes.toString("utf8"))).toEqual(seen);
    expect(found(await allOfPdf(taken.annotated.bytes))).toEqual(seen);
    expect(found(await allOfPdf(taken.reportPdf.bytes))).toEqual(seen);
    expect(found(allOfZip(taken.reportXlsx.bytes))).toEqual(seen);
    const annotations = (await annotationsOf(taken.annotated.bytes)).flat();
    expect(annotations).toHaveLength(seen.length);
    expect(
      server.logs().filter(({ msg, personId }) => msg === "export" && personId === client.userId),
    ).toHaveLength(4);
  });

  it("[EX2] is a collection of W3C annotations, without addresses of people", async () => {
    const { bytes, headers } = await take(people.evaluator, exportsOf().jsonld);
    expect(headers.get("content-type")).toBe(
      'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
    );
    const collection = JSON.parse(bytes.toString("utf8")) as Collection;
    expect(collection).toMatchObject({
      type: "AnnotationCollection",
      total: 5,
      first: { type: "AnnotationPage" },
    });
    expect(bytes.toString("utf8")).not.toMatch(/@sidang\.demo|person-/);
    const target = collection.first.items.find(
      ({ "sidang:audience": audience }) => audience === "UNIT",
    )?.target;
    expect(wantedPlace(target).kind).toBe("ANCHOR");
    const [fragment] = collection.first.items.flatMap(
      ({ target }) => (target as { selector?: { value: string }[] }).selector ?? [],
    );
    expect(fragment?.value).toMatch(/^page=1&viewrect=60,[\d.]+,240,160$/);
  });

  it("[EX8] is refused with the reason where a PDF cannot be written anew, and for what is none", async () => {
    const locked = await addEvidence(people.unit, proposalId, await makeEncrypted());
    const plain = await addEvidence(people.unit, proposalId, Buffer.from("Catatan biasa."), {
      name: "catatan.txt",
    });
    for (const [{ versions }, error] of [
      [locked, "ENCRYPTED"],
      [plain, "UNSUPPORTED"],
    ] as const) {
      const { status, bytes } = await take(people.unit, `/files/versions/${versions[0]?.id}/annotated.pdf`);
      expect([status, JSON.parse(bytes.toString())]).toEqual([409, { error }]);
    }
  });

  it("[EX9] tells a lost thread with its last quote and a picture of where it stood", async () => {
    const first = await addEvidence(
      people.unit,
      proposalId,
      await pdf("Tabel lama tentang anggaran.", "Isi."),
    );
    const text = await versionText(server, first.snapshot.versions[0]?.sha256 ?? "");
    const start = wholeText(text).indexOf("lama tentang anggaran");
    const anchor = anchorTo(text, { start, end: start + 21 });
    await startThread(people.unit, { versionId: first.versions[0]?.id ?? "", anchor, body: "Tabel ini?" });
    const second = await addVersion(people.unit, first, await pdf("Kini semuanya lain sekali."));
    const newest = second.versions.at(-1)?.id ?? "";
    expect(Object.values(second.snapshot.threads)[0]?.places[newest]?.state).toBe("LOST");
    const english = allOfZip(
      (await take(people.unit, `/files/evidence/${first.id}/report.xlsx?lang=en`)).bytes,
    );
    expect(english).toContain("Place not found in this version");
    expect(english).toContain("xl/media/image1.png");
    const { bytes } = await take(people.unit, `/files/evidence/${first.id}/report.pdf`);
    const told = await allOfPdf(bytes);
    for (const words of ["Utas 1 - Halaman 1", "“lama tentang anggaran”", "Letak tidak ditemukan"])
      expect(told).toContain(words);
    expect(bytes.toString("latin1")).toContain("/Subtype /Image");
    const jsonld = await take(people.unit, `/files/versions/${newest}/annotations.jsonld`);
    expect(jsonld.bytes.toString()).toContain(`/files/versions/${first.versions[0]?.id}`);
  });

  it("[EX9] has no formula in a cell", async () => {
    const sheets = allOfZip((await take(people.evaluator, exportsOf().reportXlsx)).bytes);
    expect(sheets).toContain("=1+1 rahasia");
    expect(sheets).not.toMatch(/<f[ >]/);
  });

  it("[EX1] of a word file is also a preview, for those who see it, compressed and never kept unasked", async () => {
    const paragraph = "<w:p><w:r><w:t>Pratinjau laporan apel pagi.</w:t></w:r></w:p>";
    const word = await addEvidence(people.unit, proposalId, makeWord(paragraph.repeat(40)), {
      name: "laporan.docx",
    });
    const path = `/files/versions/${word.versions[0]?.id}/preview`;
    const { status, headers, bytes } = await take(people.tpi, path, { "accept-encoding": "br" });
    expect([status, headers.get("content-type"), headers.get("content-encoding")]).toEqual([
      200,
      "application/json; charset=utf-8",
      "br",
    ]);
    const preview = JSON.parse(bytes.toString()) as Preview;
    expect(preview.blocks).toHaveLength(40);
    expect(preview.blocks[1]).toMatchObject({
      kind: "paragraph",
      text: "Pratinjau laporan apel pagi.",
      start: 29,
    });
    expect(headers.get("cache-control")).toBe("private, no-cache");
    const again = await take(people.tpi, path, { "if-none-match": headers.get("etag") ?? "" });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const etag = { "if-none-match": headers.get("etag") ?? "" };
    expect((await take(people.observer, path, etag)).status).toBe(404);
    expect((await take(people.unit, `/files/versions/${versionId}/preview`)).status).toBe(404);
  });

  it("[EX10] is one at a time for a person", async () => {
    const { reportPdf } = exportsOf();
    const asked = [people.tpi, people.tpi, people.unit].map((client) => take(client, reportPdf));
    const [one, other, ofUnit] = (await Promise.all(asked)).map(({ status }) => status);
    expect([[one, other].sort(), ofUnit]).toEqual([[200, 429], 200]);
    expect((await take(people.tpi, reportPdf)).status).toBe(200);
  });
});

import { randomUUID } from "node:crypto";
import { type Anchor, anchorTo, type Thread, wholeText } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf } from "../../server/src/documents/make/makePdf.js";
import { Client, type GraphqlError } from "../support/client.js";
import {
  addEvidence,
  proposalOf,
  readEvidence,
  type ShownEvidence,
  startThread,
} from "../support/evidence.js";
import { startServer, type TestServer } from "../support/server.js";
import { take } from "../support/taken.js";
import { versionText } from "../support/versionText.js";

const unitId = "unit-balai-sertifikasi";
const words = "Pakta integritas ditandatangani oleh seluruh pegawai pada apel pagi.";
const page = (text: string) => [{ kind: "paragraph", text } as const, { kind: "pageBreak" } as const];
const mutation = `mutation ($commandId: ID!, $versionId: ID!, $audience: ThreadAudience!, $document: String!) {
  report: importAnnotations(commandId: $commandId, evidenceVersionId: $versionId, audience: $audience, document: $document) {
    imported { id audience kind comments { body authorName } places { versionId anchor } } skipped { index reason detail }
  }
}`;

interface Report {
  readonly report: {
    readonly imported: readonly {
      readonly id: string;
      readonly audience: string;
      readonly kind: string;
      readonly comments: readonly { readonly body: string; readonly authorName: string }[];
      readonly places: readonly { readonly anchor: Anchor }[];
    }[];
    readonly skipped: readonly { readonly index: number; readonly reason: string }[];
  };
}

describe("bringing annotations in", () => {
  let server: TestServer;
  let unit: Client;
  let evaluator: Client;
  let tpi: Client;
  let stranger: Client;
  let proposalId: string;
  const fresh = async (): Promise<ShownEvidence> =>
    addEvidence(
      unit,
      proposalId,
      await makePdf({
        title: randomUUID(),
        author: "Balai",
        blocks: ["Bab satu.", `Bab dua. ${words}`].flatMap(page),
      }),
    );
  const send = (client: Client, versionId: string, document: unknown, more: object = {}) =>
    client.send<Report>(mutation, {
      commandId: randomUUID(),
      versionId,
      audience: "UNIT",
      document: typeof document === "string" ? document : JSON.stringify(document),
      ...more,
    });
  const bring = async (...sent: Parameters<typeof send>) => {
    const { data, errors } = await send(...sent);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.report;
  };
  const threadsOf = async ({ id }: ShownEvidence): Promise<readonly Thread[]> =>
    Object.values((await readEvidence(unit, id))?.snapshot.threads ?? {});
  const note = (more: object) => ({
    type: "Annotation",
    motivation: "commenting",
    creator: { name: "Ani" },
    created: "2024-03-04T09:30:00Z",
    body: { type: "TextualBody", value: "Belum jelas." },
    target: { source: "https://example.org/a.pdf" },
    ...more,
  });

  beforeAll(async () => {
    server = await startServer();
    [unit, evaluator, tpi, stranger] = await Promise.all([
      Client.signedIn(server.url, "unit"),
      Client.signedIn(server.url, "evaluator"),
      Client.signedIn(server.url, "tpi"),
      Client.signedIn(server.url, "observer"),
    ]);
    proposalId = await proposalOf(unit, unitId);
  });
  afterAll(async () => {
    await server?.stop();
  });

  it("[EX3] [EX7] takes what was taken out, on the same places, as threads of whoever imports them", async () => {
    const from = await fresh();
    const versionId = from.versions[0]?.id ?? "";
    const text = await versionText(server, from.snapshot.versions[0]?.sha256 ?? "");
    const start = wholeText(text).indexOf("seluruh pegawai");
    const passage = anchorTo(text, { start, end: start + 15 });
    const region: Anchor = {
      kind: "REGION",
      area: { page: 2, rect: { x0: 60.25, y0: 600, x1: 300, y1: 700.5 } },
    };
    const anchors: readonly Anchor[] = [
      passage,
      region,
      { kind: "WHOLE" },
      { kind: "INDICATOR", indicatorCode: "A.I.1.i.a" },
    ];
    for (const anchor of anchors)
      await startThread(evaluator, { versionId, anchor, body: `Temuan ${anchor.kind}`, kind: "FINDING" });
    const [asked] = await threadsOf(from);
    await unit.ask(
      'mutation ($c: ID!, $t: ID!) { replyToThread(commandId: $c, threadId: $t, body: "Siap.") { id } }',
      {
        c: randomUUID(),
        t: asked?.threadId,
      },
    );
    const { bytes } = await take(evaluator, `/files/versions/${versionId}/annotations.jsonld`);

    const to = await fresh();
    const { imported, skipped } = await bring(tpi, to.versions[0]?.id ?? "", bytes.toString("utf8"));
    expect(skipped).toEqual([]);
    const placed = imported.map(({ places }) => places[0]?.anchor);
    expect(placed).toHaveLength(4);
    expect(placed).toEqual(expect.arrayContaining([...anchors]));
    expect(imported.every(({ kind, audience }) => kind === "FINDING" && audience === "UNIT")).toBe(true);
    const bodies = imported.flatMap(({ comments }) => comments.map(({ body }) => body));
    expect(bodies).toHaveLength(5);
    for (const body of bodies)
      expect(body).toMatch(/^Diimpor dari .+, \d+ [A-Z][a-z]+ \d{4}:\n(Temuan [A-Z]+|Siap\.)$/);
    const authors = new Set(imported.flatMap(({ comments }) => comments.map(({ authorName }) => authorName)));
    expect(authors.size).toBe(1);
  });

  it("[EX6] finds a quote of another program, and says so where it does not", async () => {
    const evidence = await fresh();
    const quoted = (exact: string, more: object = {}) =>
      note({ target: { selector: { type: "TextQuoteSelector", exact, ...more } } });
    const { imported } = await bring(evaluator, evidence.versions[0]?.id ?? "", [
      quoted("ditandatangani oleh seluruh pegawai"),
      quoted("tidak ada di sini sama sekali"),
      note({ target: { selector: { type: "FragmentSelector", value: "page=2" } } }),
      note({ target: { selector: { type: "FragmentSelector", value: "page=2&viewrect=10,20,100,50" } } }),
      note({ target: { selector: { type: "FragmentSelector", value: "xywh=percent:1,2,3,4" } } }),
      note({ target: { selector: { type: "SvgSelector", value: "<svg/>" } } }),
    ]);
    const told = imported.map(({ places, comments }) => ({
      kind: places[0]?.anchor.kind,
      note: /\n\((.*)\)\n/.exec(comments[0]?.body ?? "")?.[1] ?? null,
    }));
    expect(told).toEqual([
      { kind: "TEXT", note: null },
      { kind: "WHOLE", note: "Kutipan ini tidak ditemukan pada versi ini: “tidak ada di sini sama sekali”" },
      { kind: "WHOLE", note: "Semula pada halaman 2." },
      { kind: "REGION", note: null },
      { kind: "WHOLE", note: "Letak aslinya tidak ada pada versi ini." },
      { kind: "WHOLE", note: "Letak aslinya tidak dapat dibaca." },
    ]);
  });

  it("[EX7] imports once what is sent twice, also at the same time, and not another document under its name", async () => {
    const evidence = await fresh();
    const versionId = evidence.versions[0]?.id ?? "";
    const commandId = randomUUID();
    const document = [note({ id: "a" }), note({ motivation: "replying", target: "a" }), note({ id: "b" })];
    const [one, two] = await Promise.all(
      [1, 2].map(() => bring(evaluator, versionId, document, { commandId })),
    );
    const three = await bring(evaluator, versionId, document, { commandId });
    expect([two, three]).toEqual([one, one]);
    expect((await threadsOf(evidence)).map(({ comments }) => comments.length).sort()).toEqual([1, 2]);
    const other = await send(evaluator, versionId, [note({ body: { value: "Lain." } })], { commandId });
    expect(other.errors?.[0]?.extensions).toMatchObject({
      code: "INVALID_INPUT",
      reason: "COMMAND_ID_REUSED",
    });
    expect(await threadsOf(evidence)).toHaveLength(2);
  });

  it("[EX1] [EX7] is for whoever writes there: others learn of nothing", async () => {
    const evidence = await fresh();
    const versionId = evidence.versions[0]?.id ?? "";
    const code = ({ errors }: { readonly errors?: readonly GraphqlError[] }) =>
      errors?.map(({ message, extensions }) => [message, extensions]);
    const hidden = await send(stranger, versionId, [note({})]);
    expect(code(hidden)).toEqual(code(await send(stranger, `version-${"0".repeat(32)}`, [note({})])));
    expect(hidden.errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
    const forEvaluators = await send(unit, versionId, [note({})], { audience: "EVALUATORS" });
    expect(forEvaluators.errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    expect(await threadsOf(evidence)).toEqual([]);
  });

  it("[EX4] refuses what is hostile as a whole, with the place; what is text stays text", async () => {
    const evidence = await fresh();
    const versionId = evidence.versions[0]?.id ?? "";
    const deep = `${"[".repeat(400_000)}${"]".repeat(400_000)}`;
    const hostile: readonly (readonly [string, unknown])[] = [
      ["document", "bukan JSON"],
      ["document", "{}"],
      ["document", `"${"é".repeat(460_000)}"`],
      ["items[0]", deep],
      ["document.items", Array.from({ length: 501 }, () => note({}))],
      ["items[1].body", [note({}), note({ body: { value: "x".repeat(10_001) } })]],
      ["items[1].body", [note({}), note({ body: { value: "x".repeat(9_990) } })]],
      ["items[0].body", `[${JSON.stringify(note({ body: { value: "A" } })).replace('"A"', '"\\ud800"')}]`],
      ["items[0].creator", `[${JSON.stringify(note({})).replace('"Ani"', '"\\u0000\\udfff"')}]`],
    ];
    for (const [argument, document] of hostile) {
      const { errors } = await send(evaluator, versionId, document);
      expect(
        errors?.map(({ extensions }) => extensions),
        argument,
      ).toEqual([expect.objectContaining({ code: "INVALID_INPUT", argument })]);
    }
    // It is not read to its end: the connection may be cut while it is still being sent.
    const huge = await send(evaluator, versionId, "x".repeat(10_000_000)).catch(() => null);
    if (huge !== null)
      expect(huge.errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT", limit: "body" });
    expect(await threadsOf(evidence)).toEqual([]);

    const script = '<script>alert("x")</script> =HYPERLINK("http://a.example")';
    const odd = `[{"__proto__": {"body": {"value": "x"}}, "constructor": {"prototype": {"polluted": true}}, "@context": "http://127.0.0.1:9/context", "target": {}, "body": {"value": ${JSON.stringify(script)}}}]`;
    const { imported } = await bring(evaluator, versionId, odd);
    expect(imported[0]?.comments[0]?.body).toBe(`Diimpor dari penulis tanpa nama:\n${script}`);
    expect(server.logs().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

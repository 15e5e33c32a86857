import { randomUUID } from "node:crypto";
import { anchorTo, type Evidence, type EvidenceHappening, foldEvidence, wholeText } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePdf } from "../../server/src/documents/make/makePdf.js";
import { Client } from "../support/client.js";
import {
  addEvidence,
  addVersion,
  proposalOf,
  readEvidence,
  startThread,
  tryThread,
} from "../support/evidence.js";
import { startServer, type TestServer } from "../support/server.js";
import type { Socket } from "../support/socket.js";
import { versionText } from "../support/versionText.js";

interface LiveFrame {
  readonly __typename: string;
  readonly seq: number;
  readonly at?: string;
}

const unitId = "unit-balai-sertifikasi";
const sentence = "Pakta integritas ditandatangani oleh seluruh pegawai pada apel pagi.";
const page = (text: string) => [{ kind: "paragraph", text } as const, { kind: "pageBreak" } as const];
const pdf = (...texts: readonly string[]) =>
  makePdf({ title: "Laporan", author: "Balai Sertifikasi", blocks: texts.flatMap(page) });

describe("evidence", () => {
  let server: TestServer;
  let unit: Client;
  let tpi: Client;
  let evaluator: Client;
  let stranger: Client;
  let proposalId: string;
  beforeAll(async () => {
    server = await startServer();
    [unit, tpi, evaluator, stranger] = await Promise.all([
      Client.signedIn(server.url, "unit"),
      Client.signedIn(server.url, "tpi"),
      Client.signedIn(server.url, "evaluator"),
      Client.signedIn(server.url, "observer"),
    ]);
    proposalId = await proposalOf(unit, unitId);
  });
  afterAll(async () => {
    await server?.stop();
  });

  it("is handed in, read, discussed, and finds its threads again in a newer version", async () => {
    const first = await addEvidence(unit, proposalId, await pdf("Bab satu.", `Bab dua. ${sentence}`));
    const version = first.snapshot.versions[0];
    expect(version?.reading).toMatchObject({ kind: "READ", document: "PDF" });
    const text = await versionText(server, version?.sha256 ?? "");
    const start = wholeText(text).indexOf("ditandatangani");
    const anchor = anchorTo(text, { start, end: start + "ditandatangani oleh seluruh pegawai".length });
    const threadId = await startThread(evaluator, {
      versionId: first.versions[0]?.id ?? "",
      anchor,
      body: "Mana daftar hadirnya?",
    });
    const whole = await startThread(unit, {
      versionId: first.versions[0]?.id ?? "",
      body: "Versi akhir menyusul.",
      kind: "NOTE",
    });

    const { answered } = await unit.ask<{ answered: { id: string } }>(
      'mutation ($c: ID!, $t: ID!) { answered: replyToThread(commandId: $c, threadId: $t, body: "Terlampir di halaman 3.") { id } }',
      { c: randomUUID(), t: threadId },
    );
    expect(answered.id).toMatch(/^comment-/);
    const second = await addVersion(
      unit,
      first,
      await pdf("Sampul baru.", "Bab satu.", `Bab dua. ${sentence}`),
    );
    const newest = second.versions.at(-1)?.id ?? "";
    const threads = second.snapshot.threads;
    expect(threads[threadId]?.status).toBe("ANSWERED");
    expect(threads[threadId]?.places[newest]).toMatchObject({
      state: "MOVED",
      anchor: { kind: "TEXT", quote: { exact: anchor.quote.exact }, areas: [{ page: 3 }] },
    });
    expect(threads[whole]?.places[newest]).toMatchObject({ state: "EXACT", anchor: { kind: "WHOLE" } });
    expect(Object.keys((await readEvidence(tpi, first.id))?.snapshot.threads ?? {})).toHaveLength(2);
  });

  it("does not exist for another unit, in any way", async () => {
    const evidence = await addEvidence(unit, proposalId, await pdf("Rahasia unit."));
    const versionId = evidence.versions[0]?.id ?? "";
    const threadId = await startThread(unit, { versionId, body: "Catatan kami." });
    expect(await readEvidence(stranger, evidence.id)).toBeNull();
    const nowhere = await tryThread(stranger, { versionId: `version-${"0".repeat(32)}`, body: "?" });
    const hidden = await tryThread(stranger, { versionId, body: "?" });
    expect(hidden.errors?.map(({ message, extensions }) => [message, extensions])).toEqual(
      nowhere.errors?.map(({ message, extensions }) => [message, extensions]),
    );
    const reply =
      'mutation ($c: ID!, $t: ID!) { replyToThread(commandId: $c, threadId: $t, body: "x") { id } }';
    const [seen, unseen] = await Promise.all(
      [threadId, `thread-${"0".repeat(32)}`].map((t) => stranger.send(reply, { c: randomUUID(), t })),
    );
    expect(seen?.errors).toEqual(unseen?.errors);
    for (const path of [versionId, `version-${"0".repeat(32)}`]) {
      const response = await fetch(`${server.url}/files/versions/${path}`, {
        headers: { cookie: stranger.cookie },
      });
      expect(response.status).toBe(404);
    }
    const own = await fetch(`${server.url}/files/versions/${versionId}`, {
      headers: { cookie: unit.cookie },
    });
    expect([own.status, own.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  });

  it("takes a command that is sent twice once", async () => {
    const evidence = await addEvidence(unit, proposalId, await pdf("Sekali saja."));
    const thread = { versionId: evidence.versions[0]?.id ?? "", body: "Sekali.", commandId: randomUUID() };
    const [one, two] = await Promise.all([tryThread(unit, thread), tryThread(unit, thread)]);
    expect(one.data?.thread.id).toBe(two.data?.thread.id);
    const other = await tryThread(unit, { ...thread, body: "Lain." });
    expect(other.errors?.[0]?.extensions).toMatchObject({
      code: "INVALID_INPUT",
      reason: "COMMAND_ID_REUSED",
    });
    expect(Object.keys((await readEvidence(unit, evidence.id))?.snapshot.threads ?? {})).toHaveLength(1);
  });

  it("refuses an anchor that does not fit, and says in what", async () => {
    const evidence = await addEvidence(unit, proposalId, await pdf("Satu halaman."));
    const versionId = evidence.versions[0]?.id ?? "";
    const beyond = await tryThread(unit, {
      versionId,
      body: "Di mana?",
      anchor: { kind: "REGION", area: { page: 9, rect: { x0: 10, y0: 10, x1: 60, y1: 60 } } },
    });
    expect(beyond.errors?.[0]?.extensions).toMatchObject({
      reason: "ANCHOR_MISFIT",
      what: "anchor.page",
      value: "9",
    });
  });

  it("stands beside what the sources answered, as far as the reader may see their sheets", async () => {
    const answersSeenBy = async (client: Client) => {
      const { proposal } = await client.ask<{ proposal: { answers: { source: string; answer: unknown }[] } }>(
        'query ($id: ID!) { proposal(id: $id) { answers(indicatorCodes: ["A.I.1.i.a"]) { source answer } } }',
        { id: proposalId },
      );
      return proposal.answers;
    };
    expect((await answersSeenBy(unit)).map(({ source }) => source)).toEqual(["SELF"]);
    expect((await answersSeenBy(tpi)).map(({ source }) => source).sort()).toEqual(["SELF", "TPI"]);
    const seen = await answersSeenBy(evaluator);
    expect(seen.map(({ source }) => source).sort()).toEqual(["SELF", "TPI", "TPN"]);
    expect(seen[0]?.answer).toMatchObject({ kind: "choice" });
  });

  it("is found by words of its title, its text and its threads, by those who see them", async () => {
    const evidence = await addEvidence(unit, proposalId, await pdf("Laporan kelelawar triwulan."), {
      title: "Rekap cenderawasih",
    });
    const versionId = evidence.versions[0]?.id ?? "";
    await startThread(evaluator, {
      versionId,
      body: "Tentang komodo.",
      audience: "EVALUATORS",
      kind: "NOTE",
    });
    const found = async (client: Client, query: string) => {
      const { search } = await client.ask<{
        search: { nodes: { kind: string; page: number | null; excerpt: string | null }[] };
      }>("query ($query: String!) { search(query: $query) { nodes { kind page excerpt } } }", { query });
      return search.nodes;
    };
    expect(await found(unit, "cender")).toEqual([{ kind: "TITLE", page: null, excerpt: null }]);
    expect(await found(unit, "triwulan kelelawar")).toEqual([
      { kind: "TEXT", page: 1, excerpt: expect.stringContaining("kelelawar triwulan") },
    ]);
    expect(await found(evaluator, "komodo")).toEqual([
      { kind: "THREAD", page: null, excerpt: "Tentang komodo." },
    ]);
    expect(await found(unit, "komodo")).toEqual([]);
    expect(await found(tpi, "komodo")).toEqual([]);
    expect(await found(stranger, "cenderawasih")).toEqual([]);
    await addVersion(unit, evidence, await pdf("Laporan trenggiling triwulan."));
    expect(await found(unit, "kelelawar")).toEqual([]);
    expect(await found(unit, "triwulan trenggiling")).toEqual([
      { kind: "TEXT", page: 1, excerpt: expect.stringContaining("trenggiling triwulan") },
    ]);
  });

  it("keeps what is written in a blind round from everybody until all of it is revealed together", async () => {
    const documents = [
      await addEvidence(unit, proposalId, await pdf("A.")),
      await addEvidence(unit, proposalId, await pdf("B.")),
    ];
    const { round } = await evaluator.ask<{ round: { id: string } }>(
      "mutation ($c: ID!, $p: ID!) { round: openBlindRound(commandId: $c, proposalId: $p) { id } }",
      { c: randomUUID(), p: proposalId },
    );
    const ids = await Promise.all(
      documents.map(({ versions }) =>
        startThread(evaluator, {
          versionId: versions[0]?.id ?? "",
          body: "Ragu.",
          audience: "EVALUATORS",
          kind: "FINDING",
        }),
      ),
    );
    const national = await Client.signedIn(server.url, "national");
    const seen = async (client: Client) =>
      (await Promise.all(documents.map(({ id }) => readEvidence(client, id)))).flatMap((each) =>
        Object.keys(each?.snapshot.threads ?? {}),
      );
    expect(await seen(national)).toEqual([]);
    expect((await seen(evaluator)).sort()).toEqual([...ids].sort());
    await evaluator.ask(
      "mutation ($c: ID!, $r: ID!) { revealBlindRound(commandId: $c, roundId: $r) { revealedAt } }",
      {
        c: randomUUID(),
        r: round.id,
      },
    );
    expect((await seen(national)).sort()).toEqual([...ids].sort());
    expect(await seen(unit)).toEqual([]);
  });

  it("is live: what is seen comes at once, what is not keeps its place, and both give what a reload gives", async () => {
    const evidence = await addEvidence(unit, proposalId, await pdf("Langsung."));
    const versionId = evidence.versions[0]?.id ?? "";
    const follow =
      "subscription ($id: ID!, $after: Int!, $key: String) { evidenceEvents(evidenceId: $id, after: $after, audienceKey: $key) { __typename seq ... on RecordedEvidenceEvent { at actorId commandId payload salt hash } ... on EvidenceWithheld { digest } } }";
    const watch = async (client: Client) => {
      const before = await readEvidence(client, evidence.id);
      const socket = await client.connect();
      socket.subscribe("e", follow, { id: evidence.id, after: before?.seq, key: before?.audienceKey });
      return { client, before, socket };
    };
    const watchers = await Promise.all([unit, evaluator].map(watch));
    const threadId = await startThread(evaluator, { versionId, body: "Untuk unit." });
    await startThread(evaluator, { versionId, body: "Untuk penilai.", audience: "EVALUATORS", kind: "NOTE" });
    await unit.ask(
      'mutation ($c: ID!, $t: ID!) { replyToThread(commandId: $c, threadId: $t, body: "Siap.") { id } }',
      { c: randomUUID(), t: threadId },
    );
    const types = (socket: Socket) => socket.results<LiveFrame>("e").map(({ __typename }) => __typename);
    await expect
      .poll(() => types(watchers[0]?.socket as Socket))
      .toEqual(["ThreadStarted", "EvidenceWithheld", "CommentAdded", "ThreadAnswered"]);
    await expect.poll(() => types(watchers[1]?.socket as Socket)).toHaveLength(4);
    for (const { client, before, socket } of watchers) {
      const events = socket.results<LiveFrame>("e").map(({ __typename, at, ...rest }) => {
        const type = __typename === "EvidenceWithheld" ? "Withheld" : __typename;
        return {
          ...rest,
          type,
          ...(at === undefined ? {} : { at: Date.parse(at) }),
        } as unknown as EvidenceHappening;
      });
      const folded = foldEvidence(before?.snapshot as Evidence, events);
      expect(folded).toEqual((await readEvidence(client, evidence.id))?.snapshot);
      expect(socket.frames.join().includes("Untuk penilai")).toBe(client === evaluator);
      socket.raw.close();
    }
  });

  it("tells those of one side who reads which page", async () => {
    const evidence = await addEvidence(unit, proposalId, await pdf("Siapa di sini."));
    const present = "subscription ($id: ID!) { evidencePresence(evidenceId: $id) { name view } }";
    const follow = "subscription ($id: ID!) { evidenceEvents(evidenceId: $id) { seq } }";
    const sockets = await Promise.all([unit, tpi, evaluator].map((client) => client.connect()));
    for (const socket of sockets) {
      socket.subscribe("e", follow, { id: evidence.id });
      socket.subscribe("p", present, { id: evidence.id });
    }
    await tpi.ask('mutation ($id: ID!) { reportEvidenceView(evidenceId: $id, view: "page:1") }', {
      id: evidence.id,
    });
    const last = (socket: Socket | undefined) =>
      socket?.results<{ name: string; view: string | null }[]>("p").at(-1) ?? [];
    await expect
      .poll(() =>
        last(sockets[2])
          .map(({ view }) => String(view))
          .sort(),
      )
      .toEqual(["null", "page:1"]);
    await expect.poll(() => last(sockets[0])).toHaveLength(1);
    for (const socket of sockets) socket.raw.close();
  });
});

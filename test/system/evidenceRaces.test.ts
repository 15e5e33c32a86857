import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { databases } from "../support/databases.js";
import { codeOf, pages, region, replyText, tryEvidence } from "../support/dossier/rawEvidence.js";
import { versionIdOf } from "../support/dossier/versionIdOf.js";
import {
  addEvidence,
  proposalOf,
  readEvidence,
  type ShownEvidence,
  startThread,
  tryThread,
  uploadFile,
  whenRead,
} from "../support/evidence.js";
import { startServer, type TestServer } from "../support/server.js";

const unitId = "unit-balai-sertifikasi";

describe.each(databases())("racing commands on evidence on $name", ({ url }) => {
  let server: TestServer;
  let unit: Client;
  let agency: Client;
  let tpi: Client;
  let evaluator: Client;
  let proposalId: string;
  beforeAll(async () => {
    server = await startServer({ databaseUrl: await url() });
    [unit, agency, tpi, evaluator] = await Promise.all([
      Client.signedIn(server.url, "unit"),
      Client.signedIn(server.url, "agency"),
      Client.signedIn(server.url, "tpi"),
      Client.signedIn(server.url, "evaluator"),
    ]);
    proposalId = await proposalOf(unit, unitId);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const versionOf = ({ versions }: ShownEvidence, place = 0) => versions[place]?.id ?? "";
  const plain = (text: string) => addEvidence(unit, proposalId, Buffer.from(text), { name: "berkas.txt" });

  it("lets somebody mark a document that is just being read, as soon as it has been", async () => {
    const upload = await uploadFile(unit, proposalId, "baru.pdf", await pages("Satu.", "Dua.", "Tiga."));
    const { data } = await tryEvidence(unit, proposalId, upload);
    const versionId = data?.addEvidence.versions[0]?.id ?? "";
    const began = performance.now();
    const { errors } = await tryThread(evaluator, {
      versionId,
      body: "Segera.",
      anchor: region(2, 10, 10, 90, 90),
    });
    expect(errors).toBeUndefined();
    // Far less than the time after which one is told to come again.
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  it("reads and places whatever ids the unit uses up beforehand", async () => {
    const evidence = await plain("Pakta integritas.");
    const threadId = await startThread(evaluator, { versionId: versionOf(evidence), body: "Mana?" });
    const note = await startThread(unit, { versionId: versionOf(evidence), body: "Umpan.", kind: "NOTE" });
    const commandId = randomUUID();
    const next = versionIdOf(evidence.id, commandId);
    const guesses = [
      `read-${next}`,
      `read:${next}`,
      `place-${next}-${threadId}`.slice(0, 64),
      `place-${next}-${note}`.slice(0, 64),
    ];
    for (const c of guesses) await unit.ask(replyText, { c, t: note, b: "Umpan.", m: [] });
    const upload = await uploadFile(unit, proposalId, "berkas.txt", Buffer.from("Pakta integritas baru."));
    await unit.ask(
      "mutation ($c: ID!, $e: ID!, $u: ID!) { addEvidenceVersion(commandId: $c, evidenceId: $e, uploadId: $u) { id } }",
      { c: commandId, e: evidence.id, u: upload },
    );
    const read = await whenRead(evaluator, evidence.id, 2);
    expect(read.versions[1]?.id).toBe(next);
    expect(read.snapshot.threads[threadId]?.places[next]?.state).toBe("EXACT");
    const refused = await unit.send(replyText, { c: `read/${next}`, t: note, b: "Umpan." });
    expect(codeOf(refused)).toBe("INVALID_INPUT");
  });

  it("[EV19] keeps the threads of two evidences apart that one commandId started", async () => {
    const [one, other] = [await plain("Satu."), await plain("Dua.")];
    const commandId = randomUUID();
    const first = await startThread(unit, { versionId: versionOf(one), body: "Di satu.", commandId });
    const second = await startThread(unit, { versionId: versionOf(other), body: "Di dua.", commandId });
    expect(first).not.toBe(second);
    for (const [evidence, threadId] of [
      [one, first],
      [other, second],
    ] as const) {
      await unit.ask(replyText, { c: randomUUID(), t: threadId, b: "Lagi.", m: [] });
      const shown = await readEvidence(unit, evidence.id);
      expect(shown?.snapshot.threads[threadId]?.comments).toHaveLength(2);
    }
  });

  it("[EV25] opens no round that is not there, whatever the commandId was used for", async () => {
    const openText =
      "mutation ($c: ID!, $p: ID!) { round: openBlindRound(commandId: $c, proposalId: $p) { id revealedAt } }";
    const revealText =
      "mutation ($c: ID!, $r: ID!) { round: revealBlindRound(commandId: $c, roundId: $r) { id revealedAt } }";
    type Round = { round: { id: string; revealedAt: string | null } };
    const c = randomUUID();
    const { data } = await evaluator.send<Round>(openText, { c, p: proposalId });
    const roundId = data?.round.id ?? "";
    // An answer that says "sealed" while nothing is would make somebody write in the open.
    const stolen = await tpi.send<Round>(openText, { c, p: proposalId });
    expect(stolen.errors?.[0]?.extensions).toMatchObject({ reason: "COMMAND_ID_REUSED" });
    const mixed = await evaluator.send<Round>(revealText, { c, r: roundId });
    expect(mixed.errors?.[0]?.extensions).toMatchObject({ reason: "COMMAND_ID_REUSED" });
    const r = randomUUID();
    const twice = await Promise.all(
      [1, 2].map(() => evaluator.send<Round>(revealText, { c: r, r: roundId })),
    );
    for (const { data: revealed } of twice) expect(revealed?.round.revealedAt).not.toBeNull();
    const again = await evaluator.send<Round>(openText, { c, p: proposalId });
    expect(again.data?.round.id).toBe(roundId);
  });

  it("[EV25] [EV26] leaves nothing sealed for good, and shows nothing early, when threads race with the reveal", async () => {
    const documents = await Promise.all(["A", "B", "C"].map((text) => plain(`Balapan ${text}.`)));
    const national = await Client.signedIn(server.url, "national");
    const seen = async () =>
      (await Promise.all(documents.map(({ id }) => readEvidence(national, id)))).flatMap((each) =>
        Object.keys(each?.snapshot.threads ?? {}),
      );
    for (let turn = 0; turn < 3; turn++) {
      const before = (await seen()).length;
      const { round } = await evaluator.ask<{ round: { id: string } }>(
        "mutation ($c: ID!, $p: ID!) { round: openBlindRound(commandId: $c, proposalId: $p) { id } }",
        { c: randomUUID(), p: proposalId },
      );
      const start = (place: number) =>
        startThread(evaluator, {
          versionId: versionOf(documents[place % 3] as ShownEvidence),
          audience: "EVALUATORS",
          kind: "FINDING",
          body: `Temuan ${place}.`,
        });
      await Promise.all([0, 1, 2].map(start));
      expect((await seen()).length).toBe(before);
      const racing = Array.from({ length: 12 }, (_, place) => start(place));
      const revealed = evaluator.ask<{ round: { revealedAt: string | null } }>(
        "mutation ($c: ID!, $r: ID!) { round: revealBlindRound(commandId: $c, roundId: $r) { revealedAt } }",
        { c: randomUUID(), r: round.id },
      );
      await Promise.all(racing);
      expect((await revealed).round.revealedAt).not.toBeNull();
      expect((await seen()).length).toBe(before + 15);
      const counts = await national.ask<{
        evidenceList: { nodes: { id: string; threadCounts: { open: number } }[] };
      }>(
        "query ($p: ID!) { evidenceList(proposalId: $p, first: 200) { nodes { id threadCounts { open } } } }",
        {
          p: proposalId,
        },
      );
      const ours = counts.evidenceList.nodes.filter(({ id }) => documents.some((each) => each.id === id));
      expect(ours.reduce((sum, { threadCounts }) => sum + threadCounts.open, 0)).toBe(before + 15);
    }
  });

  it("[EV6] [EV15] lets exactly one of two edits win, and loses none of fifty replies", async () => {
    const evidence = await plain("Ramai.");
    const { data } = await tryThread(unit, { versionId: versionOf(evidence), body: "Awal." });
    const [threadId, commentId] = [data?.thread.id ?? "", data?.thread.comments[0]?.id ?? ""];
    const edit =
      "mutation ($c: ID!, $t: ID!, $i: ID!, $b: String!) { editComment(commandId: $c, threadId: $t, commentId: $i, body: $b, expectedVersion: 1) { version } }";
    const edits = await Promise.all(
      ["satu", "dua", "tiga"].map((b) => unit.send(edit, { c: randomUUID(), t: threadId, i: commentId, b })),
    );
    expect(edits.map(codeOf).sort()).toEqual(["OK", "VERSION_CONFLICT", "VERSION_CONFLICT"]);
    const describeText =
      'mutation ($c: ID!, $e: ID!, $t: String!) { describeEvidence(commandId: $c, evidenceId: $e, title: $t, indicatorCodes: ["A.I.1.i.a"], expectedVersion: 1) { title } }';
    const described = await Promise.all(
      [unit, agency, unit].map((client, place) =>
        client.send(describeText, { c: randomUUID(), e: evidence.id, t: `Judul ${place}` }),
      ),
    );
    expect(described.map(codeOf).sort()).toEqual(["OK", "VERSION_CONFLICT", "VERSION_CONFLICT"]);
    const bodies = Array.from({ length: 50 }, (_, place) => `Balasan ${place}.`);
    const replies = await Promise.all(
      bodies.map((b, place) =>
        (place % 2 === 0 ? unit : evaluator).send(replyText, { c: randomUUID(), t: threadId, b }),
      ),
    );
    expect(new Set(replies.map(codeOf))).toEqual(new Set(["OK"]));
    const shown = await readEvidence(tpi, evidence.id);
    const said = shown?.snapshot.threads[threadId]?.comments.map(({ body }) => body) ?? [];
    expect(said.slice(1).sort()).toEqual([...bodies].sort());
  });

  it("takes one of many commands with one id, and says of the others that the id was used", async () => {
    const evidence = await plain("Sekali.");
    const threadId = await startThread(unit, { versionId: versionOf(evidence), body: "Awal.", kind: "NOTE" });
    const c = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) =>
        [unit, evaluator, tpi, agency][place % 4]?.send(replyText, {
          c,
          t: threadId,
          b: `Isi ${place % 5}.`,
        }),
      ),
    );
    const shown = await readEvidence(unit, evidence.id);
    expect(shown?.snapshot.threads[threadId]?.comments).toHaveLength(2);
    const codes = answers.map((each) => (each === undefined ? "" : codeOf(each)));
    expect(new Set(codes)).toEqual(new Set(["OK", "INVALID_INPUT"]));
  });

  it("has logged no fault of its own", () => {
    const faults = server.logs().filter(({ level }) => Number(level) >= 50);
    expect(faults).toEqual([]);
  });
});

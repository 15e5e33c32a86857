import { randomUUID } from "node:crypto";
import type { Anchor } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { databases } from "../support/databases.js";
import { codeOf, pages, region, replyText, tryEvidence } from "../support/dossier/rawEvidence.js";
import { addEvidence, proposalOf, type ShownEvidence, tryThread, uploadFile } from "../support/evidence.js";
import { HandIn } from "../support/handIn.js";
import { startServer, type TestServer } from "../support/server.js";

const unitId = "unit-balai-sertifikasi";

describe.each(databases())("hostile input about evidence, on $name", ({ url }) => {
  let server: TestServer;
  let unit: Client;
  let agency: Client;
  let evaluator: Client;
  let proposalId: string;
  beforeAll(async () => {
    server = await startServer({ databaseUrl: await url() });
    [unit, agency, evaluator] = await Promise.all([
      Client.signedIn(server.url, "unit"),
      Client.signedIn(server.url, "agency"),
      Client.signedIn(server.url, "evaluator"),
    ]);
    proposalId = await proposalOf(unit, unitId);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const versionOf = ({ versions }: ShownEvidence, place = 0) => versions[place]?.id ?? "";
  const plain = (text: string) => addEvidence(unit, proposalId, Buffer.from(text), { name: "berkas.txt" });

  it("[EV2] refuses an upload that is another's, used, unfinished, refused, or for another proposal", async () => {
    const bytes = Buffer.from("Sebuah berkas.");
    const theirs = await uploadFile(agency, proposalId, "milik.txt", bytes);
    const used = await uploadFile(unit, proposalId, "dipakai.txt", bytes);
    expect(codeOf(await tryEvidence(unit, proposalId, used))).toBe("OK");
    const hand = HandIn.by(unit);
    const unfinished = (await hand.create(proposalId, "separuh.txt", 100)).id;
    await hand.patch(unfinished, 0, Buffer.from("x".repeat(50)));
    const refused = (await hand.whole(proposalId, "jahat.exe", Buffer.from("MZ\u0000\u0001jahat"))).id;
    const elsewhere = await proposalOf(agency, "unit-bsml-2");
    const foreign = await uploadFile(agency, elsewhere, "lain.txt", bytes);
    const answers: string[] = [];
    for (const [client, uploadId] of [
      [unit, theirs],
      [unit, used],
      [unit, unfinished],
      [unit, refused],
      [agency, foreign],
      [unit, randomUUID()],
    ] as const) {
      const { errors } = await tryEvidence(client, proposalId, uploadId);
      answers.push(JSON.stringify(errors));
    }
    expect(answers[0]).toContain("NOT_FOUND");
    expect(new Set(answers).size).toBe(1);
    // Two that use one upload at once: one of them has it.
    const shared = await uploadFile(unit, proposalId, "rebutan.txt", bytes);
    const both = await Promise.all([
      tryEvidence(unit, proposalId, shared),
      tryEvidence(unit, proposalId, shared),
    ]);
    expect(both.map(codeOf).sort()).toEqual(["NOT_FOUND", "OK"]);
  });

  it("[EV11] [EV18] [EV34] refuses what no document could hold, in the words of a refusal", async () => {
    const evidence = await addEvidence(unit, proposalId, await pages("Satu.", "Dua."));
    const versionId = versionOf(evidence);
    const huge = 1e308;
    const text = (areas: number): Anchor => ({
      kind: "TEXT",
      quote: { exact: "Satu", prefix: "", suffix: "" },
      position: { start: 0, end: 4 },
      areas: Array.from({ length: areas }, () => ({ page: 1, rect: { x0: 0, y0: 0, x1: 1, y1: 1 } })),
    });
    const anchors: readonly Anchor[] = [
      region(9, 0, 0, 10, 10),
      region(0, 0, 0, 10, 10),
      region(1, 0, 0, huge, huge),
      region(1, -huge, -huge, huge, huge),
      region(1, 10, 10, 10, 10),
      { kind: "PICTURE", box: { x: 0, y: 0, width: 50, height: 50 } },
      { kind: "MOMENT", moment: { from: 1, to: null } },
      { kind: "INDICATOR", indicatorCode: "__proto__" },
      { kind: "INDICATOR", indicatorCode: "A.I.1.i.b" },
      text(10_000),
      { ...(text(0) as Extract<Anchor, { kind: "TEXT" }>), position: { start: 5_000, end: 5_004 } },
    ];
    for (const anchor of anchors) {
      const { errors } = await tryThread(evaluator, { versionId, body: "Di mana?", anchor });
      expect([anchor, errors?.[0]?.extensions?.code]).toEqual([anchor, "INVALID_INPUT"]);
    }
    // What JSON cannot say, the language of the query can.
    for (const number of ["1e999", "-1e999", "1e400"]) {
      const { errors } = await evaluator.send(
        `mutation { startThread(commandId: "${randomUUID()}", evidenceVersionId: "${versionId}", audience: UNIT, kind: NOTE, body: "x", anchor: { kind: REGION, areas: [{ page: 1, x0: 0, y0: 0, x1: ${number}, y1: ${number} }] }) { id } }`,
      );
      expect([number, errors?.[0]?.extensions?.code]).toEqual([number, "INVALID_INPUT"]);
    }
    const zero = await tryThread(evaluator, { versionId, body: "Nol.", anchor: region(1, -0, -0, 10, 10) });
    expect(zero.errors).toBeUndefined();
    const long = await tryThread(evaluator, { versionId, body: "x".repeat(100_000) });
    expect(long.errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT", what: "body" });
    for (const id of ["__proto__", "constructor", "toString", "../x", "", "x".repeat(65), "a/b"]) {
      const { errors } = await evaluator.send(replyText, { c: randomUUID(), t: id, b: "x" });
      expect([id, errors?.[0]?.extensions?.code]).toEqual([
        id,
        expect.stringMatching(/INVALID_INPUT|NOT_FOUND/),
      ]);
    }
    const many = Array.from({ length: 500 }, (_, place) => `person-${place}`);
    const crowd = await tryThread(evaluator, { versionId, body: "Semua.", mentions: many });
    expect(crowd.errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT" });
    const outsider = await tryThread(evaluator, { versionId, body: "Hai.", mentions: ["person-observer"] });
    expect(outsider.errors?.[0]?.extensions).toMatchObject({ reason: "UNKNOWN_MENTION" });
    const big = await evaluator.send(`{ me { id } # ${"x".repeat(300_000)}\n }`);
    expect(big.errors?.[0]?.extensions?.code ?? "OK").not.toBe("INTERNAL");
  });

  it("searches for whatever is typed, and takes no forged cursor for a place", async () => {
    await plain("Seratus persen selesai.");
    const search = "query ($q: String!, $a: String) { search(query: $q, after: $a) { nodes { kind } } }";
    const queries = [
      "100%",
      "_",
      "!",
      "%%",
      "a",
      "(.*)+$",
      "x".repeat(200),
      "se%",
      "\\",
      "'; DROP TABLE person; --",
    ];
    for (const q of queries) {
      const answer = await unit.send(search, { q });
      expect([q, codeOf(answer)]).toEqual([q, expect.stringMatching(/^(OK|INVALID_INPUT)$/)]);
    }
    expect(codeOf(await unit.send(search, { q: "x".repeat(201) }))).toBe("INVALID_INPUT");
    const { search: wild } = await unit.ask<{ search: { nodes: unknown[] } }>(search, { q: "s_l%sai" });
    expect(wild.nodes).toEqual([]);
    for (const place of [
      '["FOUND",1e999,0,"x"]',
      '["FOUND",0,{},"x"]',
      '["FOUND",0]',
      "[",
      '["OTHER",1,2,"x"]',
    ]) {
      const after = Buffer.from(place).toString("base64url");
      expect([place, codeOf(await unit.send(search, { q: "selesai", a: after }))]).toEqual([
        place,
        "INVALID_INPUT",
      ]);
    }
  });

  it("[FL11] shows no name of a file that is a path, turns its reading, or is markup", async () => {
    const nasty = '../../etc/\u202egnp.exe<img src=x onerror=alert(1)>\r\nSet-Cookie: x=1".txt';
    const evidence = await addEvidence(unit, proposalId, Buffer.from("Nama."), { name: nasty });
    const asked = await unit.send(
      "query ($id: ID!) { evidence(id: $id) { snapshot versions { fileName } } }",
      {
        id: evidence.id,
      },
    );
    const file = await fetch(`${server.url}/files/versions/${versionOf(evidence)}?download=1`, {
      headers: { cookie: unit.cookie },
    });
    expect(file.status).toBe(200);
    expect(file.headers.get("set-cookie")).toBeNull();
    const everywhere = JSON.stringify(asked) + JSON.stringify([...file.headers]);
    expect(everywhere).not.toMatch(/\.\.\/|etc\/|\u202e|<img|\\r|\\n/);
  });

  it("serves a subscription as often as a socket may carry one, and says when it is too often", async () => {
    const evidence = await plain("Berkali-kali.");
    const socket = await unit.connect();
    const text = "subscription ($id: ID!) { evidenceEvents(evidenceId: $id) { seq } }";
    for (let place = 0; place < 200; place++) socket.subscribe(`s${place}`, text, { id: evidence.id });
    const settled = (place: number) =>
      socket.errors(`s${place}`).length > 0 || socket.results(`s${place}`).length >= evidence.seq;
    await socket.until(() => Array.from({ length: 200 }, (_, place) => place).every(settled));
    const refused = Array.from(
      { length: 200 },
      (_, place) => socket.errors(`s${place}`)[0]?.extensions?.code,
    );
    expect(refused.filter((code) => code === "RATE_LIMITED").length).toBeGreaterThan(0);
    expect(refused.filter((code) => code === undefined).length).toBeGreaterThan(0);
    await socket.close();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it("has logged no fault of its own", () => {
    const faults = server.logs().filter(({ level }) => Number(level) >= 50);
    expect(faults).toEqual([]);
  });
});

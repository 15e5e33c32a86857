import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { type Dossier, plantDossier } from "../support/dossier/plantDossier.js";
import { demoItem, openRows, type Reader, signInReaders } from "../support/dossier/readers.js";
import { addEvidence, proposalOf, readEvidence, startThread } from "../support/evidence.js";
import { startServer, type TestServer } from "../support/server.js";
import type { Socket } from "../support/socket.js";

interface Frame {
  readonly __typename: string;
  readonly seq: number;
  readonly reason?: string;
}

const follow =
  "subscription ($id: ID!, $after: Int!, $key: String) { evidenceEvents(evidenceId: $id, after: $after, audienceKey: $key) { __typename seq ... on RecordedEvidenceEvent { payload } ... on EvidenceReset { reason } } }";
const presence = "subscription ($id: ID!) { evidencePresence(evidenceId: $id) { userId name view } }";

describe("rights that change while somebody is reading", () => {
  let server: TestServer;
  let people: Readonly<Record<Reader, Client>>;
  let dossier: Dossier;
  beforeAll(async () => {
    server = await startServer();
    people = await signInReaders(server);
    dossier = await plantDossier(people);
  });
  afterAll(async () => {
    await server?.stop();
  });

  /** Reads along, from the beginning, once all that is stored has come. */
  async function reading(client: Client, id = dossier.evidenceId): Promise<Socket> {
    const shown = await readEvidence(client, id);
    const socket = await client.connect();
    socket.subscribe("events", follow, { id, after: 0, key: shown?.audienceKey });
    socket.subscribe("presence", presence, { id });
    await socket.until(() => last(socket)?.seq === shown?.seq && socket.results("presence").length > 0);
    return socket;
  }
  const last = (socket: Socket) => socket.results<Frame>("events").at(-1);
  const isOver = (socket: Socket) => socket.isComplete("events") && socket.isComplete("presence");
  const write = (who: Reader, audience: "UNIT" | "EVALUATORS" | "PANEL", body: string) =>
    startThread(people[who], { versionId: dossier.versionId, audience, body, kind: "NOTE" });
  /** Nothing more can come: the stream of somebody else has what was written later. */
  async function everythingCame(socket: Socket): Promise<void> {
    const { seq } = (await readEvidence(people.chair, dossier.evidenceId)) ?? { seq: 0 };
    await socket.until(() => last(socket)?.seq === seq);
  }

  it("[EV20] ends the streams of a member who declares a conflict on the spot, and knows no evidence for them any more", async () => {
    const [member, witness] = [await reading(people.kemenpanrb), await reading(people.deputy)];
    await write("chair", "PANEL", "Sebelumnya rahasiadahulu.");
    await member.until(() => member.frames.join().includes("rahasiadahulu"));
    await people.kemenpanrb.must("declareConflict", { ...demoItem(), reason: "Kakak saya bekerja di sana." });
    const came = member.results("events").length;
    for (const [who, audience] of [
      ["chair", "PANEL"],
      ["evaluator2", "EVALUATORS"],
      ["tpi2", "UNIT"],
    ] as const)
      await write(who, audience, "Sesudahnya rahasiakemudian.");
    await everythingCame(witness);
    await member.until(() => isOver(member));
    expect(member.results("events")).toHaveLength(came);
    expect(member.frames.join()).not.toContain("rahasiakemudian");
    expect(await readEvidence(people.kemenpanrb, dossier.evidenceId)).toBeNull();
    member.subscribe("again", follow, { id: dossier.evidenceId, after: 0 });
    await member.until(() => member.isComplete("again"));
    expect(member.errors("again")[0]?.extensions?.code).toBe("NOT_FOUND");
    const file = await fetch(`${server.url}/files/versions/${dossier.versionId}`, {
      headers: { cookie: people.kemenpanrb.cookie },
    });
    expect(file.status).toBe(404);
    await Promise.all([member.close(), witness.close()]);
  });

  it("[EV20] [EV21] resets the stream of whoever sits in a panel besides a role, and goes on with what the role reads", async () => {
    const { panelId, itemId } = demoItem();
    const memberId = people.evaluator2.userId;
    const before = await reading(people.evaluator2);
    await people.secretary.must("appointMember", { panelId, memberId, institution: "TPN" });
    await before.until(() => isOver(before));
    expect(last(before)).toMatchObject({ __typename: "EvidenceReset", reason: "AUDIENCE_CHANGED" });
    const seated = await reading(people.evaluator2);
    expect(seated.frames.join()).toContain("rahasiapanel");
    await people.evaluator2.must("declareConflict", { panelId, itemId, reason: "Teman lama." });
    const came = seated.results("events").length;
    await write("chair", "PANEL", "Hanya rahasiamajelis.");
    await seated.until(() => isOver(seated));
    // A seat is in the panel's stream, so the reset says where the evidence's stream broke off.
    expect(seated.results<Frame>("events").slice(came)).toEqual([
      { __typename: "EvidenceReset", seq: expect.any(Number), reason: "AUDIENCE_CHANGED" },
    ]);
    const after = await reading(people.evaluator2);
    expect(after.frames.join()).toContain("rahasianational");
    expect(after.frames.join()).not.toMatch(/rahasiapanel|rahasiamajelis/);
    await Promise.all([before, seated, after].map((socket) => socket.close()));
  });

  it("ends the stream of a member who is dismissed, and begins when they are appointed again", async () => {
    const { panelId } = demoItem();
    const memberId = people.organiser.userId;
    const socket = await people.organiser.connect();
    const attempt = async (id: string) => {
      socket.subscribe(id, follow, { id: dossier.evidenceId, after: 0 });
      await socket.until(() => socket.isComplete(id) || socket.results(id).length > 5);
      return socket.errors(id)[0]?.extensions?.code ?? "OK";
    };
    expect(await attempt("stranger")).toBe("NOT_FOUND");
    await people.secretary.must("appointMember", { panelId, memberId, institution: "OMBUDSMAN" });
    expect(await attempt("member")).toBe("OK");
    await people.secretary.must("dismissMember", { panelId, memberId });
    await socket.until(() => socket.isComplete("member"));
    expect(await attempt("dismissed")).toBe("NOT_FOUND");
    await socket.close();
  });

  it("ends and begins with the item of the agenda", async () => {
    const proposalId = await proposalOf(people.agency, "unit-bsml-3");
    const evidence = await addEvidence(people.agency, proposalId, Buffer.from("Agenda."), { name: "a.txt" });
    const panelId = demoItem().panelId.replace(/1$/, "2");
    const socket = await reading(people.kpk, evidence.id);
    await people.secretary.must("removeAgendaItem", { panelId, itemId: "item-bsml-3" });
    await socket.until(() => isOver(socket));
    expect(await readEvidence(people.kpk, evidence.id)).toBeNull();
    await people.secretary.must("addAgendaItem", { panelId, itemId: randomUUID(), proposalId });
    const again = await reading(people.kpk, evidence.id);
    await Promise.all([socket.close(), again.close()]);
  });

  it("[EV24] [EV25] [EV26] resets whoever writes under seal, and all of the circle at the reveal, and nobody else", async () => {
    const author = await reading(people.tpi2);
    const [colleague, outsider] = [await reading(people.tpi), await reading(people.unit)];
    await write("tpi2", "EVALUATORS", "Tersegel rahasiasegel.");
    await author.until(() => author.isComplete("events"));
    const sealed = await reading(people.tpi2);
    expect(sealed.frames.join()).toContain("rahasiasegel");
    await everythingCame(colleague);
    expect(colleague.frames.join()).not.toContain("rahasiasegel");
    await people.tpi.ask(
      "mutation ($c: ID!, $r: ID!) { revealBlindRound(commandId: $c, roundId: $r) { id } }",
      {
        c: randomUUID(),
        r: dossier.rounds.TPI,
      },
    );
    await Promise.all([sealed, colleague].map((socket) => socket.until(() => socket.isComplete("events"))));
    expect(last(colleague)).toMatchObject({ __typename: "EvidenceReset", reason: "AUDIENCE_CHANGED" });
    const revealed = await reading(people.tpi);
    expect(revealed.frames.join()).toContain("rahasiasegel");
    await everythingCame(outsider);
    expect(outsider.isComplete("events")).toBe(false);
    expect(outsider.frames.join()).not.toContain("rahasiasegel");
    await Promise.all([author, colleague, outsider, sealed, revealed].map((socket) => socket.close()));
  });

  it("closes at once the sockets of whoever signs out", async () => {
    const client = await Client.signedIn(server.url, "tpi");
    const socket = await reading(client);
    await client.ask("mutation { signOut }");
    await socket.until(() => socket.closed !== null);
    expect(socket.closed?.code).toBe(4401);
    const frames = socket.frames.length;
    const witness = await reading(people.tpi);
    await write("tpi2", "UNIT", "Setelah keluar.");
    await everythingCame(witness);
    expect(socket.frames).toHaveLength(frames);
    await witness.close();
  });

  it("lets nobody read on by a grant that was taken away, over an open socket either", async () => {
    const client = await Client.signedIn(server.url, "national");
    const socket = await reading(client);
    const rows = openRows(server);
    rows.prepare("DELETE FROM role_grant WHERE person_id = 'person-national'").run();
    rows.close();
    socket.subscribe("again", follow, { id: dossier.evidenceId, after: 0 });
    await socket.until(() => socket.isComplete("again"));
    expect(socket.errors("again")[0]?.extensions?.code).toBe("NOT_FOUND");
    // Who follows is judged again whenever somebody's seat changes.
    await people.kpk.must("declareConflict", { ...demoItem(), reason: "Sepupu saya." });
    await socket.until(() => isOver(socket));
    await expect
      .poll(async () => readEvidence(client, dossier.evidenceId), { timeout: 10_000, interval: 200 })
      .toBeNull();
    await socket.close();
  });
});

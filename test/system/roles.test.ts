import { randomUUID } from "node:crypto";
import { rootFields } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { convene, open, type Sitter, signInSitters, type TestPanel } from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";

/** Every command of the schema, with arguments that fit the test's panel. */
function commands({
  panelId,
  itemId,
  proposalId,
  people,
}: TestPanel): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const item = { panelId, itemId };
  const memberId = people.kpk2.userId;
  return {
    addAgendaItem: { ...item, itemId: randomUUID(), proposalId },
    moveAgendaItem: { ...item, position: 0 },
    removeAgendaItem: item,
    appointMember: { panelId, memberId: people.kpk2.userId, institution: "KPK" },
    dismissMember: { panelId, memberId },
    inviteObserver: { ...item, observerId: people.kpk2.userId },
    checkIn: { panelId, memberId },
    checkOut: { panelId, memberId },
    openPanel: { panelId },
    pausePanel: { panelId },
    resumePanel: { panelId },
    closePanel: { panelId },
    handOverChair: { panelId, memberId },
    takeChair: { panelId },
    callItem: item,
    beginDeliberation: item,
    declareConflict: { ...item, memberId, reason: "why" },
    withdrawConflict: { ...item, memberId },
    requestFloor: item,
    giveFloor: { ...item, memberId },
    yieldFloor: { ...item, memberId },
    raisePointOfOrder: { ...item, text: "order" },
    makeRemark: { ...item, remarkId: randomUUID(), text: "text" },
    retractRemark: { ...item, remarkId: randomUUID() },
    showEvidence: { ...item, evidenceId: randomUUID(), versionId: randomUUID() },
    openVoting: { ...item, motion: "GRANT_WBK" },
    stepBack: { ...item, reason: "why" },
    castBallot: { ...item, memberId, choice: "GRANT" },
    revealBallots: item,
    recordDecision: item,
    deferItem: { ...item, reason: "why" },
    reopenItem: { ...item, reason: "why" },
  };
}

/** By the chair, a secretary, or the member themselves only. */
const notForAMember = [
  "addAgendaItem",
  "moveAgendaItem",
  "removeAgendaItem",
  "appointMember",
  "dismissMember",
  "inviteObserver",
  "checkIn",
  "checkOut",
  "openPanel",
  "pausePanel",
  "resumePanel",
  "closePanel",
  "handOverChair",
  "takeChair",
  "callItem",
  "beginDeliberation",
  "declareConflict",
  "withdrawConflict",
  "giveFloor",
  "yieldFloor",
  "openVoting",
  "stepBack",
  "castBallot",
  "revealBallots",
  "recordDecision",
  "deferItem",
  "reopenItem",
];
const notForASecretary = [
  "openPanel",
  "pausePanel",
  "resumePanel",
  "closePanel",
  "handOverChair",
  "takeChair",
  "callItem",
  "beginDeliberation",
  "declareConflict",
  "withdrawConflict",
  "requestFloor",
  "giveFloor",
  "yieldFloor",
  "raisePointOfOrder",
  "openVoting",
  "stepBack",
  "revealBallots",
  "recordDecision",
  "deferItem",
  "reopenItem",
];

describe("every command as everybody who may not", () => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;
  let panel: TestPanel;
  beforeAll(async () => {
    server = await startServer();
    people = await signInSitters(server.url);
    panel = await convene(people);
    await open(panel);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const seq = async () =>
    (
      await people.chair.ask<{ panel: { seq: number } }>("query P($id: ID!) { panel(id: $id) { seq } }", {
        id: panel.panelId,
      })
    ).panel.seq;

  it("knows every command of the schema", () => {
    const mutations = Object.entries(rootFields).flatMap(([field, guard]) =>
      guard === "PANEL" && field.startsWith("Mutation.") ? [field.slice(9)] : [],
    );
    // Evidence has its own commands, and its own tests (evidenceAccess).
    expect(Object.keys(commands(panel)).sort()).toEqual(
      mutations.filter((name) => name !== "reportView").sort(),
    );
  });

  it("does not know the panel for whoever has nothing to do with it, and asks strangers to sign in", async () => {
    const before = await seq();
    const outsiders = await Promise.all(
      ["unit", "agency", "tpi", "evaluator", "tpn2"].map((name) => Client.signedIn(server.url, name)),
    );
    for (const [name, args] of Object.entries(commands(panel))) {
      await expect(new Client(server.url).command(name, args)).rejects.toThrow("UNAUTHENTICATED");
      for (const outsider of outsiders)
        await expect(outsider.command(name, args), name).rejects.toThrow("NOT_FOUND");
    }
    expect(await seq()).toBe(before);
  });

  it("refuses the gallery and those who only oversee", async () => {
    const before = await people.secretary.must("inviteObserver", {
      panelId: panel.panelId,
      itemId: panel.itemId,
      observerId: (await Client.signedIn(server.url, "observer")).userId,
    });
    const watchers = await Promise.all(
      ["observer", "national", "admin"].map((name) => Client.signedIn(server.url, name)),
    );
    for (const [name, args] of Object.entries(commands(panel))) {
      for (const watcher of watchers) {
        const result = await watcher.command(name, args);
        expect(result.__typename, name).toBe("CommandRefused");
        const own = { ...args, ...("memberId" in args ? { memberId: watcher.userId } : {}) };
        expect((await watcher.command(name, own)).__typename, `${name} for oneself`).toBe("CommandRefused");
      }
    }
    expect(await seq()).toBe(before);
  });

  it("refuses a member what is the chair's, the secretary's or another member's", async () => {
    const before = await seq();
    const all = commands(panel);
    for (const name of notForAMember)
      expect(await people.tpn.command(name, all[name] ?? {}), name).toMatchObject({ reason: "NOT_ALLOWED" });
    expect(await seq()).toBe(before);
  });

  it("refuses a secretary what is the chair's or a member's", async () => {
    const before = await seq();
    const all = commands(panel);
    for (const name of notForASecretary) {
      expect(await people.secretary.command(name, all[name] ?? {}), name).toMatchObject({
        __typename: "CommandRefused",
      });
    }
    expect(await seq()).toBe(before);
  });

  it("lets only organisers convene", async () => {
    const panelId = randomUUID();
    const wish = {
      panelId,
      cycle: new Date().getFullYear(),
      title: "Mine",
      scheduledFor: new Date().toISOString(),
    };
    for (const name of ["kpk", "national", "admin", "unit"]) {
      expect(await (await Client.signedIn(server.url, name)).command("convenePanel", wish)).toMatchObject({
        reason: "NOT_ALLOWED",
      });
    }
    expect((await people.secretary.command("convenePanel", wish)).__typename).toBe("CommandAccepted");
  });

  it("gives presence and views to those with a seat only", async () => {
    const subscription = "subscription P($panelId: ID!) { panelPresence(panelId: $panelId) { userId } }";
    for (const name of ["observer", "national", "unit"]) {
      const client = await Client.signedIn(server.url, name);
      const socket = await client.connect();
      socket.subscribe("presence", subscription, { panelId: panel.panelId });
      await socket.until(() => socket.isComplete("presence"));
      expect(socket.errors("presence")[0]?.extensions?.code, name).toBe("NOT_FOUND");
      expect(socket.results("presence")).toEqual([]);
      const { errors } = await client.send('mutation V($p: ID!) { reportView(panelId: $p, view: "x") }', {
        p: panel.panelId,
      });
      expect(errors?.[0]?.extensions?.code, name).toBe("NOT_FOUND");
      await socket.close();
    }
  });

  it("answers a panel that one may not see as one that never was", async () => {
    const unit = await Client.signedIn(server.url, "unit");
    const ask = async (id: string) =>
      (
        await unit.send(
          "query Q($id: ID!, $s: String!) { panel(id: $id) { id } activity(stream: $s) { nodes { seq } } exportPanel(panelId: $id) { head } }",
          { id, s: `panel:${id}` },
        )
      ).errors?.map(({ message, extensions }) => ({ message, extensions }));
    expect(await ask(panel.panelId)).toEqual(await ask(randomUUID()));
  });
});

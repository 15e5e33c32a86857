import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panelStream } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../../database/database.js";
import { SealedBallotRow } from "../../../database/entities/index.js";
import { seedDemo } from "../../../demo/index.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { PanelWish } from "./panelWish.js";
import { chair, convene, deputy, evidence, leads, node, person } from "./testing/nodes.fixture.js";

describe("commands on two nodes with one database", () => {
  let now = Date.now();
  const clock = () => now;
  let folder: string;
  let nodes: readonly ReturnType<typeof node>[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidang-commands-"));
    const databases = await Promise.all(
      [0, 1].map(() => openDatabase(`sqlite:${join(folder, "sidang.sqlite")}`)),
    );
    await databases[0]?.migrate();
    if (databases[0]) await seedDemo({ database: databases[0], at: now });
    nodes = databases.map((database) => node(database, clock));
  });
  afterAll(async () => {
    for (const { database, hub } of nodes) {
      await hub.close();
      await database.close();
    }
    await rm(folder, { recursive: true });
  });

  const on = (place: number) => {
    const found = nodes[place];
    if (found === undefined) throw new Error("no such node");
    return found;
  };
  const must = async (panelId: string, actor: SignedIn, wish: PanelWish, place = 0) => {
    const outcome = await on(place).commands.handle(panelId, randomUUID(), wish, actor);
    if (!outcome.accepted) throw new Error(`${wish.type}: ${outcome.refusal.reason}`);
    return outcome.seq;
  };

  const convened = (autoReveal = false) => convene(must, { database: on(0).database, now, autoReveal });

  async function voting(autoReveal = false) {
    const panel = await convened(autoReveal);
    const { panelId, itemId } = panel;
    for (const name of ["chair", ...Object.values(leads)]) {
      await must(panelId, person(name), { type: "checkIn", memberId: `person-${name}`, mode: "REMOTE" });
    }
    await must(panelId, chair, { type: "openPanel" });
    await must(panelId, chair, { type: "callItem", itemId });
    await must(panelId, chair, { type: "beginDeliberation", itemId });
    await must(panelId, chair, { type: "openVoting", itemId, motion: "DECLINE", minutes: null });
    return panel;
  }

  const cast = (itemId: string, name: string, reason: string | null = null): PanelWish => ({
    type: "castBallot",
    itemId,
    memberId: `person-${name}`,
    choice: "DECLINE",
    reason,
  });
  const envelopes = (panelId: string) =>
    on(0).database.read((em) => em.countBy(SealedBallotRow, { panelId }));

  it("decides again when the other node was faster: every command is in the stream once, in one order", async () => {
    const { panelId, itemId } = await voting();
    const before = (await on(0).states.now(panelId)).state.seq;
    const sent = Array.from({ length: 40 }, (_, n) =>
      must(
        panelId,
        person(Object.values(leads)[n % 4] ?? ""),
        cast(itemId, Object.values(leads)[n % 4] ?? ""),
        n % 2,
      ),
    );
    const seqs = await Promise.all(sent);
    expect([...seqs].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => before + 1 + n));
    const states = await Promise.all([0, 1].map((place) => on(place).states.now(panelId)));
    expect(states[0]).toEqual(states[1]);
    expect(await envelopes(panelId)).toBe(4);
    await must(panelId, chair, { type: "revealBallots", itemId, reason: null }, 1);
    expect(await envelopes(panelId)).toBe(0);
  });

  it("carries a command out once when both nodes get it", async () => {
    const { panelId, itemId } = await voting();
    const commandId = randomUUID();
    const outcomes = await Promise.all(
      [0, 1, 0, 1].map((place) =>
        on(place).commands.handle(panelId, commandId, cast(itemId, "kpk"), person("kpk")),
      ),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    const events = await on(0).eventStore.read(panelStream(panelId), 0, 500);
    expect(events.filter((event) => event.commandId === commandId).length).toBe(1);
  });

  it("leaves nothing of a command that was refused, not even its ballot", async () => {
    const { panelId, itemId } = await voting();
    await must(panelId, person("kpk"), { type: "checkOut", memberId: "person-kpk" });
    const outcome = await on(0).commands.handle(panelId, randomUUID(), cast(itemId, "kpk"), person("kpk"));
    expect(outcome).toMatchObject({ accepted: false, refusal: { reason: "NOT_ATTENDING" } });
    expect(await envelopes(panelId)).toBe(0);
  });

  it("[PN37] refuses a ballot whose reason is past its bound, and keeps nothing of it", async () => {
    const { panelId, itemId } = await voting();
    const castFor = (reason: string) =>
      on(0).commands.handle(panelId, randomUUID(), cast(itemId, "kpk", reason), person("kpk"));
    expect(await castFor("x".repeat(2001))).toMatchObject({
      refusal: {
        reason: "INVALID_INPUT",
        details: [{ what: "reason", value: "2001", bound: "2000" }],
      },
    });
    expect(await envelopes(panelId)).toBe(0);
    expect((await castFor("x".repeat(2000))).accepted).toBe(true);
  });

  it("[PN30] reveals after the last ballot, whichever node it reaches", async () => {
    const { panelId, itemId } = await voting(true);
    for (const [place, name] of Object.values(leads).entries())
      await must(panelId, person(name), cast(itemId, name), place % 2);
    const { state } = await on(0).states.now(panelId);
    expect(state).toMatchObject({ agenda: [{ phase: "REVEALED" }] });
    expect(await envelopes(panelId)).toBe(0);
  });

  it("[PN50] shows evidence of the unit's own proposal, and tells nothing of what is not there for the actor", async () => {
    const { panelId, itemId } = await voting();
    const { state } = await on(0).states.now(panelId);
    if (state.status === "NONE") throw new Error("the panel was convened");
    const proposalId = state.agenda[0]?.proposal.proposalId ?? "";
    evidence
      .set("evidence-own", { proposalId })
      .set("evidence-other", { proposalId: `other than ${proposalId}` });
    const show = (actor: SignedIn, named: Partial<Extract<PanelWish, { type: "showEvidence" }>>) =>
      on(0).commands.handle(
        panelId,
        randomUUID(),
        {
          type: "showEvidence",
          itemId,
          evidenceId: "evidence-own",
          versionId: "version-1",
          page: 3,
          area: null,
          threadId: null,
          ...named,
        },
        actor,
      );
    const reason = async (asked: ReturnType<typeof show>) => {
      const outcome = await asked;
      return outcome.accepted ? "granted" : outcome.refusal.reason;
    };
    expect(await reason(show(chair, { evidenceId: "evidence-other" }))).toBe("UNKNOWN_EVIDENCE");
    expect(await reason(show(chair, { evidenceId: "evidence-none" }))).toBe("UNKNOWN_EVIDENCE");
    expect(await reason(show(chair, { versionId: "version-9" }))).toBe("UNKNOWN_EVIDENCE");
    expect(await reason(show(chair, { threadId: "thread-kpk" }))).toBe("UNKNOWN_THREAD");
    expect(await reason(show(chair, {}))).toBe("granted");
    expect((await on(1).states.now(panelId)).state).toMatchObject({
      agenda: [{ case: { shown: { evidenceId: "evidence-own", page: 3, title: "SK Tim Kerja" } } }],
    });
  });

  it("[PN52] lets a remark point to a thread that its author may see, and to no other", async () => {
    const { panelId, itemId } = await voting();
    const { state } = await on(0).states.now(panelId);
    if (state.status === "NONE") throw new Error("the panel was convened");
    evidence.set("evidence-own", { proposalId: state.agenda[0]?.proposal.proposalId ?? "" });
    const remark = (name: string) =>
      on(0).commands.handle(
        panelId,
        randomUUID(),
        {
          type: "makeRemark",
          itemId,
          remarkId: `remark-${name}`,
          text: "lihat utas",
          thread: { evidenceId: "evidence-own", threadId: "thread-kpk" },
        },
        person(name),
      );
    expect(await remark("tpn")).toMatchObject({ refusal: { reason: "UNKNOWN_THREAD" } });
    expect((await remark("kpk")).accepted).toBe(true);
  });

  it("drops the envelopes of a vote that is stepped back from or put off", async () => {
    for (const wish of [
      { type: "stepBack", reason: "r" },
      { type: "deferItem", reason: "r" },
    ] as const) {
      const { panelId, itemId } = await voting();
      await must(panelId, person("kpk"), cast(itemId, "kpk"));
      expect(await envelopes(panelId)).toBe(1);
      await must(panelId, chair, { ...wish, itemId });
      expect(await envelopes(panelId)).toBe(0);
    }
  });

  it("stands by the last ballot when the reveal that should follow cannot be done, and says so", async () => {
    const { panelId, itemId } = await voting(true);
    for (const name of ["tpn", "kemenpanrb", "kpk"]) await must(panelId, person(name), cast(itemId, name));
    await on(0).database.write((em) =>
      em.update(SealedBallotRow, { panelId, memberId: "person-kpk" }, { envelope: "gone" }),
    );
    await must(panelId, person("ombudsman"), cast(itemId, "ombudsman"));
    expect(on(0).oddities.length).toBe(1);
    expect(await envelopes(panelId)).toBe(4);
    const refused = await on(0).commands.handle(
      panelId,
      randomUUID(),
      { type: "revealBallots", itemId, reason: null },
      chair,
    );
    expect(refused).toMatchObject({
      refusal: { reason: "BALLOT_UNREADABLE", details: [{ what: "person-kpk" }] },
    });
  });

  it("[PN17] lets the deputy take the chair once the chair has been unreachable for a minute, and not before", async () => {
    const { panelId } = await voting();
    await must(panelId, deputy, { type: "checkIn", memberId: deputy.userId, mode: "REMOTE" });
    const { hub, commands } = on(0);
    const take = () => commands.handle(panelId, randomUUID(), { type: "takeChair" }, deputy);
    hub.join(panelId, "connection", { userId: chair.userId, name: "chair" });
    now += 120_000;
    expect(await take()).toMatchObject({ refusal: { reason: "CHAIR_PRESENT" } });
    hub.leave(panelId, "connection");
    now += 59_000;
    expect(await take()).toMatchObject({ refusal: { reason: "CHAIR_PRESENT" } });
    now += 1_000;
    expect((await take()).accepted).toBe(true);
  });

  it("[PN17] counts from the check-in for a chair who attends from afar and was never connected, and never for one in the room", async () => {
    const { panelId } = await voting();
    await must(panelId, deputy, { type: "checkIn", memberId: deputy.userId, mode: "REMOTE" });
    const take = () => on(0).commands.handle(panelId, randomUUID(), { type: "takeChair" }, deputy);
    expect(await take()).toMatchObject({ refusal: { reason: "CHAIR_PRESENT" } });
    await must(panelId, chair, { type: "checkOut", memberId: chair.userId });
    await must(panelId, chair, { type: "checkIn", memberId: chair.userId, mode: "ROOM" });
    now += 120_000;
    expect(await take()).toMatchObject({ refusal: { reason: "CHAIR_PRESENT" } });
    await must(panelId, chair, { type: "checkOut", memberId: chair.userId });
    await must(panelId, chair, { type: "checkIn", memberId: chair.userId, mode: "REMOTE" });
    now += 60_000;
    expect((await take()).accepted).toBe(true);
  });

  it("[PN17] counts from its own start on a server that started after the chair's check-in", async () => {
    const { panelId } = await voting();
    await must(panelId, deputy, { type: "checkIn", memberId: deputy.userId, mode: "REMOTE" });
    now += 120_000;
    const restarted = node(on(0).database, clock);
    const take = () => restarted.commands.handle(panelId, randomUUID(), { type: "takeChair" }, deputy);
    now += 59_000;
    expect(await take()).toMatchObject({ refusal: { reason: "CHAIR_PRESENT" } });
    now += 1_000;
    expect((await take()).accepted).toBe(true);
    await restarted.hub.close();
  });
});

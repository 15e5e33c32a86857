import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Client } from "../support/client.js";
import { databases } from "../support/databases.js";
import { convene, open, putToVote, type Sitter, signInSitters, sitters } from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";

const eventsOf = async (client: Client, panelId: string) => {
  const { activity } = await client.ask<{
    activity: { nodes: { seq: number; type: string; payload: Record<string, unknown> | null }[] };
  }>(
    "query Activity($stream: String!) { activity(stream: $stream, first: 200) { nodes { seq type payload } } }",
    { stream: `panel:${panelId}` },
  );
  return activity.nodes;
};

describe.each(databases())("commands on $name", ({ url }) => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;
  beforeAll(async () => {
    server = await startServer({ databaseUrl: await url() });
    people = await signInSitters(server.url);
  });
  afterAll(async () => {
    await server?.stop();
  });

  it("has one effect and one answer however often it is sent, at once or later", async () => {
    const { panelId } = await convene(people);
    const wish = { commandId: randomUUID(), panelId, mode: "REMOTE" };
    const answers = await Promise.all(Array.from({ length: 10 }, () => people.kpk.command("checkIn", wish)));
    answers.push(await people.kpk.command("checkIn", wish));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.__typename).toBe("CommandAccepted");
    expect(
      (await eventsOf(people.kpk, panelId)).filter(({ type }) => type === "MemberCheckedIn").length,
    ).toBe(1);
  });

  it("refuses a command id that was used for something else, or by somebody else", async () => {
    const { panelId } = await convene(people);
    const commandId = randomUUID();
    await people.kpk.must("checkIn", { commandId, panelId });
    expect(await people.kpk.command("checkOut", { commandId, panelId })).toMatchObject({
      reason: "COMMAND_ID_REUSED",
    });
    expect(await people.tpn.command("checkIn", { commandId, panelId })).toMatchObject({
      reason: "COMMAND_ID_REUSED",
    });
  });

  it("tells a ballot's repetition from another ballot under the same id", async () => {
    const panel = await convene(people);
    await open(panel);
    await putToVote(panel);
    const ballot = { commandId: randomUUID(), panelId: panel.panelId, itemId: panel.itemId, choice: "GRANT" };
    const seq = await people.kpk.must("castBallot", ballot);
    expect(await people.kpk.must("castBallot", ballot)).toBe(seq);
    expect(await people.kpk.command("castBallot", { ...ballot, choice: "DECLINE" })).toMatchObject({
      reason: "COMMAND_ID_REUSED",
    });
  });

  it("keeps every acknowledged command of a crowd, once and in one order", async () => {
    const { panelId } = await convene(people);
    const members = sitters.map((name) => people[name]);
    const seqs = await Promise.all(
      members.flatMap((member) => [member.must("checkIn", { panelId, mode: "ROOM" })]),
    );
    const events = await eventsOf(people.chair, panelId);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1));
    expect(events.filter(({ type }) => type === "MemberCheckedIn").length).toBe(sitters.length);
    expect(new Set(seqs).size).toBe(sitters.length);
  });

  it("reveals by itself with the last ballot, in one append, when the option says so", async () => {
    const panel = await convene(people, { autoReveal: true });
    const { panelId, itemId } = panel;
    await open(panel);
    await putToVote(panel);
    for (const name of ["tpn", "kemenpanrb", "kpk", "kpk2"] as const)
      await people[name].must("castBallot", { panelId, itemId, choice: "GRANT" });
    const seq = await people.ombudsman.must("castBallot", { panelId, itemId, choice: "DECLINE" });
    const events = await eventsOf(people.chair, panelId);
    expect(events.slice(-2).map(({ type }) => type)).toEqual(["BallotCast", "BallotsRevealed"]);
    expect(events.at(-1)).toMatchObject({
      seq,
      payload: { automatic: true, positions: { TPN: "GRANT", OMBUDSMAN: "DECLINE" } },
    });
  });

  it("carries a panel from check-in to a recorded decision, and its export closes the chain", async () => {
    const panel = await convene(people);
    const { panelId, itemId } = panel;
    await open(panel);
    await putToVote(panel, "DECLINE");
    for (const name of ["tpn", "kemenpanrb", "kpk", "kpk2", "ombudsman"] as const) {
      await people[name].must("castBallot", {
        panelId,
        itemId,
        choice: "DECLINE",
        reason: "The survey is missing.",
      });
    }
    await people.chair.must("revealBallots", { panelId, itemId });
    await people.chair.must("recordDecision", { panelId, itemId });
    await people.chair.must("closePanel", { panelId });
    const { panel: seen } = await people.kpk.ask<{
      panel: { status: string; head: string; agenda: object[] };
    }>("query P($id: ID!) { panel(id: $id) { status head agenda { phase outcome predicate withheld } } }", {
      id: panelId,
    });
    expect(seen).toMatchObject({
      status: "CLOSED",
      agenda: [{ phase: "DECIDED", outcome: "DECLINE", predicate: null, withheld: false }],
    });
  });

  it("[PN1] convenes for a cycle that there is", async () => {
    const panelId = randomUUID();
    const wish = { panelId, cycle: 2099, title: "Of nowhere", scheduledFor: new Date().toISOString() };
    expect(await people.secretary.command("convenePanel", wish)).toMatchObject({
      reason: "INVALID_INPUT",
      details: [{ what: "cycle", value: "2099" }],
    });
    const { panel } = await people.secretary.ask("query P($id: ID!) { panel(id: $id) { seq } }", {
      id: panelId,
    });
    expect(panel).toBeNull();
  });

  it("refuses ids that are no ids, and knows no panel that was not convened", async () => {
    const { panelId, itemId } = await convene(people);
    for (const memberId of ["constructor", "__proto__", "", "a b", "x".repeat(65)]) {
      const { errors } = await people.chair.send(
        "mutation H($c: ID!, $p: ID!, $m: ID!) { handOverChair(commandId: $c, panelId: $p, memberId: $m) { __typename } }",
        { c: randomUUID(), p: panelId, m: memberId },
      );
      expect(errors?.[0]?.extensions).toMatchObject({ code: "INVALID_INPUT" });
    }
    const { errors } = await people.chair.send(
      "mutation C($c: ID!, $p: ID!, $i: ID!) { callItem(commandId: $c, panelId: $p, itemId: $i) { __typename } }",
      { c: randomUUID(), p: randomUUID(), i: itemId },
    );
    expect(errors?.[0]?.extensions?.code).toBe("NOT_FOUND");
  });
});

import { verifyLog } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import {
  convene,
  eventsSubscription,
  open,
  putToVote,
  type Sitter,
  signInSitters,
  type TestPanel,
} from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";
import type { Socket } from "../support/socket.js";
import { normalised } from "../support/transcript.js";

const voters = ["tpn", "kemenpanrb", "kpk", "kpk2", "ombudsman"] as const;
type Choice = "GRANT" | "DECLINE" | "DEFER" | "ABSTAIN";

describe("nobody learns a choice before the reveal", () => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;
  let others: readonly Client[];
  beforeAll(async () => {
    server = await startServer();
    people = await signInSitters(server.url);
    others = await Promise.all(
      ["national", "admin", "observer"].map((name) => Client.signedIn(server.url, name)),
    );
  });
  afterAll(async () => {
    await server?.stop();
  });

  /** Everything that everybody but the voters' own answers received from the first ballot until just before the reveal. */
  async function watch(
    panel: TestPanel,
    choose: (place: number) => Choice,
    reason: string,
  ): Promise<string[]> {
    const { panelId, itemId } = panel;
    const everybody = [...Object.values(people), ...others];
    await people.secretary.must("inviteObserver", { panelId, itemId, observerId: others[2]?.userId });
    const sockets: Socket[] = [];
    for (const client of everybody) {
      const socket = await client.connect();
      socket.subscribe("events", eventsSubscription, { panelId, after: 0 });
      sockets.push(socket);
    }
    const seqOf = async () =>
      (
        await people.chair.ask<{ panel: { seq: number } }>("query P($id: ID!) { panel(id: $id) { seq } }", {
          id: panelId,
        })
      ).panel.seq;
    const settle = async () => {
      const seq = await seqOf();
      for (const socket of sockets)
        await socket.until(() => socket.results<{ seq: number }>("events").at(-1)?.seq === seq);
    };
    await settle();
    const framesBefore = sockets.map((socket) => socket.frames.length);
    const bodiesBefore = everybody.map((client) => client.received.length);
    for (const [place, name] of voters.entries()) {
      await people[name].must("castBallot", { panelId, itemId, choice: choose(place), reason });
    }
    await settle();
    for (const client of everybody) {
      await client.send(
        "query Q($id: ID!, $stream: String!, $item: ID!) { panel(id: $id) { seq snapshot agenda { phase outcome } } activity(stream: $stream) { nodes { seq type payload } } exportPanel(panelId: $id) { content events } }",
        { id: panelId, stream: `panel:${panelId}`, item: itemId },
      );
    }
    const frames = sockets.flatMap((socket, place) => socket.frames.slice(framesBefore[place]));
    const bodies = everybody.flatMap((client, place) => client.received.slice(bodiesBefore[place]));
    for (const socket of sockets) await socket.close();
    return [...frames, ...bodies];
  }

  it("not by any frame, answer, export or log line, nor by its length: two runs with other choices are the same to everybody", async () => {
    const runs: string[][] = [];
    const logged: string[] = [];
    const mixed: readonly Choice[] = ["DECLINE", "DEFER", "ABSTAIN", "DECLINE", "DEFER"];
    const plans: readonly { choose: (place: number) => Choice; reason: string }[] = [
      { choose: () => "GRANT", reason: "the survey was honest" },
      { choose: (place) => mixed[place] ?? "ABSTAIN", reason: "the survey was a sham" },
    ];
    for (const { choose, reason } of plans) {
      const panel = await convene(people);
      await open(panel);
      await putToVote(panel);
      const before = server.output().length;
      runs.push(await watch(panel, choose, reason));
      logged.push(server.output().slice(before));
      expect(runs.at(-1)?.join("\n")).not.toContain(reason);
      expect(server.output()).not.toContain(reason);
    }
    expect(runs[0]?.map(normalised)).toEqual(runs[1]?.map(normalised));
    const lines = (log = "") =>
      log.split("\n").map((line) => line.replace(/"(ms|time|requestId)":("[^"]*"|\d+)/g, ""));
    expect(lines(logged[0])).toEqual(lines(logged[1]));
  });

  it("shows the voter their own ballot, and only to them, until it is void or revealed", async () => {
    const panel = await convene(people);
    const { panelId, itemId } = panel;
    const lengths = new Set<number>();
    const own = async (client: Client) =>
      (
        await client.ask<{ myBallot: object | null }>(
          "query B($p: ID!, $i: ID!) { myBallot(panelId: $p, itemId: $i) { choice reason castAt } }",
          { p: panelId, i: itemId },
        )
      ).myBallot;
    await open(panel);
    await putToVote(panel);
    const seen = async () => {
      await own(people.kpk);
      lengths.add(Buffer.byteLength(people.kpk.received.at(-1) ?? ""));
    };
    await seen();
    await people.kpk.must("castBallot", { panelId, itemId, choice: "ABSTAIN", reason: "é".repeat(2000) });
    await seen();
    await people.kpk.must("castBallot", { panelId, itemId, choice: "DECLINE", reason: "first" });
    await seen();
    // Encrypted or not, its length can be seen on the way.
    expect([...lengths]).toEqual([expect.any(Number)]);
    await people.kpk.must("castBallot", { panelId, itemId, choice: "GRANT", reason: "second" });
    expect(await own(people.kpk)).toMatchObject({ choice: "GRANT", reason: "second" });
    for (const client of [people.chair, people.secretary, people.kpk2, ...others])
      expect(await own(client)).toBeNull();
    await people.chair.must("stepBack", { panelId, itemId, reason: "A question came up." });
    expect(await own(people.kpk)).toBeNull();
    await people.chair.must("openVoting", { panelId, itemId, motion: "GRANT_WBK" });
    expect(await own(people.kpk)).toBeNull();
    expect(await people.chair.command("revealBallots", { panelId, itemId })).toMatchObject({
      reason: "BALLOTS_MISSING",
    });
  });

  it("lets a secretary enter a ballot for somebody in the room, and says who did", async () => {
    const panel = await convene(people);
    const { panelId, itemId } = panel;
    await open(panel);
    await putToVote(panel);
    const seq = await people.secretary.must("castBallot", {
      panelId,
      itemId,
      memberId: people.kpk2.userId,
      choice: "ABSTAIN",
    });
    const { activity } = await people.tpn.ask<{ activity: { nodes: { payload: object }[] } }>(
      "query A($s: String!, $after: Int!) { activity(stream: $s, after: $after, first: 1) { nodes { payload } } }",
      { s: `panel:${panelId}`, after: seq - 1 },
    );
    expect(activity.nodes[0]?.payload).toMatchObject({
      memberId: people.kpk2.userId,
      enteredBy: people.secretary.userId,
    });
    expect(
      await people.tpn.command("castBallot", {
        panelId,
        itemId,
        memberId: people.kpk2.userId,
        choice: "GRANT",
      }),
    ).toMatchObject({
      reason: "NOT_ALLOWED",
    });
  });

  it("reveals what was cast, and everybody's export verifies", async () => {
    const panel = await convene(people, { rule: "MAJORITY_OF_INSTITUTIONS" });
    const { panelId, itemId } = panel;
    await open(panel);
    await putToVote(panel, "DECLINE");
    const choices = {
      tpn: "DECLINE",
      kemenpanrb: "DECLINE",
      kpk: "GRANT",
      kpk2: "DECLINE",
      ombudsman: "DECLINE",
    } as const;
    for (const name of voters)
      await people[name].must("castBallot", { panelId, itemId, choice: choices[name] });
    await people.chair.must("revealBallots", { panelId, itemId });
    await people.chair.must("recordDecision", { panelId, itemId });
    for (const client of [people.chair, people.secretary, ...others.slice(0, 1)]) {
      const { exportPanel } = await client.ask<{
        exportPanel: { content: string; events: number; head: string };
      }>("query E($id: ID!) { exportPanel(panelId: $id) { fileName content events head } }", { id: panelId });
      expect(exportPanel.content.trimEnd().split("\n").length).toBe(exportPanel.events + 1);
      expect(verifyLog(exportPanel.content).findings).toEqual([]);
    }
  });
});

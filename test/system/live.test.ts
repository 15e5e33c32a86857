import { randomUUID } from "node:crypto";
import { evolve, notConvened, type PanelHappening, type PanelState } from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { databases } from "../support/databases.js";
import {
  convene,
  eventsSubscription,
  open,
  proposalInPanelStage,
  putToVote,
  type Sitter,
  signInSitters,
} from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";

interface Seen {
  readonly __typename: string;
  readonly seq: number;
  readonly at?: string;
  readonly actorId?: string;
  readonly payload?: object;
  readonly reason?: string;
}

/** What a client folds out of what it received. */
function fold(events: readonly Seen[]): PanelState {
  return events.reduce<PanelState>((state, { __typename, at, ...event }) => {
    const happening = { ...event, type: __typename, ...(at === undefined ? {} : { at: Date.parse(at) }) };
    return evolve(state, happening as unknown as PanelHappening);
  }, notConvened);
}

const snapshotOf = async (client: Client, panelId: string) => {
  const { panel } = await client.ask<{
    panel: { seq: number; audienceKey: string; snapshot: object } | null;
  }>("query Panel($id: ID!) { panel(id: $id) { seq audienceKey snapshot } }", { id: panelId });
  return panel;
};

describe.each(databases())("a live panel on $name", ({ url }) => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;

  beforeAll(async () => {
    server = await startServer({ databaseUrl: await url() });
    people = await signInSitters(server.url);
  });
  afterAll(async () => {
    await server?.stop();
  });

  it("yields what is stored, then what comes, and folds to the snapshot", async () => {
    const panel = await convene(people);
    const socket = await people.kpk.connect();
    socket.subscribe("events", eventsSubscription, { panelId: panel.panelId, after: 0 });
    await open(panel);
    await putToVote(panel);
    const snapshot = await snapshotOf(people.kpk, panel.panelId);
    await socket.until(() => socket.results<Seen>("events").length === snapshot?.seq);
    const events = socket.results<Seen>("events");
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, place) => place + 1));
    expect(fold(events)).toEqual(snapshot?.snapshot);
    await socket.close();
  });

  it("goes on after its cursor without gap or duplicate, while others write", async () => {
    const panel = await convene(people);
    const { panelId } = panel;
    const sockets = await Promise.all(Array.from({ length: 8 }, () => people.tpn.connect()));
    const writing = open(panel).then(() => putToVote(panel));
    for (const [place, socket] of sockets.entries())
      socket.subscribe("events", eventsSubscription, { panelId, after: place });
    await writing;
    const seq = (await snapshotOf(people.tpn, panelId))?.seq ?? 0;
    for (const [place, socket] of sockets.entries()) {
      await socket.until(() => socket.results<Seen>("events").at(-1)?.seq === seq);
      const expected = Array.from({ length: seq - place }, (_, index) => place + 1 + index);
      expect(socket.results<Seen>("events").map((event) => event.seq)).toEqual(expected);
      await socket.close();
    }
  });

  it("sends everybody of one audience the same bytes", async () => {
    const panel = await convene(people);
    const sockets = await Promise.all(
      [people.tpn, people.kpk, people.chair].map((client) => client.connect()),
    );
    for (const socket of sockets)
      socket.subscribe("events", eventsSubscription, { panelId: panel.panelId, after: 0 });
    await open(panel);
    const seq = (await snapshotOf(people.tpn, panel.panelId))?.seq;
    const bytes: string[] = [];
    for (const socket of sockets) {
      await socket.until(() => socket.results<Seen>("events").at(-1)?.seq === seq);
      bytes.push(socket.frames.filter((frame) => frame.includes('"next"')).join("\n"));
      await socket.close();
    }
    expect(new Set(bytes).size).toBe(1);
  });

  it("answers a cursor beyond the head with a Reset", async () => {
    const { panelId } = await convene(people);
    const socket = await people.tpn.connect();
    socket.subscribe("events", eventsSubscription, { panelId, after: 9999 });
    await socket.until(() => socket.isComplete("events"));
    expect(socket.results<Seen>("events")).toEqual([
      { __typename: "Reset", seq: expect.any(Number), reason: "UNKNOWN_CURSOR" },
    ]);
    await socket.close();
  });

  it("[VS8] tells an observer who was invited to another item while away, though the invitation itself is withheld", async () => {
    const panel = await convene(people);
    const { panelId, itemId } = panel;
    const { secretary } = people;
    const observer = await Client.signedIn(server.url, "observer");
    const { me } = await observer.ask<{ me: { id: string } }>("{ me { id } }", {});
    const other = randomUUID();
    await secretary.must("addAgendaItem", {
      panelId,
      itemId: other,
      proposalId: await proposalInPanelStage(secretary, new Date().getFullYear(), [panel.proposalId]),
    });
    await secretary.must("inviteObserver", { panelId, itemId, observerId: me.id });
    const before = await snapshotOf(observer, panelId);
    await secretary.must("inviteObserver", { panelId, itemId: other, observerId: me.id });
    const socket = await observer.connect();
    const { seq: after, audienceKey } = before ?? expect.fail("the observer sees the panel");
    socket.subscribe("silent", eventsSubscription, { panelId, after });
    socket.subscribe("said", eventsSubscription, { panelId, after, audienceKey });
    await socket.until(() => socket.isComplete("said") && socket.results("silent").length > 0);
    expect(socket.results<Seen>("silent")).toMatchObject([{ __typename: "Withheld", seq: after + 1 }]);
    expect(socket.results<Seen>("said")).toEqual([
      { __typename: "Reset", seq: after + 1, reason: "AUDIENCE_CHANGED" },
    ]);
    const now = await snapshotOf(observer, panelId);
    socket.subscribe("again", eventsSubscription, { panelId, after, audienceKey: now?.audienceKey });
    await socket.until(() => socket.results("again").length > 0);
    expect(socket.isComplete("again")).toBe(false);
    await socket.close();
  });

  it("ends a member's stream with a Reset when they declare a conflict, and withholds the case from then on", async () => {
    const panel = await convene(people);
    const { panelId, itemId } = panel;
    await open(panel);
    const socket = await people.kpk2.connect();
    socket.subscribe("before", eventsSubscription, { panelId, after: 0 });
    await socket.until(() => socket.results<Seen>("before").length > 10);
    const seq = await people.kpk2.must("declareConflict", {
      panelId,
      itemId,
      reason: "My sister leads the unit.",
    });
    await socket.until(() => socket.isComplete("before"));
    const last = socket.results<Seen>("before").at(-1);
    expect(last).toMatchObject({ __typename: "Reset", reason: "AUDIENCE_CHANGED" });
    expect(
      socket.results<Seen>("before").filter((event) => event.seq >= seq && event.__typename !== "Reset"),
    ).toEqual([]);

    socket.subscribe("after", eventsSubscription, { panelId, after: 0 });
    for (const command of ["callItem", "beginDeliberation"])
      await people.chair.must(command, { panelId, itemId });
    await people.tpn.must("requestFloor", { panelId, itemId });
    const snapshot = await snapshotOf(people.kpk2, panelId);
    await socket.until(() => socket.results<Seen>("after").at(-1)?.seq === snapshot?.seq);
    const events = socket.results<Seen>("after");
    const withheld = events.filter(({ __typename }) => __typename === "Withheld");
    expect(withheld.length).toBe(2);
    expect(
      events.some(({ __typename }) => __typename === "ItemAssessed" || __typename === "FloorRequested"),
    ).toBe(false);
    expect(fold(events)).toEqual(snapshot?.snapshot);
    await socket.close();
  });

  it("completes the stream of somebody who is dismissed, and knows no panel for them any more", async () => {
    const { panelId } = await convene(people);
    const socket = await people.kpk2.connect();
    socket.subscribe("events", eventsSubscription, { panelId, after: 0 });
    await socket.until(() => socket.results<Seen>("events").length > 3);
    await people.secretary.must("dismissMember", { panelId, memberId: people.kpk2.userId });
    await socket.until(() => socket.isComplete("events"));
    expect(socket.results<Seen>("events").some(({ __typename }) => __typename === "MemberDismissed")).toBe(
      false,
    );
    expect(await snapshotOf(people.kpk2, panelId)).toBeNull();
    socket.subscribe("again", eventsSubscription, { panelId, after: 0 });
    await socket.until(() => socket.isComplete("again"));
    expect(socket.errors("again")[0]?.extensions?.code).toBe("NOT_FOUND");
    await socket.close();
  });

  it("tells those with a seat who is connected and what they look at", async () => {
    const { panelId } = await convene(people);
    const presence =
      "subscription Presence($panelId: ID!) { panelPresence(panelId: $panelId) { userId connections view } }";
    const watching = await people.chair.connect();
    watching.subscribe("presence", presence, { panelId });
    const sitting = await people.kpk.connect();
    sitting.subscribe("events", eventsSubscription, { panelId, after: 0 });
    type Entry = { userId: string; connections: number; view: string | null };
    const ofKpk = () =>
      watching
        .results<Entry[]>("presence")
        .at(-1)
        ?.find(({ userId }) => userId === people.kpk.userId);
    await watching.until(() => ofKpk()?.connections === 1);
    await people.kpk.ask('mutation Look($panelId: ID!) { reportView(panelId: $panelId, view: "dossier") }', {
      panelId,
    });
    await watching.until(() => ofKpk()?.view === "dossier");
    await sitting.close();
    await watching.until(() => ofKpk() === undefined);
    await watching.close();
  });
});

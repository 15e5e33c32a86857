import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { Writable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import type { Json, PanelEventBody } from "@sidang/shared";
import fc from "fast-check";
import { buildSchema, type GraphQLObjectType, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { EventStore } from "../../../eventStore/eventStore.js";
import { MemoryEventStore } from "../../../eventStore/memoryEventStore.js";
import { ProcessHub } from "../../../eventStore/processHub.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import { LiveSocket, readLiveOperation, SideDoor } from "../../../live/index.js";
import { PanelStates } from "../panelStates.js";
import { panelStream } from "../panelStream.js";
import { PanelEventsSource } from "./PanelEventsSource.js";
import { PanelFeeds } from "./panelFeeds.js";

const panelId = "p";
const stream = panelStream(panelId);
/** Documents that ask the same in other letters, so each has an execution of its own. */
const queries = ["", " ", "  "].map(
  (space) => `subscription E($after: Int!) { panelEvents(panelId: "p", after: $after) {${space} kind seq } }`,
);
const options = { rule: "UNANIMOUS", autoReveal: false } as const;
const member = (memberId: string): PanelEventBody => ({
  type: "MemberAppointed",
  payload: { memberId, name: memberId, institution: null, lead: false, office: null, homeAgencyId: null },
});
const founding: readonly PanelEventBody[] = [
  {
    type: "PanelConvened",
    payload: {
      panelId,
      cycle: 2026,
      title: "t",
      scheduledFor: 0,
      timeZone: "WIB",
      meetingLink: null,
      options,
    },
  },
  member("one"),
  member("two"),
  {
    type: "AgendaItemAdded",
    payload: {
      itemId: "x",
      minutes: 1,
      rank: 1,
      proposal: {
        proposalId: "q",
        unitId: "u",
        unitName: "u",
        agencyId: "a",
        agencyName: "a",
        target: "WBK",
      },
    },
  },
];
const remark = (n: number): PanelEventBody => ({
  type: "RemarkMade",
  payload: { itemId: "x", remarkId: `r${n}`, memberId: "one", text: "t" },
});
const conflict: PanelEventBody = {
  type: "ConflictDeclared",
  payload: { itemId: "x", memberId: "two", reason: "r", automatic: false },
};

const written = (frames: readonly Buffer[]) => Buffer.concat(frames).toString("latin1");

/** One panel in memory, whose reads and executions end when the scheduler lets them. */
function room(slow: <T>(work: Promise<T>) => Promise<T>) {
  const store = new MemoryEventStore({ newSalt: () => randomBytes(16).toString("hex") });
  const hub = new ProcessHub({ now: () => 0 });
  const slowStore: Pick<EventStore, "read"> = { read: (...place) => slow(store.read(...place)) };
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const feeds = new PanelFeeds(new PanelStates(slowStore), {
    eventStore: slowStore,
    hub,
    onError,
    rest: () => slow(Promise.resolve()),
  });
  const source = new PanelEventsSource({ feeds, hub, mask: (result) => result, onError });
  const schema = buildSchema(`
    type Query { x: Int }
    type Subscription { panelEvents(panelId: ID!, after: Int!): Event }
    type Event { kind: String!, seq: Int! }
  `);
  const fields = (name: string) => (schema.getType(name) as GraphQLObjectType).getFields();
  Object.assign(fields("Subscription").panelEvents ?? {}, {
    resolve: (root: object) => slow(Promise.resolve(root)),
  });
  Object.assign(fields("Event").kind ?? {}, { resolve: (root: object) => root.constructor.name });
  let commands = 0;
  const append = async (...bodies: readonly PanelEventBody[]) => {
    await write(bodies, true);
  };
  /** As other commands do while events are delivered: all of them are there before anybody is told. */
  const appendTogether = async (...bodies: readonly PanelEventBody[]) => {
    await write(bodies, false);
    hub.ring(stream, (await store.head(stream)).seq);
  };
  const write = async (bodies: readonly PanelEventBody[], ringsEach: boolean) => {
    for (const { type, payload } of bodies) {
      const { seq } = await store.head(stream);
      commands += 1;
      const commandId = `c${commands}`;
      const events = [{ type, payload: payload as unknown as Json }];
      await store.append({
        stream,
        expectedSeq: seq,
        commandId,
        fingerprint: commandId,
        actorId: "one",
        at: 0,
        events,
      });
      if (ringsEach) hub.ring(stream, seq + 1);
    }
  };
  const subscribe = async (userId: string, after: number, variant = 0) => {
    const query = queries[variant] ?? "";
    const frames: Buffer[] = [];
    const connection = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        frames.push(chunk);
        done();
      },
    });
    const webSocket = Object.assign(Object.create(WebSocket.prototype) as WebSocket, {
      _readyState: WebSocket.OPEN,
    });
    const socket = new LiveSocket({ webSocket, connection, maxBuffered: 1_000_000, onSlow: () => {} });
    const operation = readLiveOperation({ schema, document: parse(query), variableValues: { after }, query });
    const viewer = { userId, name: userId, grants: [] } as unknown as SignedIn;
    const door = new SideDoor(
      await source.open({
        operation,
        viewer,
        socket,
        id: "e",
        connectionId: `${userId} ${after} ${Math.random()}`,
      }),
    );
    const subscriber = {
      after,
      userId,
      isOver: false,
      writes: () => frames.length,
      kinds: () => [...written(frames).matchAll(/"kind":"(\w+)"/g)].map(([, kind]) => kind),
      seqs: () => [...written(frames).matchAll(/"seq":(\d+)/g)].map(([, seq]) => Number(seq)),
      door,
    };
    void door.next().then(() => {
      subscriber.isOver = true;
    });
    return subscriber;
  };
  const close = async () => {
    feeds.close();
    await hub.close();
  };
  return {
    append,
    appendTogether,
    subscribe,
    close,
    errors,
    head: async () => (await store.head(stream)).seq,
  };
}

type Room = ReturnType<typeof room>;
type Subscriber = Awaited<ReturnType<Room["subscribe"]>>;

describe("the delivery of a panel's events", () => {
  it("gives everybody what is after their cursor, once and in order, however reads, executions, writes and joins interleave", async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.constant("append" as const) },
      { weight: 2, arbitrary: fc.record({ after: fc.option(fc.nat(founding.length)), variant: fc.nat(2) }) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { minLength: 3, maxLength: 18 }),
        async (scheduler, steps) => {
          const { append, subscribe, close, errors, head } = room((work) => scheduler.schedule(work));
          await append(...founding);
          const subscribers: Subscriber[] = [];
          // Without a cursor of its own a subscriber has just read the panel's newest state, as a client does.
          const join = async ({ after, variant }: { after: number | null; variant: number }) =>
            subscribe("one", after ?? (await head()), variant);
          let appending = Promise.resolve();
          let opened = 0;
          for (const [n, each] of steps.entries()) {
            void scheduler.schedule(Promise.resolve(), String(n)).then(() => {
              if (each === "append") appending = appending.then(() => append(remark(n)));
              else void join(each).then((subscriber) => subscribers.push(subscriber));
            });
            if (each !== "append") opened += 1;
          }
          const settled = async () => {
            await appending;
            const last = await head();
            return (
              subscribers.length === opened &&
              subscribers.every(({ after, seqs }) => (seqs().at(-1) ?? after) >= last)
            );
          };
          for (let rounds = 0; rounds < 400 && !(await settled()); rounds++) {
            if (scheduler.count() > 0) await scheduler.waitOne();
            // What that one set going runs to its next wait before another is let go.
            await turn();
          }
          const last = await head();
          for (const { after, seqs, isOver } of subscribers) {
            expect(seqs()).toEqual(Array.from({ length: last - after }, (_, n) => after + 1 + n));
            expect(isOver).toBe(false);
          }
          expect(subscribers.length).toBe(opened);
          expect(errors).toEqual([]);
          await close();
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  it("never sends an event to somebody whose audience it changed, wherever in their catching up they are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.nat(3),
        // How far behind they are when they come, and how much later the change does.
        fc.nat(3),
        fc.nat(4),
        async (scheduler, before, behind, when) => {
          const { append, subscribe, close, head } = room((work) => scheduler.schedule(work));
          await append(...founding, ...Array.from({ length: before }, (_, n) => remark(n)));
          const changed = (await head()) + 1;
          const joining = subscribe("two", changed - 1 - behind);
          let subscriber: Subscriber | undefined;
          void joining.then((joined) => {
            subscriber = joined;
          });
          let declared = false;
          for (let rounds = 0; rounds < 400 && !(declared && subscriber?.isOver); rounds++) {
            if (rounds === when) {
              await append(conflict, remark(99));
              declared = true;
            }
            if (scheduler.count() > 0) await scheduler.waitOne();
            // What that one set going runs to its next wait before another is let go.
            await turn();
            // Whoever joined after the change belongs to the new audience: their stream goes on.
            if (declared && subscriber !== undefined && (subscriber.seqs().at(-1) ?? 0) > changed) break;
          }
          const seqs = subscriber?.seqs() ?? [];
          if (subscriber?.isOver) {
            const events = seqs.slice(0, -1);
            expect(events).toEqual(events.map((_, n) => changed - behind + n));
            expect(events.at(-1) ?? 0).toBeLessThan(changed);
            expect(seqs.at(-1)).toBe(changed);
          } else {
            expect(seqs).toEqual(seqs.map((_, n) => changed - behind + n));
            // They were let in as the new audience: of the item's case they get nothing, and never did.
            expect(subscriber?.kinds()).not.toContain("RemarkMade");
          }
          await close();
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);

  it("sends what was committed together in one write to each socket, in frames of their own", async () => {
    const { append, appendTogether, subscribe, close, head } = room((work) => work);
    await append(...founding);
    const from = await head();
    const subscribers = [
      await subscribe("one", from),
      await subscribe("two", from),
      await subscribe("two", 2),
    ];
    await expect.poll(() => subscribers[2]?.seqs()).toEqual([3, 4]);
    const before = subscribers.map(({ writes }) => writes());
    await appendTogether(...Array.from({ length: 20 }, (_, n) => remark(n)));
    for (const subscriber of subscribers) {
      await expect.poll(() => subscriber.seqs().at(-1)).toBe(from + 20);
      expect(subscriber.seqs()).toEqual(
        Array.from({ length: from + 20 - subscriber.after }, (_, n) => subscriber.after + 1 + n),
      );
    }
    expect(subscribers.map(({ writes }, n) => writes() - (before[n] ?? 0))).toEqual([1, 1, 1]);
    await close();
  });

  it("cuts a run before the event that changes somebody's audience", async () => {
    const { append, appendTogether, subscribe, close, head } = room((work) => work);
    await append(...founding);
    const from = await head();
    const [stays, goes] = [await subscribe("one", from), await subscribe("two", from)];
    await appendTogether(remark(1), remark(2), conflict, remark(3));
    await expect.poll(() => stays.seqs()).toEqual([1, 2, 3, 4].map((n) => from + n));
    await expect.poll(() => goes.isOver).toBe(true);
    // The two events before it as they were, then the word that the stream starts anew from there.
    expect(goes.kinds()).toEqual(["RemarkMade", "RemarkMade", "Reset"]);
    expect(goes.seqs()).toEqual([1, 2, 3].map((n) => from + n));
    await close();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Goal, PhaseName, Queue, QueueEntry, UploadPlace } from "./entry";
import { evolveQueue, type QueueEvent } from "./evolveQueue";
import { nextWork } from "./nextWork";
import { fromStored, toStored } from "./stored";

const place: UploadPlace = {
  proposalId: "p1",
  unitId: "u1",
  unitName: "Balai",
  cycle: 2026,
  instrumentId: "LKE-ZI-90-2021",
};
const goal: Goal = { kind: "EVIDENCE", title: "SK Tim", indicatorCodes: ["A"], shownOn: null };
const file = { name: "sk.pdf", bytes: 1_000, lastModified: 1 };
const chosen = (id: string, more: Partial<Extract<QueueEvent, { type: "chosen" }>> = {}): QueueEvent => ({
  type: "chosen",
  id,
  commandId: `c-${id}`,
  place,
  file,
  goal,
  ...more,
});
const queueOf = (...events: readonly QueueEvent[]): Queue => events.reduce(evolveQueue, []);
const phases = (queue: Queue) => queue.map(({ phase }) => phase.name);
const read = (id: string, sha256 = `sha-${id}`): QueueEvent[] => [
  { type: "reading", id, read: 0 },
  { type: "hashed", id, sha256, known: null },
];
const arrived = (id: string): QueueEvent[] => [
  chosen(id),
  ...read(id),
  { type: "sending", id },
  { type: "urlGiven", id, uploadUrl: `/files/${id}` },
  { type: "arrived", id },
];
const reload = (queue: Queue): Queue =>
  queue.flatMap((entry) => {
    const json = toStored(entry);
    return json === null ? [] : (fromStored(json) ?? []);
  });

describe("a file on its way", () => {
  it("is read, sent, confirmed and added", () => {
    const ready = queueOf(...arrived("a"));
    expect(phases(ready)).toEqual(["READY"]);
    expect(nextWork(ready)).toEqual([]);
    const confirmed = evolveQueue(ready, { type: "confirmed", id: "a", confirmed: true });
    expect(nextWork(confirmed)).toEqual([{ kind: "ADD", id: "a" }]);
    const added = [
      { type: "adding", id: "a" },
      { type: "added", id: "a", evidenceId: "e1" },
    ] as const;
    expect(phases(added.reduce(evolveQueue, confirmed))).toEqual(["ADDED"]);
  });

  it("waits for its person when the proposal has the same bytes, and goes on when they want it so", () => {
    const of = { evidenceId: "e9", title: "SK lama", fileName: "lama.pdf" };
    const found = queueOf(
      chosen("a"),
      { type: "reading", id: "a", read: 0 },
      {
        type: "hashed",
        id: "a",
        sha256: "s",
        known: of,
      },
    );
    expect(found[0]?.phase).toEqual({ name: "DUPLICATE", of, mayKeep: true });
    expect(nextWork(found)).toEqual([]);
    const kept = evolveQueue(found, { type: "duplicateKept", id: "a" });
    expect(nextWork(kept)).toEqual([{ kind: "SEND", id: "a" }]);
  });

  it("waits when the queue has the same bytes, for the same proposal only", () => {
    const elsewhere = { place: { ...place, proposalId: "p2" } };
    const queue = queueOf(
      chosen("a"),
      chosen("b"),
      chosen("c", elsewhere),
      ...read("a", "s"),
      ...read("b", "s"),
      ...read("c", "s"),
    );
    expect(phases(queue)).toEqual(["QUEUED", "DUPLICATE", "QUEUED"]);
  });

  it("is no new version when its bytes are those of the newest", () => {
    const version: Goal = { kind: "VERSION", evidenceId: "e1", title: "SK", latestSha256: "s" };
    const [entry] = queueOf(chosen("a", { goal: version }), ...read("a", "s"));
    expect(entry?.phase).toMatchObject({ name: "DUPLICATE", mayKeep: false });
    expect(
      phases(evolveQueue(entry === undefined ? [] : [entry], { type: "duplicateKept", id: "a" })),
    ).toEqual(["DUPLICATE"]);
  });

  it("goes on by itself after a cut, and keeps where the server has it", () => {
    const cut = queueOf(
      chosen("a"),
      ...read("a"),
      { type: "sending", id: "a" },
      { type: "urlGiven", id: "a", uploadUrl: "/files/x" },
      { type: "progressed", id: "a", sent: 600 },
      { type: "cut", id: "a", forget: false },
    );
    expect(phases(cut)).toEqual(["WAITING"]);
    const again = evolveQueue(cut, { type: "resumed", id: "a" });
    expect(nextWork(again)).toEqual([{ kind: "SEND", id: "a" }]);
    expect(again[0]).toMatchObject({ uploadUrl: "/files/x", sent: 600 });
  });

  it("needs its file again after a reload, takes the same one, and no other", () => {
    const before = queueOf(
      chosen("a"),
      ...read("a", "s"),
      { type: "sending", id: "a" },
      { type: "urlGiven", id: "a", uploadUrl: "/files/x" },
      { type: "progressed", id: "a", sent: 600 },
    );
    const loaded = reload(before);
    expect(loaded[0]).toMatchObject({ phase: { name: "FILE_NEEDED" }, sent: 600, inHand: false });
    const handed = evolveQueue(loaded, { type: "handed", id: "a" });
    expect(nextWork(handed)).toEqual([{ kind: "HASH", id: "a" }]);
    expect(phases(read("a", "other").reduce(evolveQueue, handed))).toEqual(["FILE_NEEDED"]);
    const same = read("a", "s").reduce(evolveQueue, handed);
    expect(nextWork(same)).toEqual([{ kind: "SEND", id: "a" }]);
    expect(same[0]?.uploadUrl).toBe("/files/x");
  });

  it("that is being added when the page goes is asked for again, by the same command", () => {
    const adding = evolveQueue(
      evolveQueue(queueOf(...arrived("a")), { type: "confirmed", id: "a", confirmed: true }),
      { type: "adding", id: "a" },
    );
    expect(reload(adding)[0]).toMatchObject({ phase: { name: "ADDING", lost: true }, commandId: "c-a" });
  });

  it("cannot be changed or given up while it is being added", () => {
    const adding = evolveQueue(
      evolveQueue(queueOf(...arrived("a")), { type: "confirmed", id: "a", confirmed: true }),
      { type: "adding", id: "a" },
    );
    for (const event of [
      { type: "removed", id: "a" },
      { type: "described", id: "a", changes: { title: "lain" } },
      { type: "paused", id: "a" },
      { type: "refused", id: "a", reason: "EMPTY", bound: null },
    ] as const)
      expect(evolveQueue(adding, event)).toEqual(adding);
  });

  it("that is described anew has to be confirmed anew, and a refused command is another one next time", () => {
    const ready = evolveQueue(queueOf(...arrived("a")), { type: "confirmed", id: "a", confirmed: true });
    expect(evolveQueue(ready, { type: "described", id: "a", changes: { title: "x" } })[0]?.confirmed).toBe(
      false,
    );
    const refused = [
      { type: "adding", id: "a" },
      { type: "notAdded", id: "a", problem: { reason: "INVALID_INPUT" }, commandId: "c-2" },
    ] as const;
    expect(refused.reduce<Queue>(evolveQueue, ready)[0]).toMatchObject({
      commandId: "c-2",
      confirmed: false,
      phase: { name: "READY" },
    });
  });

  it("is sent beside one other, and read by itself", () => {
    const queue = queueOf(
      ...["a", "b", "c"].flatMap((id) => [chosen(id), ...read(id)]),
      chosen("d"),
      chosen("e"),
    );
    expect(nextWork(queue)).toEqual([
      { kind: "HASH", id: "d" },
      { kind: "SEND", id: "a" },
      { kind: "SEND", id: "b" },
    ]);
  });
});

/** A server that answers a command twice as once, and may lose its answers on the way. */
class Adding {
  readonly made = new Map<string, { readonly evidenceId: string; readonly uploadUrl: string | null }>();

  add({ commandId, uploadUrl }: QueueEntry): string {
    const made = this.made.get(commandId) ?? { evidenceId: `e-${this.made.size}`, uploadUrl };
    this.made.set(commandId, made);
    return made.evidenceId;
  }
}

describe("whatever happens", () => {
  const steps = fc.array(
    fc.record({
      what: fc.constantFrom(
        "choose",
        "work",
        "work",
        "work",
        "cut",
        "lose",
        "answer",
        "answer",
        "refuse",
        "pause",
        "continue",
        "reload",
        "hand",
        "confirm",
        "confirm",
        "describe",
        "keep",
        "arrive",
        "arrive",
        "retry",
        "gone",
        "remove",
      ),
      at: fc.nat(5),
    }),
    { maxLength: 120 },
  );

  it("no file is added twice, and none is lost but by its person", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const server = new Adding();
        const mine = new Set<string>();
        const added = new Map<string, string>();
        let queue: Queue = [];
        let ids = 0;
        const tell = (event: QueueEvent) => {
          queue = evolveQueue(queue, event);
        };
        for (const { what, at } of taken) {
          const entry = queue[at % Math.max(1, queue.length)];
          const id = entry?.id ?? "";
          const is = (name: PhaseName) => entry?.phase.name === name;
          switch (what) {
            case "choose":
              ids += 1;
              mine.add(`f${ids}`);
              tell(chosen(`f${ids}`));
              break;
            case "work":
              for (const { kind, id: next } of nextWork(queue)) {
                if (kind === "HASH") for (const event of read(next)) tell(event);
                if (kind === "SEND") {
                  tell({ type: "sending", id: next });
                  tell({ type: "urlGiven", id: next, uploadUrl: `/files/${next}` });
                }
                if (kind === "ADD") tell({ type: "adding", id: next });
              }
              break;
            case "lose":
              // It reached the server, and the answer did not come back.
              if (entry !== undefined && is("ADDING")) {
                server.add(entry);
                tell({ type: "addLost", id });
              }
              break;
            case "answer":
              if (entry !== undefined && is("ADDING")) {
                const evidenceId = server.add(entry);
                tell({ type: "added", id, evidenceId });
                expect(added.get(id) ?? evidenceId).toBe(evidenceId);
                added.set(id, evidenceId);
              }
              break;
            case "refuse":
              ids += 1;
              // A command that was carried out is never refused.
              if (entry !== undefined && is("ADDING") && !server.made.has(entry.commandId))
                tell({ type: "notAdded", id, problem: { reason: "X" }, commandId: `c-n${ids}` });
              break;
            case "gone":
              ids += 1;
              if (entry !== undefined && is("ADDING") && !server.made.has(entry.commandId))
                tell({ type: "uploadGone", id, commandId: `c-n${ids}` });
              break;
            case "reload": {
              const before = queue;
              queue = reload(queue);
              for (const one of before)
                expect(one.phase.name === "ADDED" || queue.some((each) => each.id === one.id)).toBe(true);
              break;
            }
            case "remove":
              if (entry !== undefined && !is("ADDING")) mine.delete(id);
              tell({ type: "removed", id });
              break;
            case "cut":
              tell({ type: "cut", id, forget: at % 2 === 0 });
              tell({ type: "resumed", id });
              break;
            case "pause":
              tell({ type: "paused", id });
              break;
            case "continue":
              tell({ type: "continued", id });
              break;
            case "hand":
              tell({ type: "handed", id });
              break;
            case "confirm":
              tell({ type: "confirmed", id, confirmed: true });
              break;
            case "describe":
              tell({ type: "described", id, changes: { title: `t${at}` } });
              break;
            case "keep":
              tell({ type: "duplicateKept", id });
              break;
            case "arrive":
              tell({ type: "arrived", id });
              break;
            case "retry":
              tell({ type: "retried", id });
              break;
          }
          for (const one of mine) expect(added.has(one) || queue.some((each) => each.id === one)).toBe(true);
        }
        const uploads = [...server.made.values()].map(({ uploadUrl }) => uploadUrl);
        expect(new Set(uploads).size).toBe(uploads.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

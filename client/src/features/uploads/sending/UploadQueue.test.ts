import { expect, it } from "vitest";
import type { Goal, UploadPlace } from "../queue/entry";
import type { AddEnd, QueuePorts, SendingEnd, SendingReports } from "./ports";
import { UploadQueue } from "./UploadQueue";

const place: UploadPlace = {
  proposalId: "p1",
  unitId: "u1",
  unitName: "Balai",
  cycle: 2026,
  instrumentId: "LKE-ZI-90-2021",
};
const goalOf = ({ name }: File): Goal => ({
  kind: "EVIDENCE",
  title: name,
  indicatorCodes: ["A"],
  shownOn: null,
});

/** A browser and a server in which everything waits until a test says that it happens. */
class World {
  readonly kept = new Map<string, string>();
  readonly sending = new Map<string, SendingReports[]>();
  readonly adding: { readonly commandId: string; readonly answer: (end: AddEnd) => void }[] = [];
  readonly discarded: string[] = [];
  readonly later: (() => void)[] = [];
  claimed: ReadonlySet<string> = new Set();
  #ids = 0;

  /** A page that is loaded: what it does, it does through this world. */
  async page(): Promise<UploadQueue> {
    const ports: QueuePorts = {
      send: (file, _entry, reports) => {
        this.sending.set(file.name, [...(this.sending.get(file.name) ?? []), reports]);
        return () => {};
      },
      hash: async (file) => `sha of ${await file.text()}`,
      findKnown: async () => null,
      add: ({ commandId }) => new Promise((answer) => this.adding.push({ commandId, answer })),
      discard: async (uploadUrl) => void this.discarded.push(uploadUrl),
      mostBytes: async () => 1_000,
      claim: async (id) => !this.claimed.has(id),
      stored: {
        all: () => new Map(this.kept),
        put: (id, json) => void this.kept.set(id, json),
        remove: (id) => void this.kept.delete(id),
      },
      newId: () => {
        this.#ids += 1;
        return `id-${this.#ids}`;
      },
      now: () => 0,
      later: (_ms, then) => {
        this.later.push(then);
        return () => {};
      },
    };
    const queue = new UploadQueue(ports);
    await queue.open();
    return queue;
  }

  /** What is under way of a file now. */
  of(name: string): SendingReports {
    const reports = this.sending.get(name)?.at(-1);
    if (reports === undefined) throw new Error(`${name} is not being sent`);
    return reports;
  }

  end(name: string, ending: SendingEnd): void {
    this.of(name).over(ending);
  }
}

const phasesOf = (queue: UploadQueue) => queue.view().entries.map(({ phase }) => phase.name);
const files = (...names: readonly string[]) =>
  names.map((name) => new File([name], name, { lastModified: 1 }));

it("sends two files at a time, and each once", async () => {
  const world = new World();
  const queue = await world.page();
  queue.choose(files("a", "b", "c", "d"), place, goalOf);
  await expect.poll(() => phasesOf(queue)).toEqual(["UPLOADING", "UPLOADING", "QUEUED", "QUEUED"]);
  world.end("a", { kind: "ARRIVED" });
  await expect.poll(() => phasesOf(queue)).toEqual(["READY", "UPLOADING", "UPLOADING", "QUEUED"]);
  expect([...world.sending.values()].map(({ length }) => length)).toEqual([1, 1, 1]);
});

it("goes on after a cut without being asked, and asks again for what was not answered, as the same command", async () => {
  const world = new World();
  const queue = await world.page();
  const [id = ""] = queue.choose(files("a"), place, goalOf);
  queue.tell({ type: "confirmed", id, confirmed: true });
  await expect.poll(() => phasesOf(queue)).toEqual(["UPLOADING"]);
  world.end("a", { kind: "CUT", forget: false });
  expect(phasesOf(queue)).toEqual(["WAITING"]);
  queue.resumeAll();
  expect(phasesOf(queue)).toEqual(["UPLOADING"]);
  world.end("a", { kind: "ARRIVED" });
  await expect.poll(() => world.adding.length).toBe(1);
  world.adding[0]?.answer({ kind: "LOST" });
  await expect.poll(() => world.later.length).toBe(2);
  world.later.at(-1)?.();
  await expect.poll(() => world.adding.length).toBe(2);
  expect(new Set(world.adding.map(({ commandId }) => commandId)).size).toBe(1);
  world.adding[1]?.answer({ kind: "ADDED", evidenceId: "e1" });
  await expect.poll(() => phasesOf(queue)).toEqual(["ADDED"]);
  expect(world.kept.size).toBe(0);
});

it("outlives its page: what was being added is asked for again, and what was on its way needs its file", async () => {
  const world = new World();
  const before = await world.page();
  const [first = ""] = before.choose(files("a", "b"), place, goalOf);
  before.tell({ type: "confirmed", id: first, confirmed: true });
  await expect.poll(() => phasesOf(before)).toEqual(["UPLOADING", "UPLOADING"]);
  world.of("b").urlGiven("/files/b");
  world.end("a", { kind: "ARRIVED" });
  await expect.poll(() => world.adding.length).toBe(1);
  before.close();

  const after = await world.page();
  expect(phasesOf(after)).toEqual(["ADDING", "FILE_NEEDED"]);
  expect(world.adding).toHaveLength(2);
  expect(world.adding[1]?.commandId).toBe(world.adding[0]?.commandId);
  // The same file again, through whichever door: no second entry.
  after.choose(files("b"), place, goalOf);
  await expect.poll(() => phasesOf(after)).toEqual(["ADDING", "UPLOADING"]);
});

it("leaves alone what another tab has, and gives up at the server what its person gives up", async () => {
  const world = new World();
  const before = await world.page();
  const [id = ""] = before.choose(files("a"), place, goalOf);
  await expect.poll(() => phasesOf(before)).toEqual(["UPLOADING"]);
  world.of("a").urlGiven("/files/a");
  world.claimed = new Set([id]);
  expect(phasesOf(await world.page())).toEqual([]);
  before.remove(id);
  expect(world.discarded).toEqual(["/files/a"]);
  expect(world.kept.size).toBe(0);
});

it("refuses what is too large, or empty, before a byte is read", async () => {
  const world = new World();
  const queue = await world.page();
  queue.choose([new File(["x".repeat(1_001)], "besar"), new File([], "kosong")], place, goalOf);
  await expect.poll(() => phasesOf(queue)).toEqual(["REFUSED", "REFUSED"]);
  expect(queue.view().entries.map(({ phase }) => phase)).toEqual([
    { name: "REFUSED", reason: "TOO_LARGE", bound: 1_000 },
    { name: "REFUSED", reason: "EMPTY", bound: null },
  ]);
  expect(world.sending.size).toBe(0);
});

import type { Goal, Queue, QueueEntry, UploadPlace } from "../queue/entry";
import { evolveQueue, type QueueEvent } from "../queue/evolveQueue";
import { nextWork, type Work } from "../queue/nextWork";
import { progressOf, rateOf, type Sample, withSample } from "../queue/progress";
import { fromStored, toStored } from "../queue/stored";
import { type AddEnd, type QueuePorts, type SendingEnd, UnreadableFile } from "./ports";

/** What a screen sees of the queue. */
export interface QueueView {
  readonly entries: Queue;
  /** Bytes a second; null when too little is known. */
  readonly rate: number | null;
}

const firstPauseMs = 500;
const longestPauseMs = 15_000;

/**
 * Carries the queue out: what its rules say is to be begun, it begins, and tells them what came of it. Every entry is
 * stored before anything is done about it, and is forgotten only when the server has it or the person gives it up.
 */
export class UploadQueue {
  readonly #ports: QueuePorts;
  readonly #files = new Map<string, File>();
  /** How to stop what is under way, by entry. */
  readonly #stops = new Map<string, () => void>();
  /** How often in a row an entry was cut, and how to call its next try off. */
  readonly #cuts = new Map<string, number>();
  readonly #pauses = new Map<string, () => void>();
  readonly #stored = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #view: QueueView = { entries: [], rate: null };
  #samples: readonly Sample[] = [];
  #beginning = false;
  #closed = false;

  constructor(ports: QueuePorts) {
    this.#ports = ports;
  }

  readonly view = (): QueueView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Takes up what a page before this one has left, unless another tab has it. */
  async open(): Promise<void> {
    for (const [id, json] of this.#ports.stored.all()) {
      const entry = fromStored(json);
      if (entry === null || this.#find(id) !== undefined || !(await this.#ports.claim(id))) continue;
      this.#stored.set(id, json);
      this.#show([...this.#view.entries, entry]);
      if (entry.phase.name === "ADDING") void this.#add(entry);
    }
  }

  /** Stops everything; what is stored stays. */
  close(): void {
    this.#closed = true;
    for (const stop of [...this.#stops.values(), ...this.#pauses.values()]) stop();
    this.#stops.clear();
    this.#pauses.clear();
  }

  /** New files, or those that an entry waits for. Answers the ids of their entries. */
  choose(files: readonly File[], place: UploadPlace, goalOf: (file: File) => Goal): readonly string[] {
    return files.map((file) => {
      const awaited = this.#view.entries.find((entry) => isAwaited(entry, file, place));
      if (awaited !== undefined) {
        this.hand(awaited.id, file);
        return awaited.id;
      }
      const id = this.#ports.newId();
      this.#files.set(id, file);
      void this.#ports.claim(id);
      this.tell({
        type: "chosen",
        id,
        commandId: this.#ports.newId(),
        place,
        file: { name: file.name, bytes: file.size, lastModified: file.lastModified },
        goal: goalOf(file),
      });
      return id;
    });
  }

  /** The file of an entry that was left by a page before this one. */
  hand(id: string, file: File): void {
    const entry = this.#find(id);
    if (entry?.phase.name !== "FILE_NEEDED") return;
    if (entry.file.bytes === file.size) {
      this.#files.set(id, file);
      this.tell({ type: "handed", id });
    } else this.tell({ type: "otherHanded", id });
  }

  /** Gives an entry up. What the server keeps of it is given up too, unless it has become evidence. */
  remove(id: string): void {
    const entry = this.#find(id);
    if (entry === undefined || entry.phase.name === "ADDING") return;
    this.#stop(id);
    if (entry.uploadUrl !== null && entry.phase.name !== "ADDED") void this.#ports.discard(entry.uploadUrl);
    this.tell({ type: "removed", id });
    this.#files.delete(id);
  }

  pause(id: string): void {
    this.#stop(id);
    this.tell({ type: "paused", id });
  }

  /** The connection is back: whoever waits for it goes on at once. */
  resumeAll(): void {
    for (const { id, phase } of this.#view.entries) {
      if (phase.name === "WAITING") this.#resume(id);
      if (phase.name === "ADDING" && phase.lost && this.#pauses.has(id)) this.#addAgain(id);
    }
  }

  /** Tells the rules what has happened, and begins what they want begun. */
  tell(event: QueueEvent): void {
    if (this.#closed) return;
    this.#show(evolveQueue(this.#view.entries, event));
    // What is begun tells the rules so, and they may want more begun: one at a time, always by the newest state.
    if (this.#beginning) return;
    this.#beginning = true;
    for (let [work] = nextWork(this.#view.entries); work !== undefined; [work] = nextWork(this.#view.entries))
      this.#begin(work);
    this.#beginning = false;
  }

  #begin({ kind, id }: Work): void {
    const entry = this.#find(id);
    const file = this.#files.get(id);
    if (entry === undefined) return;
    if (kind === "ADD") {
      this.tell({ type: "adding", id });
      void this.#add(entry);
    } else if (file === undefined) this.#refuse(id, "UNKNOWN", null);
    else if (kind === "HASH") this.#hash(entry, file);
    else this.#send(entry, file);
  }

  #find(id: string): QueueEntry | undefined {
    return this.#view.entries.find((entry) => entry.id === id);
  }

  #hash({ id, file: facts, place }: QueueEntry, file: File): void {
    const aborting = new AbortController();
    this.#stops.set(id, () => aborting.abort());
    this.tell({ type: "reading", id, read: 0 });
    const read = async () => {
      const most = await this.#ports.mostBytes();
      if (facts.bytes === 0) return this.#refuse(id, "EMPTY", null);
      if (most !== null && facts.bytes > most) return this.#refuse(id, "TOO_LARGE", most);
      const onRead = (bytes: number) => this.tell({ type: "reading", id, read: bytes });
      const sha256 = await this.#ports.hash(file, onRead, aborting.signal);
      const known = await this.#ports.findKnown(place.proposalId, sha256);
      if (aborting.signal.aborted) return;
      this.#stops.delete(id);
      this.tell({ type: "hashed", id, sha256, known });
    };
    read().catch((error: unknown) => {
      if (aborting.signal.aborted) return;
      this.#stops.delete(id);
      if (error instanceof UnreadableFile) this.#refuse(id, "UNKNOWN", null);
      else this.#ended(id, { kind: "CUT", forget: false });
    });
  }

  #refuse(id: string, reason: "EMPTY" | "TOO_LARGE" | "UNKNOWN", bound: number | null): void {
    this.#stops.delete(id);
    this.tell({ type: "refused", id, reason, bound });
  }

  #send(entry: QueueEntry, file: File): void {
    const { id } = entry;
    let over = false;
    this.tell({ type: "sending", id });
    const stop = this.#ports.send(file, entry, {
      urlGiven: (uploadUrl) => !over && this.tell({ type: "urlGiven", id, uploadUrl }),
      progressed: (sent) => {
        if (over) return;
        if (sent > 0) this.#cuts.delete(id);
        this.tell({ type: "progressed", id, sent });
      },
      over: (ending) => {
        if (over) return;
        over = true;
        this.#stops.delete(id);
        this.#ended(id, ending);
      },
    });
    if (over) return;
    this.#stops.set(id, () => {
      over = true;
      stop();
    });
  }

  #ended(id: string, ending: SendingEnd): void {
    if (ending.kind === "CUT") {
      this.#tryLater(id, () => this.#resume(id));
      this.tell({ type: "cut", id, forget: ending.forget });
    } else if (ending.kind === "ARRIVED") this.tell({ type: "arrived", id });
    else this.tell({ type: "refused", id, reason: ending.reason, bound: ending.bound });
  }

  /** Later each time, up to a bound; soon again once something has come through. */
  #tryLater(id: string, again: () => void): void {
    const cuts = this.#cuts.get(id) ?? 0;
    this.#cuts.set(id, cuts + 1);
    this.#pauses.set(id, this.#ports.later(Math.min(longestPauseMs, firstPauseMs * 2 ** cuts), again));
  }

  #resume(id: string): void {
    this.#callOff(id);
    this.tell({ type: "resumed", id });
  }

  async #add(entry: QueueEntry): Promise<void> {
    const { id } = entry;
    const end = await this.#ports.add(entry).catch((): AddEnd => ({ kind: "LOST" }));
    if (this.#closed) return;
    switch (end.kind) {
      case "ADDED":
        this.#files.delete(id);
        this.#cuts.delete(id);
        return this.tell({ type: "added", id, evidenceId: end.evidenceId });
      case "REFUSED":
        return this.tell({ type: "notAdded", id, problem: end.problem, commandId: this.#ports.newId() });
      case "UPLOAD_GONE":
        return this.tell({ type: "uploadGone", id, commandId: this.#ports.newId() });
      case "LOST":
        this.#tryLater(id, () => this.#addAgain(id));
        return this.tell({ type: "addLost", id });
    }
  }

  #addAgain(id: string): void {
    this.#callOff(id);
    const entry = this.#find(id);
    if (entry?.phase.name === "ADDING") void this.#add(entry);
  }

  #stop(id: string): void {
    this.#stops.get(id)?.();
    this.#stops.delete(id);
    this.#callOff(id);
  }

  #callOff(id: string): void {
    this.#pauses.get(id)?.();
    this.#pauses.delete(id);
  }

  #show(entries: Queue): void {
    if (entries === this.#view.entries) return;
    this.#store(entries);
    this.#samples = withSample(this.#samples, { at: this.#ports.now(), sent: progressOf(entries).sent });
    const moves = entries.some(({ phase }) => phase.name === "UPLOADING");
    this.#view = { entries, rate: moves ? rateOf(this.#samples) : null };
    for (const listener of this.#listeners) listener();
  }

  #store(entries: Queue): void {
    const now = new Map(entries.map((entry) => [entry.id, toStored(entry)]));
    for (const [id, json] of now) {
      if (json === null || this.#stored.get(id) === json) continue;
      this.#stored.set(id, json);
      this.#ports.stored.put(id, json);
    }
    for (const id of this.#stored.keys()) {
      if ((now.get(id) ?? null) !== null) continue;
      this.#stored.delete(id);
      this.#ports.stored.remove(id);
    }
  }
}

function isAwaited({ phase, file, place }: QueueEntry, given: File, at: UploadPlace): boolean {
  return (
    phase.name === "FILE_NEEDED" &&
    place.proposalId === at.proposalId &&
    file.name === given.name &&
    file.bytes === given.size &&
    file.lastModified === given.lastModified
  );
}

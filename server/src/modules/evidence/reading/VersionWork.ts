import type { Evidence, Version } from "@sidang/shared";
import { MoreThan, Not } from "typeorm";
import type { Database } from "../../../database/database.js";
import { EvidenceVersionRow } from "../../../database/entities/index.js";
import type { EvidenceStates } from "../evidenceStates.js";

/** What is to be done with a version. Each may be done again after a stop in the middle, with the effect of once. */
export interface Steps {
  read(evidence: Evidence, version: Version): Promise<void>;
  place(evidence: Evidence, version: Version): Promise<void>;
}

interface Parts {
  readonly database: Database;
  readonly states: EvidenceStates;
  readonly steps: Steps;
  readonly onError: (error: unknown) => void;
}

/** How many versions are looked for at once when the server starts. */
const page = 200;
/** How long what could not be done rests: doubled each time, up to some minutes. */
const shortestRestMs = 1_000;
const longestRestMs = 300_000;

/**
 * Reads versions and places their threads, one evidence after another, off the requests' way. What is still to be
 * done stands in the table, so a server that was killed goes on where it was.
 */
export class VersionWork {
  readonly #waiting = new Set<string>();
  readonly #readers = new Map<string, Set<() => void>>();
  #running: Promise<void> | null = null;
  /** How long each evidence rests before the next attempt, in milliseconds. */
  readonly #rests = new Map<string, number>();
  #isClosed = false;

  constructor(readonly parts: Parts) {}

  /** There is something to do for this evidence. */
  start(evidenceId: string): void {
    if (this.#isClosed) return;
    this.#waiting.add(evidenceId);
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      // Whoever came after the last look and before this.
      for (const waits of this.#waiting) this.start(waits);
    });
  }

  /** Takes up what was left when the server last stopped. */
  async resume(): Promise<void> {
    for (let last = ""; !this.#isClosed; ) {
      const rows = await this.parts.database.read((em) =>
        em.find(EvidenceVersionRow, {
          where: { work: Not("DONE"), id: MoreThan(last) },
          order: { id: "ASC" },
          take: page,
        }),
      );
      for (const { evidenceId } of rows) this.start(evidenceId);
      last = rows.at(-1)?.id ?? "";
      if (rows.length < page) return;
    }
  }

  /** Resolves once the version has been read, or could not be, or so many milliseconds have passed. */
  async whenRead(evidenceId: string, versionId: string, patienceMs: number): Promise<void> {
    if (await this.#isRead(evidenceId, versionId)) return;
    const readers = this.#readers.get(versionId) ?? new Set();
    this.#readers.set(versionId, readers);
    this.start(evidenceId);
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        readers.delete(done);
        if (readers.size === 0) this.#readers.delete(versionId);
        resolve();
      };
      const timer = setTimeout(done, patienceMs);
      readers.add(done);
      // It may have been read between the look and the listening.
      void this.#isRead(evidenceId, versionId).then((isRead) => isRead && done(), done);
    });
  }

  /** Nothing more is begun; resolves when what was under way has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#waiting.clear();
    await this.#running;
  }

  async #run(): Promise<void> {
    for (const evidenceId of this.#waiting) {
      this.#waiting.delete(evidenceId);
      try {
        await this.#work(evidenceId);
        this.#rests.delete(evidenceId);
      } catch (error) {
        // What the closing itself has cut short is no news.
        if (this.#isClosed) return;
        // It stays in the table, to be done later: the store of files may be away, or the reader busy.
        this.parts.onError(error);
        this.#startLater(evidenceId);
      }
    }
  }

  /** Each time after a longer rest, so that what can never be done holds up nobody. */
  #startLater(evidenceId: string): void {
    const rest = this.#rests.get(evidenceId) ?? shortestRestMs;
    this.#rests.set(evidenceId, Math.min(rest * 2, longestRestMs));
    setTimeout(() => this.start(evidenceId), rest).unref();
  }

  async #work(evidenceId: string): Promise<void> {
    const { database, states, steps } = this.parts;
    const rows = await database.read((em) =>
      em.find(EvidenceVersionRow, { where: { evidenceId, work: Not("DONE") }, order: { number: "ASC" } }),
    );
    for (const { id, work } of rows) {
      if (this.#isClosed) return;
      if (work === "READ") {
        await steps.read(...(await this.#versionOf(evidenceId, id)));
        for (const done of this.#readers.get(id) ?? []) done();
      }
      const [evidence, version] = await this.#versionOf(evidenceId, id);
      await steps.place(evidence, version);
      await database.write((em) => em.update(EvidenceVersionRow, { id, work: "PLACE" }, { work: "DONE" }));
      // Looked at after it was called done: a thread that is started later on an older version says so itself.
      const { state } = await states.now(evidenceId);
      const isWhole =
        state.status === "NONE" ||
        Object.values(state.threads).every(({ places }) => places[id] !== undefined);
      if (isWhole) continue;
      await database.write((em) => em.update(EvidenceVersionRow, { id, work: "DONE" }, { work: "PLACE" }));
      this.start(evidenceId);
    }
  }

  async #versionOf(evidenceId: string, versionId: string): Promise<[Evidence, Version]> {
    const { state } = await this.parts.states.now(evidenceId);
    const version =
      state.status === "NONE" ? undefined : state.versions.find((each) => each.versionId === versionId);
    if (state.status === "NONE" || version === undefined) throw new Error(`${versionId} has no event`);
    return [state, version];
  }

  /** True also of a version that is not there: nobody waits for that. */
  async #isRead(evidenceId: string, versionId: string): Promise<boolean> {
    const { state } = await this.parts.states.now(evidenceId);
    const version =
      state.status === "NONE" ? undefined : state.versions.find((each) => each.versionId === versionId);
    return version?.reading.kind !== "PENDING";
  }
}

import { setTimeout as delay } from "node:timers/promises";
import type { DataSource, EntityManager, QueryRunner } from "typeorm";
import { DatabaseError, isBusy, withoutValues } from "../databaseError.js";

interface Job {
  /** Runs in the open transaction and answers how to tell the caller, once it is known whether it was committed. */
  readonly run: (em: EntityManager) => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/** Jobs that share a commit, and so a sync to disk. */
const mostTogether = 64;
/** How long another process may hold the write lock. */
const mostBusyMs = 10_000;

/**
 * One queue in front of the one connection that writes. Jobs that wait together are committed together, each in its
 * own savepoint: one that throws takes nothing of the others with it, and nobody is answered before the commit.
 */
export class SqliteWriter {
  readonly #source: DataSource;
  #runner: QueryRunner;
  readonly #jobs: Job[] = [];
  #draining: Promise<void> | null = null;
  #closed = false;

  constructor(source: DataSource) {
    this.#source = source;
    this.#runner = source.createQueryRunner();
  }

  write<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new DatabaseError("CLOSED", null));
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({
        run: async (em) => {
          const value = await work(em);
          return () => resolve(value);
        },
        reject: (error) => reject(withoutValues(error)),
      });
      this.#draining ??= this.#drain();
    });
  }

  /** Runs something that has its own transactions while nothing else is written. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#draining) await this.#draining;
    const done = work();
    this.#draining = done.then(
      () => this.#next(),
      () => this.#next(),
    );
    return done;
  }

  /** Waits for what was queued; later writes are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#draining) await this.#draining;
  }

  #next(): void {
    this.#draining = this.#jobs.length > 0 ? this.#drain() : null;
  }

  async #drain(): Promise<void> {
    // The commands that came in by the same turn of the event loop are in the queue after it, and share a commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#jobs.length > 0) await this.#commitTogether();
    this.#draining = null;
  }

  async #commitTogether(): Promise<void> {
    const taken: Job[] = [];
    const answers: (() => void)[] = [];
    try {
      await this.#begin();
      while (this.#jobs.length > 0 && taken.length < mostTogether) {
        const job = this.#jobs.shift() as Job;
        taken.push(job);
        answers.push(await this.#runInSavepoint(job));
      }
      await this.#runner.commitTransaction();
    } catch (error) {
      // Nothing of these was written: the disk is full, or another process kept the lock.
      if (taken.length === 0) taken.push(...this.#jobs.splice(0));
      await this.#rollBack();
      for (const job of taken) job.reject(error);
      return;
    }
    for (const answer of answers) answer();
  }

  async #begin(): Promise<void> {
    const givenUp = performance.now() + mostBusyMs;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#runner.startTransaction();
      } catch (error) {
        if (!isBusy(error) || performance.now() > givenUp) throw error;
        await delay(Math.min(2 ** attempt, 20));
      }
    }
  }

  async #runInSavepoint(job: Job): Promise<() => void> {
    await this.#runner.startTransaction();
    try {
      const answer = await job.run(this.#runner.manager);
      await this.#runner.commitTransaction();
      return answer;
    } catch (error) {
      // Throws when SQLite has rolled the whole transaction back itself; then nobody's was written.
      await this.#runner.rollbackTransaction();
      return () => job.reject(error);
    }
  }

  /** Until no transaction is open. TypeORM loses count when SQLite has rolled back itself; a new connection has none open. */
  async #rollBack(): Promise<void> {
    try {
      while (this.#runner.isTransactionActive) await this.#runner.rollbackTransaction();
    } catch {
      await this.#source.destroy();
      await this.#source.initialize();
      this.#runner = this.#source.createQueryRunner();
    }
  }
}

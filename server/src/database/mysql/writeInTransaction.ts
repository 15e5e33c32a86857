import { setTimeout as delay } from "node:timers/promises";
import type { DataSource, EntityManager } from "typeorm";
import type { DatabaseLog } from "../database.js";
import { codeOf, isInTheWay, isLost, withoutValues } from "../databaseError.js";

const mostAttempts = 8;

/** Where a transaction got to: once it is committing, a lost connection leaves open whether it was written. */
interface Progress {
  committing: boolean;
}

/** Runs the work in a transaction of its own; again when another transaction was in its way or the connection was stale. */
export async function writeInTransaction<T>(
  source: DataSource,
  work: (em: EntityManager) => Promise<T>,
  log?: DatabaseLog,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const progress: Progress = { committing: false };
    try {
      return await runOnce(source, work, progress);
    } catch (error) {
      const outcomeUnknown = progress.committing && isLost(error);
      const again =
        !outcomeUnknown && attempt < mostAttempts && (isInTheWay(error) || (isLost(error) && attempt < 3));
      if (!again) throw withoutValues(error, outcomeUnknown);
      log?.warn({ code: codeOf(error), attempt }, "a transaction is run again");
      // Grows and differs, so that two that met do not meet again.
      await delay(Math.random() * 5 * 2 ** attempt);
    }
  }
}

async function runOnce<T>(
  source: DataSource,
  work: (em: EntityManager) => Promise<T>,
  progress: Progress,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const value = await work(runner.manager);
    progress.committing = true;
    await runner.commitTransaction();
    return value;
  } catch (error) {
    // When even this fails the connection is gone, and the server rolls back by itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
    throw error;
  } finally {
    await runner.release();
  }
}

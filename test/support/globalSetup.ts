import type { TestProject } from "vitest/node";
import { startMariaDb } from "./mariadb.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A MariaDB that the whole run shares, in which each suite makes databases of its own; null when there is none. */
    mariadbUrl: string | null;
  }
}

/** Starts what a run's suites share, once for each project that asks for it. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const mariadb = await startMariaDb();
  project.provide("mariadbUrl", mariadb?.url ?? null);
  return async () => mariadb?.stop();
}

import type { EntityManager } from "typeorm";
import type { Append, EventStore } from "../../eventStore/eventStore.js";

type Store = EventStore<EntityManager>;

/** Appends what nothing can stand in the way of: the database was empty. */
export async function append(
  store: Store,
  what: Append,
  project?: Parameters<Store["append"]>[1],
): Promise<void> {
  const { outcome } = await store.append(what, project);
  if (outcome !== "APPENDED") throw new Error(`${what.stream} was there before the demonstration`);
}

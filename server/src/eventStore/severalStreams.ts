import type { AllAppended, Append, Appended } from "./eventStore.js";

/**
 * The appends by the names of their streams. Each stream's next place is a lock; whoever needs several takes them in
 * this order.
 * @throws TypeError when there is none, or two to one stream
 */
export function inLockingOrder<One extends Pick<Append, "stream">>(appends: readonly One[]): readonly One[] {
  if (appends.length === 0) throw new TypeError("nothing to append");
  const inOrder = [...appends].sort((a, b) => (a.stream < b.stream ? -1 : 1));
  for (const [index, { stream }] of inOrder.entries())
    if (inOrder[index + 1]?.stream === stream) throw new TypeError(`two appends to ${stream} at once`);
  return inOrder;
}

/** What became of the only one of the appends. */
export function onlyOne(all: AllAppended): Appended {
  if (all.outcome !== "APPENDED") return all;
  return { outcome: "APPENDED", events: all.events[0] ?? [] };
}

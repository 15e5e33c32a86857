import { isDescribed, type PhaseName, type Queue, type QueueEntry } from "./entry";

/** What can be begun now. */
export interface Work {
  readonly kind: "HASH" | "SEND" | "ADD";
  readonly id: string;
}

/** Reading keeps a processor busy; two files at a time fill a line, and a third would only wait longer for its end. */
const atOnce = { HASH: 1, SEND: 2, ADD: 2 } as const;

/** What is to be begun, in the order of the queue, so that no more than a few things go on at once. */
export function nextWork(queue: Queue): readonly Work[] {
  return [
    ...begin(
      queue,
      "HASH",
      "HASHING",
      ({ phase, inHand, checked }) => phase.name === "QUEUED" && inHand && !checked,
    ),
    ...begin(
      queue,
      "SEND",
      "UPLOADING",
      ({ phase, inHand, checked }) => phase.name === "QUEUED" && inHand && checked,
    ),
    ...begin(queue, "ADD", "ADDING", isToBeAdded),
  ];
}

function begin(
  queue: Queue,
  kind: Work["kind"],
  phase: PhaseName,
  isNext: (entry: QueueEntry) => boolean,
): readonly Work[] {
  const running = queue.filter((entry) => entry.phase.name === phase).length;
  const free = Math.max(0, atOnce[kind] - running);
  return queue
    .filter(isNext)
    .slice(0, free)
    .map(({ id }) => ({ kind, id }));
}

function isToBeAdded({ phase, confirmed, goal }: QueueEntry): boolean {
  return phase.name === "READY" && phase.problem === null && confirmed && isDescribed(goal);
}

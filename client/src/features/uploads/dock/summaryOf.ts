import { isDescribed, type PhaseName, type Queue } from "../queue/entry";

/** What a summary says, as the key of its words; what waits for the person comes first. */
export interface SummaryPart {
  readonly key:
    | "needFile"
    | "decide"
    | "refused"
    | "waiting"
    | "moving"
    | "hashing"
    | "paused"
    | "adding"
    | "undescribed"
    | "ready"
    | "added";
  readonly count: number;
}

interface Part {
  readonly key: SummaryPart["key"];
  readonly phases: readonly PhaseName[];
  /** Only those that can be added as they are, or only those that cannot. */
  readonly described?: boolean;
}

const parts: readonly Part[] = [
  { key: "needFile", phases: ["FILE_NEEDED"] },
  { key: "decide", phases: ["DUPLICATE"] },
  { key: "refused", phases: ["REFUSED"] },
  { key: "waiting", phases: ["WAITING"] },
  { key: "moving", phases: ["UPLOADING", "QUEUED"] },
  { key: "hashing", phases: ["HASHING"] },
  { key: "paused", phases: ["PAUSED"] },
  { key: "undescribed", phases: ["READY"], described: false },
  { key: "ready", phases: ["READY"], described: true },
  { key: "adding", phases: ["ADDING"] },
  { key: "added", phases: ["ADDED"] },
];

/** The state of a whole queue in a few words. */
export function summaryOf(queue: Queue): readonly SummaryPart[] {
  return parts
    .map(({ key, phases, described }) => ({
      key,
      count: queue.filter(
        ({ phase, goal }) =>
          phases.includes(phase.name) && (described === undefined || described === isDescribed(goal)),
      ).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Entries that their person can say yes to, and has not. */
export function confirmable(queue: Queue): Queue {
  return queue.filter(
    ({ phase, confirmed, goal }) =>
      !confirmed && isDescribed(goal) && !["ADDING", "ADDED", "REFUSED", "DUPLICATE"].includes(phase.name),
  );
}

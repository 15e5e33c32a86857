import {
  type Anchor,
  type Evidence,
  isSealed,
  type Placement,
  type Thread,
  type Version,
} from "@sidang/shared";

/** A thread as it stands in the version that is looked at. */
export interface PlacedThread {
  readonly thread: Thread;
  /** Null in a version that has not been read yet, or that is older than the thread. */
  readonly place: Placement | null;
  /** Where its passage begins; null when it has no page. */
  readonly page: number | null;
  /** Sealed in a blind round: only its author sees it. */
  readonly sealed: boolean;
}

/**
 * Every thread with its place in a version, in the order of the document; what has no place in it comes first.
 * @param before what it answered last: threads that stand as they stood are the same objects again, so that of two
 * thousand only the one that has changed is drawn anew
 */
export function placedThreads(
  evidence: Evidence,
  { versionId }: Version,
  before: readonly PlacedThread[] = [],
): readonly PlacedThread[] {
  const known = new Map(before.map((placed) => [placed.thread, placed]));
  return Object.values(evidence.threads)
    .map((thread) => {
      const now = placedThread(evidence, thread, versionId);
      const last = known.get(thread);
      return last?.place === now.place && last.sealed === now.sealed ? last : now;
    })
    .sort(inOrder);
}

function placedThread(evidence: Evidence, thread: Thread, versionId: string): PlacedThread {
  const place = thread.places[versionId] ?? null;
  const page = place === null || place.state === "LOST" ? null : pageOfAnchor(place.anchor);
  return { thread, place, page, sealed: isSealed(evidence, thread.scope) };
}

/** The page on which an anchor begins; null for those without pages. */
export function pageOfAnchor(anchor: Anchor): number | null {
  switch (anchor.kind) {
    case "TEXT":
      return anchor.areas[0]?.page ?? null;
    case "REGION":
      return anchor.area.page;
    default:
      return null;
  }
}

function inOrder(one: PlacedThread, other: PlacedThread): number {
  const [mine, theirs] = [whereOf(one), whereOf(other)];
  for (let part = 0; part < mine.length; part++) {
    const apart = (mine[part] ?? 0) - (theirs[part] ?? 0);
    if (apart !== 0) return apart;
  }
  return (
    one.thread.startedAt - other.thread.startedAt || (one.thread.threadId < other.thread.threadId ? -1 : 1)
  );
}

/** Numbers that put anchors in the order in which a reader meets them: by page, then down the page. */
function whereOf({ place }: PlacedThread): readonly number[] {
  if (place === null || place.state === "LOST") return [0, 0, 0];
  const { anchor } = place;
  switch (anchor.kind) {
    case "WHOLE":
      return [0, 0, 0];
    case "INDICATOR":
      return [0, 1, 0];
    case "TEXT": {
      const area = anchor.areas[0];
      return [area?.page ?? 1, area === undefined ? 0 : -area.rect.y1, anchor.position.start];
    }
    case "REGION":
      return [anchor.area.page, -anchor.area.rect.y1, anchor.area.rect.x0];
    case "PICTURE":
      return [1, anchor.box.y, anchor.box.x];
    case "MOMENT":
      return [1, anchor.moment.from, 0];
  }
}

import { type Anchor, assertNever, type Evidence, placeIn, type Thread } from "@sidang/shared";

/** The threads of an evidence that have a place in a version, in the order in which somebody reads them there. */
export function threadsOn({ threads }: Pick<Evidence, "threads">, versionId: string): readonly Thread[] {
  return inReadingOrder(
    Object.values(threads).filter((thread) => placeIn(thread, versionId) !== undefined),
    (thread) => placeIn(thread, versionId)?.anchor,
  );
}

/** What speaks of the whole first, then by page from the top, then by when it was started. */
export function inReadingOrder(
  threads: readonly Thread[],
  anchorOf: (thread: Thread) => Anchor | undefined,
): readonly Thread[] {
  return threads
    .map((thread) => ({ thread, place: placeOf(anchorOf(thread)) }))
    .sort(
      (one, other) =>
        one.place[0] - other.place[0] ||
        one.place[1] - other.place[1] ||
        one.thread.startedAt - other.thread.startedAt ||
        (one.thread.threadId < other.thread.threadId ? -1 : 1),
    )
    .map(({ thread }) => thread);
}

function placeOf(anchor: Anchor | undefined): readonly [number, number] {
  if (anchor === undefined) return [Number.MAX_SAFE_INTEGER, 0];
  switch (anchor.kind) {
    case "WHOLE":
    case "INDICATOR":
      return [0, 0];
    case "TEXT":
      return [anchor.areas[0]?.page ?? 1, anchor.areas[0] ? -anchor.areas[0].rect.y1 : anchor.position.start];
    case "REGION":
      return [anchor.area.page, -anchor.area.rect.y1];
    case "PICTURE":
      return [1, anchor.box.y];
    case "MOMENT":
      return [1, anchor.moment.from];
    default:
      return assertNever(anchor, "anchor");
  }
}

/** So many threads, and so many characters of comments, go into one document. */
export interface ExportBounds {
  readonly threads: number;
  readonly characters: number;
}

/**
 * The first threads that fit, each with all its comments or, where a single one is too long, with the first of them.
 * `leftOut` counts the threads that did not fit whole.
 */
export function fitting(
  threads: readonly Thread[],
  bounds: ExportBounds,
): { readonly taken: readonly Thread[]; readonly leftOut: number } {
  const taken: Thread[] = [];
  let characters = 0;
  for (const thread of threads) {
    if (taken.length === bounds.threads) break;
    const comments = thread.comments.filter(({ body }) => {
      characters += body.length;
      return characters <= bounds.characters;
    });
    if (comments.length < thread.comments.length) {
      if (taken.length === 0) taken.push({ ...thread, comments });
      break;
    }
    taken.push(thread);
  }
  const whole = taken.filter((thread, index) => thread === threads[index]).length;
  return { taken, leftOut: threads.length - whole };
}

import type { Mark, MarkTone } from "#app/ui/viewer";
import type { PlacedThread } from "./placedThread";

/** The threads that have a place in the document, as the viewer draws them; none is active. */
export function marksOf(
  threads: readonly PlacedThread[],
  labelOf: (thread: PlacedThread) => string,
): readonly Mark[] {
  return threads.flatMap((placed) => {
    const { thread, place } = placed;
    if (place === null || place.state === "LOST") return [];
    const id = thread.threadId;
    return [{ id, anchor: place.anchor, tone: toneOf(placed), label: labelOf(placed), active: false }];
  });
}

function toneOf({ thread, place }: PlacedThread): MarkTone {
  if (place?.state === "UNSURE") return "unsure";
  switch (thread.status) {
    case "OPEN":
      return "open";
    case "ANSWERED":
      return "answered";
    case "RESOLVED":
      return "resolved";
  }
}

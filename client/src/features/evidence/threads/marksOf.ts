import type { Draft } from "#app/features/evidence/drafts/draft";
import type { Mark, MarkTone } from "#app/ui/viewer";
import type { PlacedThread } from "./placedThread";

/** The threads that have a place in the document, as the viewer draws them. */
export function marksOf(
  threads: readonly PlacedThread[],
  activeId: string | null,
  labelOf: (thread: PlacedThread) => string,
): readonly Mark[] {
  return threads.flatMap((placed) => {
    const { thread, place } = placed;
    if (place === null || place.state === "LOST") return [];
    const id = thread.threadId;
    return [
      { id, anchor: place.anchor, tone: toneOf(placed), label: labelOf(placed), active: id === activeId },
    ];
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

/** What has been begun to be said of a version, and is not sent. */
export function draftMarks(
  drafts: ReadonlyMap<string, Draft>,
  versionId: string,
  label: string,
): readonly Mark[] {
  return [...drafts].flatMap(([key, { target }]) =>
    target.type === "THREAD" && target.versionId === versionId
      ? [{ id: key, anchor: target.anchor, tone: "draft" as const, label, active: false }]
      : [],
  );
}

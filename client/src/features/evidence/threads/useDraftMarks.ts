import { useMemo, useRef } from "react";
import type { Draft } from "#app/features/evidence/drafts/draft";
import type { Mark } from "#app/ui/viewer";

/** What has been begun to be said of a version, and is not sent. The same marks for as long as only words change. */
export function useDraftMarks(
  drafts: ReadonlyMap<string, Draft>,
  versionId: string,
  label: string,
): readonly Mark[] {
  const here = [...drafts].filter(
    ([, { target }]) => target.type === "THREAD" && target.versionId === versionId,
  );
  const latest = useRef(here);
  latest.current = here;
  const keys = here.map(([key]) => key).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys name the places
  return useMemo(
    () =>
      latest.current.flatMap(([id, { target }]) =>
        target.type === "THREAD"
          ? [{ id, anchor: target.anchor, tone: "draft" as const, label, active: false }]
          : [],
      ),
    [keys, label],
  );
}

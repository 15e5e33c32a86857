import { isUnderWay, type ShownPlace } from "@sidang/shared";
import { useCallback } from "react";
import { judge } from "#app/features/panel/acting/judge";
import { useMoment } from "#app/features/panel/live/useNow";
import { useRoom } from "#app/features/panel/useRoom";

/** Stands for a place in evidence that has yet to be chosen. */
const anywhere: ShownPlace = {
  evidenceId: "evidence",
  versionId: "version",
  page: null,
  area: null,
  threadId: null,
};

/** Bringing evidence of the unit that is looked at before everybody: whether the viewer may, and doing it. */
export function useShowing() {
  const { panel, shown, viewerId, sendAndTell } = useRoom();
  const at = useMoment();
  const itemId = shown?.itemId ?? "";
  const mayShow =
    shown !== undefined &&
    isUnderWay(shown) &&
    judge(
      panel,
      { type: "showEvidence", itemId, ...anywhere },
      { userId: viewerId, at, chairUnreachable: false },
    ) === null;
  const show = useCallback(
    ({ evidenceId, versionId, page, area, threadId }: ShownPlace) => {
      void sendAndTell({ type: "showEvidence", itemId, evidenceId, versionId, page, area, threadId });
    },
    [sendAndTell, itemId],
  );
  return { mayShow, show };
}

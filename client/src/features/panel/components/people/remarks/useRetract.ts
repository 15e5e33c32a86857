import type { AgendaItem, Remark } from "@sidang/shared";
import { useCallback } from "react";
import { judge } from "#app/features/panel/acting/judge";
import { useMoment } from "#app/features/panel/live/useNow";
import { useRoom } from "#app/features/panel/useRoom";

const isLive = (remark: Remark) => remark.kind === "REMARK" && remark.text !== null;

/** Taking back one's own remarks on an item. The rule is the same for all of them, so one is asked about. */
export function useRetract(item: AgendaItem, remarks: readonly Remark[]) {
  const { panel, viewerId, sendAndTell, pending } = useRoom();
  const at = useMoment();
  const { itemId } = item;
  const mine = remarks.find((remark) => remark.memberId === viewerId && isLive(remark));
  const allowed =
    mine !== undefined &&
    judge(
      panel,
      { type: "retractRemark", itemId, remarkId: mine.remarkId },
      { userId: viewerId, at, chairUnreachable: false },
    ) === null;
  const retract = useCallback(
    (remarkId: string) => void sendAndTell({ type: "retractRemark", itemId, remarkId }),
    [sendAndTell, itemId],
  );
  return {
    retractOf: (remark: Remark) =>
      allowed && remark.memberId === viewerId && isLive(remark) ? retract : null,
    isLeaving: (remarkId: string) =>
      pending.some(({ command }) => command.type === "retractRemark" && command.remarkId === remarkId),
  };
}

import { textLimits } from "@sidang/shared";
import { useState } from "react";
import type { Action } from "#app/features/panel/acting/action";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import type { RoomCommand } from "#app/features/panel/sending/roomCommand";
import { roomCommandOf } from "#app/features/panel/sending/roomCommandOf";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { GrowingText } from "#app/ui/fields/GrowingText";
import { AskFrame } from "./AskFrame";
import { MemberSelect } from "./MemberSelect";
import { useAsked } from "./useAsked";

/** For what is done for, or to, somebody who has to be picked. */
export function MemberForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const [memberId, setMemberId] = useState("");
  const [reason, setReason] = useState("");
  const note = useDeputyNote(action);
  const needsReason = action.id === "declareConflictFor";
  const tooLong = reason.length > textLimits.reason;
  const effect =
    action.id === "declareConflictFor"
      ? t("panel:ask.conflictForEffect")
      : action.id === "handOverChair"
        ? t("panel:ask.handOverEffect")
        : undefined;
  const command = (): RoomCommand | null => {
    const asks = roomCommandOf(action.command);
    if (asks === null || !("memberId" in asks)) return null;
    const named = { ...asks, memberId };
    return named.type === "declareConflict" ? { ...named, reason: reason.trim() } : named;
  };
  return (
    <AskFrame
      asked={asked}
      label={actionLabel(t, panel, action).replace(/…$/, "")}
      effect={effect}
      ready={action.members.includes(memberId) && !tooLong && (!needsReason || reason.trim() !== "")}
      onSubmit={() => asked.submit(command())}
    >
      <MemberSelect members={action.members} value={memberId} onChange={setMemberId} note={note} />
      {needsReason && (
        <GrowingText
          label={t("panel:ask.reason")}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tooLong ? t("panel:ask.tooLong", { limit: textLimits.reason }) : undefined}
          required
          rows={3}
        />
      )}
    </AskFrame>
  );
}

/** The deputy is the one to hand over to: said when that cannot be. */
function useDeputyNote({ id, members }: Action): string | undefined {
  const { t } = useWords();
  const { panel, viewerId } = useRoom();
  const deputy = Object.values(panel.members).find(({ office }) => office === "DEPUTY");
  if (id !== "handOverChair" || deputy === undefined) return undefined;
  const { memberId, name } = deputy;
  if (memberId === viewerId || members.includes(memberId)) return undefined;
  return t(deputy.attending === null ? "panel:ask.deputyAbsent" : "panel:ask.deputyConflict", { name });
}

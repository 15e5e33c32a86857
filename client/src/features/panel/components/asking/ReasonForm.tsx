import { ballotsMissing, itemUnderWay, textLimits } from "@sidang/shared";
import { useState } from "react";
import type { Action } from "#app/features/panel/acting/action";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import type { RoomCommand } from "#app/features/panel/sending/roomCommand";
import { roomCommandOf } from "#app/features/panel/sending/roomCommandOf";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { GrowingText } from "#app/ui/fields/GrowingText";
import { AskFrame } from "./AskFrame";
import { useAsked } from "./useAsked";

/** For what needs a reason (or, for a point of order, its words). Only a pause may go without. */
export function ReasonForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const [text, setText] = useState("");
  const optional = action.id === "pausePanel";
  const order = action.id === "raisePointOfOrder";
  const limit = order ? textLimits.remark : textLimits.reason;
  const tooLong = text.length > limit;
  const said = text.trim();
  return (
    <AskFrame
      asked={asked}
      label={actionLabel(t, panel, action).replace(/…$/, "")}
      effect={useEffectWords(action)}
      ready={!tooLong && (optional || said !== "")}
      onSubmit={() => asked.submit(withText(action, said === "" ? null : said))}
    >
      <GrowingText
        label={order ? t("panel:ask.text") : optional ? t("panel:ask.reasonOptional") : t("panel:ask.reason")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tooLong ? t("panel:ask.tooLong", { limit }) : undefined}
        required={!optional}
        rows={3}
        data-autofocus
      />
    </AskFrame>
  );
}

function withText(action: Action, text: string | null): RoomCommand | null {
  const command = roomCommandOf(action.command);
  if (command === null) return null;
  if (command.type === "pausePanel" || command.type === "revealBallots") return { ...command, reason: text };
  if (text === null) return null;
  if (command.type === "raisePointOfOrder") return { ...command, text };
  return "reason" in command ? ({ ...command, reason: text } as RoomCommand) : null;
}

function useEffectWords({ id }: Action): string | undefined {
  const { t } = useWords();
  const { panel } = useRoom();
  switch (id) {
    case "stepBack":
      return t("panel:ask.stepBackEffect");
    case "declareConflict":
      return t("panel:ask.conflictEffect");
    case "revealIncomplete": {
      const item = itemUnderWay(panel);
      const missing = item === undefined ? [] : ballotsMissing(panel, item);
      return t("panel:ask.revealEffect", { names: missing.map(({ name }) => name).join("; ") });
    }
    default:
      return undefined;
  }
}

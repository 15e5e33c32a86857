import type { Action } from "#app/features/panel/acting/action";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AskFrame } from "./AskFrame";
import { useAsked } from "./useAsked";

/** Closing is for good: says how many units would be left undecided. */
export function CloseForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const left = panel.agenda.filter(({ phase }) => phase === "WAITING").length;
  const effect =
    left === 0
      ? t("panel:ask.irreversible")
      : `${t("panel:ask.closeUndecided", { count: left })} ${t("panel:ask.irreversible")}`;
  return (
    <AskFrame
      asked={asked}
      label={actionLabel(t, panel, action).replace(/…$/, "")}
      effect={effect}
      ready
      onSubmit={() => asked.submit({ type: "closePanel" })}
    />
  );
}

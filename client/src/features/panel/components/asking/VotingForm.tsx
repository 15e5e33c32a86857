import { NativeSelect, TextInput } from "@mantine/core";
import { type Motion, motions } from "@sidang/shared";
import { useState } from "react";
import type { Action } from "#app/features/panel/acting/action";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AskFrame } from "./AskFrame";
import { useAsked } from "./useAsked";

/** On what is voted, and how long the clock runs. */
export function VotingForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const suggested = action.command.type === "openVoting" ? action.command.motion : "GRANT_WBK";
  const [motion, setMotion] = useState<Motion>(suggested);
  const [minutes, setMinutes] = useState("");
  const number = minutes.trim() === "" ? null : Number(minutes);
  const wrong = number !== null && !(Number.isInteger(number) && number >= 1 && number <= 120);
  const submit = () => {
    if (action.command.type !== "openVoting") return;
    asked.submit({ type: "openVoting", itemId: action.command.itemId, motion, minutes: number });
  };
  return (
    <AskFrame
      asked={asked}
      label={actionLabel(t, panel, action).replace(/…$/, "")}
      ready={!wrong}
      onSubmit={submit}
    >
      <NativeSelect
        label={t("panel:ask.motion")}
        value={motion}
        onChange={(event) => setMotion(motions.find((each) => each === event.currentTarget.value) ?? motion)}
        data={motions.map((each) => ({ value: each, label: t(`domain:motion.${each}`) }))}
        data-autofocus
      />
      <TextInput
        label={t("panel:ask.minutes")}
        description={t("panel:ask.minutesHint")}
        value={minutes}
        onChange={(event) => setMinutes(event.currentTarget.value)}
        error={wrong ? t("panel:ask.minutesWrong") : undefined}
        inputMode="numeric"
        maw={320}
      />
    </AskFrame>
  );
}

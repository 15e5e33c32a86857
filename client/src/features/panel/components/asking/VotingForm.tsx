import { NativeSelect, TextInput } from "@mantine/core";
import { findItem, type Motion } from "@sidang/shared";
import { useState } from "react";
import type { Action } from "#app/features/panel/acting/action";
import { gatesAgainst, motionsFor, proposedMotion } from "#app/features/panel/acting/gatesAgainst";
import { actionLabel } from "#app/features/panel/components/bar/actionLabel";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AskFrame } from "./AskFrame";
import { GatesWarning } from "./GatesWarning";
import { useAsked } from "./useAsked";

/** On what is voted, and how long the clock runs. What could not be granted is said before, and never preselected. */
export function VotingForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const itemId = action.command.type === "openVoting" ? action.command.itemId : "";
  const item = findItem(panel, itemId);
  const proposed = item === undefined ? "GRANT_WBK" : proposedMotion(item);
  const against = item === undefined ? [] : gatesAgainst(item, proposed);
  const [motion, setMotion] = useState<Motion | null>(against.length === 0 ? proposed : null);
  const [minutes, setMinutes] = useState("");
  if (item === undefined) return null;
  const number = minutes.trim() === "" ? null : Number(minutes);
  const wrong = number !== null && !(Number.isInteger(number) && number >= 1 && number <= 120);
  const offered = motionsFor(item);
  return (
    <AskFrame
      asked={asked}
      label={actionLabel(t, panel, action).replace(/…$/, "")}
      ready={motion !== null && !wrong}
      onSubmit={() =>
        asked.submit(motion === null ? null : { type: "openVoting", itemId, motion, minutes: number })
      }
    >
      {against.length > 0 && (
        <GatesWarning gates={against} motion={proposed} predicate={item.proposal.target} />
      )}
      <NativeSelect
        label={t("panel:ask.motion")}
        value={motion ?? ""}
        onChange={(event) => setMotion(offered.find((each) => each === event.currentTarget.value) ?? null)}
        data={[
          ...(motion === null ? [{ value: "", label: t("panel:ask.choose"), disabled: true }] : []),
          ...offered.map((each) => ({
            value: each,
            label:
              gatesAgainst(item, each).length === 0
                ? t(`domain:motion.${each}`)
                : t("panel:ask.motionStopped", { motion: t(`domain:motion.${each}`) }),
          })),
        ]}
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

import { type BallotChoice, itemUnderWay, predicateAtStake, textLimits } from "@sidang/shared";
import { useState } from "react";
import type { Action } from "#app/features/panel/acting/action";
import { ChoiceCards } from "#app/features/panel/components/ballot/ChoiceCards";
import { GrowingText } from "#app/features/panel/components/fields/GrowingText";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AskFrame } from "./AskFrame";
import { MemberSelect } from "./MemberSelect";
import { useAsked } from "./useAsked";

/** A secretary types the ballot of somebody in the room who has no device. Nothing of it is kept here. */
export function EntryForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const [memberId, setMemberId] = useState(action.members[0] ?? "");
  const [choice, setChoice] = useState<BallotChoice | null>(null);
  const [reason, setReason] = useState("");
  const item = itemUnderWay(panel);
  const tooLong = reason.length > textLimits.reason;
  if (item === undefined) return null;
  const submit = () => {
    if (choice === null) return;
    const said = reason.trim();
    asked.submit({
      type: "castBallot",
      itemId: item.itemId,
      memberId,
      choice,
      reason: said === "" ? null : said,
    });
  };
  return (
    <AskFrame
      asked={asked}
      label={t("panel:ballot.seal")}
      effect={t("panel:ask.entryEffect")}
      ready={choice !== null && memberId !== "" && !tooLong}
      onSubmit={submit}
    >
      <MemberSelect
        members={action.members}
        value={memberId}
        onChange={(next) => {
          setMemberId(next);
          // One person's choice is never carried over to another's ballot.
          setChoice(null);
          setReason("");
        }}
      />
      <ChoiceCards predicate={predicateAtStake(item)} value={choice} onChange={setChoice} />
      <GrowingText
        label={t("panel:ballot.reason")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tooLong ? t("panel:ask.tooLong", { limit: textLimits.reason }) : undefined}
        autoComplete="off"
        rows={2}
      />
    </AskFrame>
  );
}

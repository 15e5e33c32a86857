import { type BallotChoice, itemUnderWay, predicateAtStake, textLimits } from "@sidang/shared";
import { useState } from "react";
import type { Action } from "#app/features/panel/acting/action";
import { ChoiceCards } from "#app/features/panel/components/ballot/ChoiceCards";
import { choiceLabel } from "#app/features/panel/components/ballot/choiceWords";
import { nameOf } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { GrowingText } from "#app/ui/fields/GrowingText";
import { AskFrame } from "./AskFrame";
import { EntryConfirm } from "./EntryConfirm";
import { MemberSelect } from "./MemberSelect";
import { useAsked } from "./useAsked";

/** A secretary types the ballot of somebody in the room who has no device, and looks again. Nothing of it is kept here. */
export function EntryForm({ action }: { readonly action: Action }) {
  const { t } = useWords();
  const { panel } = useRoom();
  const asked = useAsked();
  const [memberId, setMemberId] = useState("");
  const [choice, setChoice] = useState<BallotChoice | null>(null);
  const [reason, setReason] = useState("");
  const [confirming, setConfirming] = useState(false);
  const item = itemUnderWay(panel);
  const tooLong = reason.length > textLimits.reason;
  if (item === undefined) return null;
  const said = reason.trim();
  const ready = choice !== null && action.members.includes(memberId) && !tooLong;
  if (confirming && choice !== null) {
    return (
      <AskFrame
        asked={asked}
        label={t("panel:ballot.seal")}
        back={{ label: t("panel:ballot.change"), onBack: () => setConfirming(false) }}
        ready={ready}
        onSubmit={() =>
          asked.submit({
            type: "castBallot",
            itemId: item.itemId,
            memberId,
            choice,
            reason: said === "" ? null : said,
          })
        }
      >
        <EntryConfirm
          name={nameOf(panel, memberId)}
          choice={choiceLabel(t, choice, predicateAtStake(item))}
          reason={said}
        />
      </AskFrame>
    );
  }
  return (
    <AskFrame
      asked={asked}
      label={t("panel:ballot.check")}
      effect={t("panel:ask.entryEffect")}
      ready={ready}
      onSubmit={() => setConfirming(true)}
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

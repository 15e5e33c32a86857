import { Button, Group } from "@mantine/core";
import { type AgendaItem, predicateAtStake, textLimits } from "@sidang/shared";
import { useRef } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { GrowingText } from "#app/ui/fields/GrowingText";
import classes from "./Ballot.module.css";
import { ChoiceCards } from "./ChoiceCards";
import { useBroughtForward } from "./useBroughtForward";

interface Props {
  readonly item: Extract<AgendaItem, { phase: "VOTING" }>;
  /** A ballot has been cast before and would be replaced. */
  readonly again: boolean;
}

/** The first step: a choice and, if one likes, a reason. */
export function BallotChoices({ item, again }: Props) {
  const { t } = useWords();
  const { ballot, changeBallot, ballotCalls, openBallot, discardBallot } = useRoom();
  const form = useRef<HTMLFormElement>(null);
  const tooLong = ballot.reason.length > textLimits.reason;
  const wanted = tooLong ? "textarea" : "input[type=radio]:checked, input[type=radio]";
  useBroughtForward(form, wanted);
  return (
    <form
      ref={form}
      data-called={ballotCalls > 0 || undefined}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        openBallot(true);
      }}
    >
      <ChoiceCards
        predicate={predicateAtStake(item)}
        value={ballot.choice}
        onChange={(choice) => changeBallot({ choice })}
      />
      <GrowingText
        mt="sm"
        label={t("panel:ballot.reason")}
        description={t("panel:ballot.reasonHint")}
        value={ballot.reason}
        onChange={(event) => changeBallot({ reason: event.currentTarget.value })}
        error={tooLong ? t("panel:ask.tooLong", { limit: textLimits.reason }) : undefined}
        autoComplete="off"
        rows={2}
      />
      <Group gap="sm" className={`${classes.actions} ${classes.review}`}>
        <Button type="submit" disabled={ballot.choice === null || tooLong}>
          {t("panel:ballot.check")}
        </Button>
        {again && (
          <Button variant="subtle" onClick={discardBallot}>
            {t("panel:ballot.cancelAgain")}
          </Button>
        )}
      </Group>
    </form>
  );
}

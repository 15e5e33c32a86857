import { Button, Group } from "@mantine/core";
import { type AgendaItem, predicateAtStake } from "@sidang/shared";
import { useEffect, useRef } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Ballot.module.css";
import { choiceLabel } from "./choiceWords";

interface Props {
  readonly item: Extract<AgendaItem, { phase: "VOTING" }>;
  readonly onSeal: () => void;
  readonly onChange: () => void;
}

/** The second step: what is about to be sealed, and that it cannot be taken back unseen. */
export function BallotConfirm({ item, onSeal, onChange }: Props) {
  const { t } = useWords();
  const { ballot, ballotCalls } = useRoom();
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever asks for the ballot again is brought back here
  useEffect(() => title.current?.focus(), [ballotCalls]);
  if (ballot.choice === null) return null;
  return (
    <div className={classes.confirm}>
      <h3 className={classes.confirmTitle} ref={title} tabIndex={-1}>
        {t("panel:ballot.confirmTitle")}:{" "}
        <strong>{choiceLabel(t, ballot.choice, predicateAtStake(item))}</strong>
      </h3>
      {ballot.reason.trim() !== "" && (
        <p className={classes.reason}>{t("panel:ballot.yoursReason", { reason: ballot.reason.trim() })}</p>
      )}
      <p className={classes.soft}>{t("panel:ballot.confirmText")}</p>
      <Group mt="sm" gap="sm" className={classes.actions}>
        <Button onClick={onSeal} size="md">
          {t("panel:ballot.seal")}
        </Button>
        <Button variant="default" size="md" onClick={onChange}>
          {t("panel:ballot.change")}
        </Button>
      </Group>
    </div>
  );
}

import { Button, Group } from "@mantine/core";
import { type AgendaItem, predicateAtStake } from "@sidang/shared";
import { useRef } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Ballot.module.css";
import { choiceLabel } from "./choiceWords";
import { useBroughtForward } from "./useBroughtForward";

interface Props {
  readonly item: Extract<AgendaItem, { phase: "VOTING" }>;
  readonly onSeal: () => void;
  readonly onChange: () => void;
}

/** The second step: what is about to be sealed, and that it cannot be taken back unseen. */
export function BallotConfirm({ item, onSeal, onChange }: Props) {
  const { t } = useWords();
  const { ballot } = useRoom();
  const part = useRef<HTMLDivElement>(null);
  useBroughtForward(part, "h3");
  if (ballot.choice === null) return null;
  return (
    <div className={classes.confirm} ref={part}>
      <h3 className={classes.confirmTitle} tabIndex={-1}>
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

import { Alert } from "@mantine/core";
import type { AgendaItem, Member } from "@sidang/shared";
import { useState } from "react";
import { tellRefusal } from "#app/features/panel/telling/refusalWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { useConnection } from "#app/lib/connection";
import classes from "./Ballot.module.css";
import { BallotChoices } from "./BallotChoices";
import { BallotConfirm } from "./BallotConfirm";

interface Props {
  readonly item: Extract<AgendaItem, { phase: "VOTING" }>;
  readonly me: Member;
}

/** Choose, look again, seal. What was chosen stays on the screen until the server has it. */
export function BallotForm({ item, me }: Props) {
  const words = useWords();
  const { t } = words;
  const { panel, ballot, changeBallot, discardBallot, send, pending, viewerId } = useRoom();
  const connection = useConnection();
  const [trouble, setTrouble] = useState<string | null>(null);
  const sealing = pending.some(
    ({ command }) => command.type === "castBallot" && command.memberId === viewerId,
  );

  const seal = async () => {
    if (ballot.choice === null) return;
    setTrouble(null);
    const reason = ballot.reason.trim();
    const delivery = await send({
      type: "castBallot",
      itemId: item.itemId,
      memberId: me.memberId,
      choice: ballot.choice,
      reason: reason === "" ? null : reason,
    });
    if (delivery.kind === "ACCEPTED") discardBallot();
    if (delivery.kind === "REFUSED") {
      const { sentence, details } = tellRefusal(words, panel, delivery);
      setTrouble([sentence, ...details].join(" "));
    }
    if (delivery.kind === "FAILED") setTrouble(t("panel:ballot.failed"));
  };

  return (
    <div className={classes.form}>
      {trouble !== null && (
        <Alert color="red" role="alert" mb="sm">
          {trouble}
        </Alert>
      )}
      {sealing ? (
        <p className={classes.sealing} role="status">
          {t("panel:ballot.sealing")}
          {connection.status === "online" ? "" : ` (${t("panel:bar.waitingForConnection")})`}
        </p>
      ) : ballot.step === "CONFIRMING" && ballot.choice !== null ? (
        <BallotConfirm
          item={item}
          onSeal={() => void seal()}
          onChange={() => changeBallot({ step: "CHOOSING" })}
        />
      ) : (
        <BallotChoices item={item} again={item.vote.ballots[me.memberId] !== undefined} />
      )}
    </div>
  );
}

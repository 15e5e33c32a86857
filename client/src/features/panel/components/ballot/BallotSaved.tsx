import { useApolloClient } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { type AgendaItem, predicateAtStake } from "@sidang/shared";
import { IconLock } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { nameOf } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { MyBallotDocument, type MyBallotQuery } from "#app/generated/panel/graphql";
import classes from "./Ballot.module.css";
import { choiceLabel } from "./choiceWords";

interface Props {
  readonly item: Extract<AgendaItem, { phase: "VOTING" }>;
  /** The secretary who typed it, where that was so. */
  readonly enteredBy: string | null;
}

/** People look over shoulders: what was asked for is hidden again after this long, in milliseconds. */
const shownFor = 15_000;

/** Only that the vote is stored. The choice comes when it is asked for, from the server, and goes again by itself. */
export function BallotSaved({ item, enteredBy }: Props) {
  const { t } = useWords();
  const { panel } = useRoom();
  const client = useApolloClient();
  const [seen, setSeen] = useState<MyBallotQuery["myBallot"]>();
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    if (seen === undefined) return;
    const timer = setTimeout(() => setSeen(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [seen]);

  const show = async () => {
    setAsking(true);
    const variables = { panelId: panel.panelId, itemId: item.itemId };
    const answer = await client
      .query({ query: MyBallotDocument, variables, fetchPolicy: "no-cache" })
      .catch(() => null);
    setSeen(answer?.data?.myBallot ?? null);
    setAsking(false);
  };

  return (
    <div className={classes.saved} tabIndex={-1} data-saved>
      <p className={classes.savedTitle} role="status">
        <IconLock size={20} stroke={2} aria-hidden />
        {t("panel:ballot.saved")}
      </p>
      {enteredBy !== null && (
        <p className={classes.soft}>{t("panel:ballot.savedBy", { name: nameOf(panel, enteredBy) })}</p>
      )}
      <div role="status">
        {seen === undefined ? (
          <p className={classes.soft}>{t("panel:ballot.savedText")}</p>
        ) : seen === null ? (
          <p className={classes.soft}>{t("panel:ballot.unseen")}</p>
        ) : (
          <>
            <p className={classes.yours}>
              {t("panel:ballot.yours", { choice: choiceLabel(t, seen.choice, predicateAtStake(item)) })}
            </p>
            {seen.reason != null && (
              <p className={classes.soft}>{t("panel:ballot.yoursReason", { reason: seen.reason })}</p>
            )}
          </>
        )}
      </div>
      <Group mt="sm" gap="sm">
        {seen === undefined ? (
          <Button variant="default" size="xs" loading={asking} onClick={() => void show()}>
            {t("panel:ballot.show")}
          </Button>
        ) : (
          <Button variant="default" size="xs" onClick={() => setSeen(undefined)}>
            {t("panel:ballot.hide")}
          </Button>
        )}
      </Group>
    </div>
  );
}

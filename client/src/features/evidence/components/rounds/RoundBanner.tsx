import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { tellRefusal } from "#app/features/evidence/telling/refusalWords";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { BlindRoundsDocument } from "#app/generated/evidence/graphql";
import classes from "./RoundBanner.module.css";

/** What the blind round of the evaluators' circle is at, and its opening and revealing; nothing for everybody else. */
export function RoundBanner() {
  const words = useWords();
  const { t, format } = words;
  const { desk, standing, ask } = useDesk();
  const { proposalId, revealed } = desk.evidence;
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const evaluates = standing.writes.includes("TPN") || standing.writes.includes("TPI");
  const { data, refetch } = useQuery(BlindRoundsDocument, {
    variables: { proposalId },
    fetchPolicy: "no-cache",
    skip: !evaluates,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round was revealed here
  useEffect(() => {
    if (evaluates) void refetch().catch(() => {});
  }, [revealed.length, evaluates, refetch]);
  if (!evaluates || data === undefined) return null;
  const open = data.blindRounds.find(({ revealedAt }) => revealedAt == null);
  const send = async (wish: Parameters<typeof ask>[0]) => {
    setBusy(true);
    const outcome = await ask(wish);
    setBusy(false);
    if (outcome.kind === "REFUSED") setTrouble(tellRefusal(words, outcome.refusal));
    else setTrouble(outcome.kind === "FAILED" ? t("evidence:round.failed") : null);
    await refetch().catch(() => {});
  };
  const mayAct = desk.may.audiences.includes("EVALUATORS");
  const mayReveal = open !== undefined && mayAct && standing.writes.includes(open.circle);
  if (open === undefined && !mayAct) return null;
  return (
    <section
      className={classes.round}
      data-open={open !== undefined || undefined}
      aria-label={t("evidence:round.title")}
    >
      <IconLock size={16} aria-hidden />
      <span className={classes.text}>
        {open === undefined
          ? t("evidence:round.none")
          : t("evidence:round.open", {
              circle: t(`evidence:circle.${open.circle}`),
              at: format.moment(open.openedAt),
            })}
      </span>
      {trouble !== null && <span role="alert">{trouble}</span>}
      {mayAct && open === undefined && (
        <Button
          size="compact-xs"
          variant="default"
          loading={busy}
          onClick={() => void send({ type: "openBlindRound", proposalId })}
        >
          {t("evidence:round.begin")}
        </Button>
      )}
      {mayReveal && !asking && (
        <Button size="compact-xs" onClick={() => setAsking(true)}>
          {t("evidence:round.reveal")}
        </Button>
      )}
      {mayReveal && asking && (
        <>
          <strong>{t("evidence:round.ask")}</strong>
          <Button
            size="compact-xs"
            loading={busy}
            onClick={() =>
              void send({ type: "revealBlindRound", roundId: open.id }).then(() => setAsking(false))
            }
          >
            {t("evidence:round.yes")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setAsking(false)}>
            {t("evidence:round.no")}
          </Button>
        </>
      )}
    </section>
  );
}

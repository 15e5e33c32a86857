import { Button } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { useWords } from "#app/features/evidence/telling/words";
import classes from "./RoundBanner.module.css";
import type { Rounds } from "./useRounds";

/** That a blind round is open, for those whose circle it is in; and its end, which cannot be undone. */
export function RoundBanner({ rounds }: { readonly rounds: Rounds }) {
  const { t, format } = useWords();
  const [asking, setAsking] = useState(false);
  const { round, trouble, busy, mayReveal, reveal } = rounds;
  if (round === null && trouble === null) return null;
  return (
    <section className={classes.round} aria-label={t("evidence:round.title")}>
      <IconLock size={16} aria-hidden />
      {round !== null && (
        <span className={classes.text}>
          {t("evidence:round.open", {
            circle: t(`evidence:circle.${round.circle}`),
            at: format.moment(round.openedAt),
          })}
        </span>
      )}
      {trouble !== null && <span role="alert">{trouble}</span>}
      {mayReveal && !asking && (
        <Button size="compact-xs" onClick={() => setAsking(true)}>
          {t("evidence:round.reveal")}
        </Button>
      )}
      {mayReveal && asking && (
        <>
          <strong>{t("evidence:round.ask")}</strong>
          <Button size="compact-xs" loading={busy} onClick={() => void reveal().then(() => setAsking(false))}>
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

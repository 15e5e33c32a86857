import { useNow } from "#app/features/panel/live/useNow";
import { useWords } from "#app/features/panel/telling/words";
import { formatSpan } from "#app/lib/format";
import classes from "./Ballot.module.css";

/** Time left on the vote's clock. It reminds, and closes nothing. */
export function VoteClock({ closesAt }: { readonly closesAt: number }) {
  const { t } = useWords();
  const left = closesAt - useNow();
  return (
    <span className={classes.clock} data-over={left <= 0 || undefined} role="timer" aria-live="off">
      {left > 0
        ? `${t("panel:ballot.clock")} ${formatSpan(left)}`
        : t("panel:ballot.clockOver", { span: formatSpan(-left) })}
    </span>
  );
}

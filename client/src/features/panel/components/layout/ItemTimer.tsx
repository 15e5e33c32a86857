import { VisuallyHidden } from "@mantine/core";
import { useNow } from "#app/features/panel/live/useNow";
import { useWords } from "#app/features/panel/telling/words";
import { formatSpan } from "#app/lib/format";
import classes from "./ItemTimer.module.css";

interface Props {
  /** When the item was called, in epoch milliseconds. */
  readonly since: number;
  /** What the agenda sets aside. */
  readonly minutes: number;
}

/** Time since the call, against the minutes set aside. Ticks for the eye only; a screen reader is not told each second. */
export function ItemTimer({ since, minutes }: Props) {
  const { t } = useWords();
  const spent = useNow() - since;
  const over = spent - minutes * 60_000;
  return (
    <span className={classes.timer} data-over={over > 0 || undefined} role="timer" aria-live="off">
      <VisuallyHidden>{t("panel:head.elapsed")}: </VisuallyHidden>
      <span className={classes.span}>{formatSpan(spent)}</span>{" "}
      <span className={classes.of}>
        {over > 0 ? t("panel:head.over", { span: formatSpan(over) }) : t("panel:head.of", { minutes })}
      </span>
    </span>
  );
}

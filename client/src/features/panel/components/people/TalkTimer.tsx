import { useNow } from "#app/features/panel/live/useNow";
import { formatSpan } from "#app/lib/format";
import classes from "./FloorPanel.module.css";

/** How long somebody has been speaking. */
export function TalkTimer({ since }: { readonly since: number }) {
  return (
    <span className={classes.timer} role="timer" aria-live="off">
      {formatSpan(useNow() - since)}
    </span>
  );
}

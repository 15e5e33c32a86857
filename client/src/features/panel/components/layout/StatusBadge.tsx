import type { PanelStatus } from "@sidang/shared";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./StatusBadge.module.css";

/** The panel's state as a word; its colour only repeats it. */
export function StatusBadge({ status }: { readonly status: PanelStatus }) {
  const { t } = useWords();
  return (
    <span className={classes.badge} data-status={status}>
      {t(`domain:panelStatus.${status}`)}
    </span>
  );
}

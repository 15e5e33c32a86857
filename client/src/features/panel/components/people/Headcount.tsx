import { IconPlugConnectedX } from "@tabler/icons-react";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./Attendance.module.css";

/** "1 hadir dari 2": how many attend, which nobody shall read as a score. */
export function Headcount({ attending, of }: { readonly attending: number; readonly of: number }) {
  const { t } = useWords();
  return (
    <span className={classes.count}>
      <span className={classes.here}>{t("panel:attendance.here", { present: attending })}</span>{" "}
      {t("panel:attendance.of", { total: of })}
    </span>
  );
}

/** How many of those who attend have lost their connection; nothing while that is nobody. */
export function CutOff({ count }: { readonly count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <span className={classes.cutOff}>
      <IconPlugConnectedX size={14} stroke={2} aria-hidden />
      {t("panel:attendance.cutOff", { count })}
    </span>
  );
}

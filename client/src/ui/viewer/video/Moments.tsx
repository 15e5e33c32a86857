import { useTranslation } from "react-i18next";
import type { Mark } from "../props";
import { clock } from "./clock";
import classes from "./VideoViewer.module.css";

interface Props {
  readonly marks: readonly Mark[];
  /** Seconds; 0 while it is not known. */
  readonly length: number;
  readonly onMark: (id: string, from: number) => void;
}

/** The line of a recording, with a button at each moment that was spoken of. */
export function Moments({ marks, length, onMark }: Props) {
  const { t } = useTranslation("viewer");
  const percent = (seconds: number) => `${(100 * seconds) / length}%`;
  const moments = marks
    .flatMap(({ anchor, ...mark }) =>
      anchor.kind === "MOMENT" ? [{ ...mark, from: anchor.moment.from, to: anchor.moment.to }] : [],
    )
    .sort((one, other) => one.from - other.from);
  return (
    <nav className={classes.line} aria-label={t("video.moments")}>
      {length > 0 &&
        moments.map(({ id, label, tone, active, from, to }) => (
          <button
            key={id}
            type="button"
            className={classes.moment}
            data-mark={id}
            data-tone={tone}
            data-active={active || undefined}
            aria-pressed={active}
            aria-label={t("video.at", { time: clock(from), label })}
            title={t("video.at", { time: clock(from), label })}
            style={{ left: percent(from), width: to === null ? undefined : percent(to - from) }}
            onClick={() => onMark(id, from)}
          />
        ))}
    </nav>
  );
}

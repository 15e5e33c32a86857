import { IconAlertTriangleFilled, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import classes from "./ScoreBars.module.css";

export interface ScoreBar {
  readonly key: string;
  readonly label: string;
  /** 0 to 1 of the whole bar. */
  readonly share: number;
  /** Of `share`, what the first part brings; shown darker. Omit it for a bar of one part. */
  readonly firstPart?: number;
  /** What the bar says in figures: "6,84 / 8". */
  readonly figure: string;
  /** The gate's bound on this share, 0 to 1; null where no gate looks at it. */
  readonly bound: number | null;
  /** Whether that gate has passed. */
  readonly passed: boolean;
}

interface Props {
  /** What is measured, for those who hear the list. */
  readonly label: string;
  readonly bars: readonly ScoreBar[];
  /** The two parts' names, where bars have two. */
  readonly parts?: readonly [string, string];
}

/** Shares as bars with the bound marked on each. Every bar is also said in figures, and passing also by a sign. */
export function ScoreBars({ label, bars, parts }: Props) {
  const { t } = useTranslation("domain");
  const format = useFormat();
  const bounded = bars.some(({ bound }) => bound !== null);
  return (
    <div className={classes.chart}>
      <ul className={classes.bars} aria-label={label}>
        {bars.map((bar) => (
          <li key={bar.key} className={classes.row}>
            <span className={classes.label}>{bar.label}</span>
            <span className={classes.track} aria-hidden="true">
              <span
                className={classes.fill}
                data-failed={!bar.passed || undefined}
                style={{ width: percent(bar.share) }}
              >
                {bar.firstPart !== undefined && bar.share > 0 && (
                  <span className={classes.first} style={{ width: percent(bar.firstPart / bar.share) }} />
                )}
              </span>
              {bar.bound !== null && <span className={classes.bound} style={{ left: percent(bar.bound) }} />}
            </span>
            <span className={classes.share}>
              {bar.bound !== null && (
                <span className={classes.sign} data-failed={!bar.passed || undefined}>
                  {bar.passed ? (
                    <IconCheck size={15} aria-hidden />
                  ) : (
                    <IconAlertTriangleFilled size={14} aria-hidden />
                  )}
                  <span className={classes.aloud}>{bar.passed ? t("gate.passed") : t("gate.failed")}</span>
                </span>
              )}
              {format.share(bar.share)}
              {bar.bound !== null && (
                <span className={classes.aloud}>{t("gate.boundAt", { bound: format.share(bar.bound) })}</span>
              )}
            </span>
            <span className={classes.figure}>{bar.figure}</span>
          </li>
        ))}
      </ul>
      {(bounded || parts !== undefined) && (
        <div className={classes.legend} aria-hidden="true">
          {parts !== undefined && (
            <>
              <span className={classes.key} data-part="first">
                {parts[0]}
              </span>
              <span className={classes.key} data-part="second">
                {parts[1]}
              </span>
            </>
          )}
          {bounded && (
            <span className={classes.key} data-part="bound">
              {t("gate.bound")}
            </span>
          )}
        </div>
      )}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.min(1, Math.max(0, share)) * 100}%`;
}

import type { Finding } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import classes from "./Report.module.css";

interface Props {
  readonly findings: readonly Finding[];
  /** Of a file that is something else altogether, no line needs a sentence of its own. */
  readonly detailsOnly: boolean;
}

/** Each thing that does not match, in a sentence; folded away, the verifier's own words for an engineer. */
export function Findings({ findings, detailsOnly }: Props) {
  const { t } = useTranslation("record");
  const whereOf = ({ seq, line }: Finding) => {
    if (seq !== null) return t("report.placeSeq", { seq });
    return line === null ? t("report.whole") : t("report.placeLine", { line });
  };
  const keyOf = ({ line, seq, code, message }: Finding) => `${line} ${seq} ${code} ${message}`;
  return (
    <>
      {!detailsOnly && (
        <ol className={classes.findings} aria-label={t("report.findings")}>
          {findings.map((finding) => (
            <li key={keyOf(finding)}>{t(`finding.${finding.code}`, { where: whereOf(finding) })}</li>
          ))}
        </ol>
      )}
      <details className={classes.details}>
        <summary>{t("report.details")}</summary>
        <ol>
          {findings.map((finding) => (
            <li key={keyOf(finding)}>
              {finding.line !== null && <span>{t("report.placeLine", { line: finding.line })} </span>}
              <code lang="en">
                {finding.code}: {finding.message}
              </code>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

import type { Finding } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import classes from "./Report.module.css";

/** Each thing that does not match: where, what that means, and the verifier's own words for an engineer. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation("record");
  const place = ({ seq, line }: Finding) => {
    if (seq !== null && line !== null) return t("report.place", { seq, line });
    if (seq !== null) return t("report.placeSeq", { seq });
    return line === null ? t("report.whole") : t("report.placeLine", { line });
  };
  return (
    <ol className={classes.findings} aria-label={t("report.findings")}>
      {findings.map((finding) => (
        <li
          key={`${finding.line} ${finding.seq} ${finding.code} ${finding.message}`}
          className={classes.finding}
        >
          <span className={classes.place}>{place(finding)}</span>
          <span>{t(`finding.${finding.code}`)}</span>
          <code className={classes.message}>
            {finding.code}: {finding.message}
          </code>
        </li>
      ))}
    </ol>
  );
}

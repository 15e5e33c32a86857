import { IconShieldCheck, IconShieldX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CheckedRecord } from "./checkRecord";
import { Findings } from "./Findings";
import classes from "./Report.module.css";
import { ReportFacts } from "./ReportFacts";

/** What the verifier found, in words: intact or not, what was checked, and where it does not match. */
export function Report({ checked }: { readonly checked: CheckedRecord }) {
  const { t } = useTranslation(["record", "domain"] as const);
  const { ok, findings, summary } = checked.report;
  const verdict = ok ? "ok" : summary === null ? "none" : "broken";
  return (
    <section className={classes.report} data-ok={ok} aria-labelledby="hasil-periksa">
      <div className={classes.verdict}>
        {ok ? (
          <IconShieldCheck size={32} stroke={1.75} aria-hidden />
        ) : (
          <IconShieldX size={32} stroke={1.75} aria-hidden />
        )}
        <div>
          <h3 className={classes.title} id="hasil-periksa">
            {t(`record:report.${verdict}`)}
          </h3>
          <p className={classes.text}>
            {verdict === "broken"
              ? t("record:report.brokenText", { count: findings.length })
              : t(`record:report.${verdict}Text`)}
            {verdict === "broken" && findings.length > 1 && ` ${t("record:report.brokenFirst")}`}
          </p>
        </div>
      </div>
      {findings.length > 0 && <Findings findings={findings} detailsOnly={verdict === "none"} />}
      {summary !== null && <ReportFacts summary={summary} outcomes={checked.outcomes} />}
    </section>
  );
}

import type { VerifyReport } from "@sidang/shared";
import { IconShieldCheck, IconShieldX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Findings } from "./Findings";
import classes from "./Report.module.css";
import { ReportFacts } from "./ReportFacts";

/** What the verifier found, in words: intact or not, what was checked, and where it does not match. */
export function Report({ report }: { readonly report: VerifyReport }) {
  const { t } = useTranslation(["record", "domain"] as const);
  const { ok, findings, summary } = report;
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
            {ok
              ? t("record:report.ok")
              : summary === null
                ? t("record:report.none")
                : t("record:report.broken")}
          </h3>
          <p className={classes.text}>
            {ok ? t("record:report.okText") : t("record:report.brokenText", { count: findings.length })}
          </p>
        </div>
      </div>
      {findings.length > 0 && <Findings findings={findings} />}
      {summary !== null && <ReportFacts summary={summary} />}
    </section>
  );
}

import type { VerifyReport } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import { Outcomes } from "./Outcomes";
import type { UnitOutcome } from "./outcomesIn";
import classes from "./Report.module.css";

interface Props {
  readonly summary: NonNullable<VerifyReport["summary"]>;
  readonly outcomes: readonly UnitOutcome[];
}

const kinds = ["MEMBERS", "SECRETARIAT", "GALLERY", "OVERSIGHT"] as const;

/** What was checked, and what the record says became of the units. */
export function ReportFacts({ summary, outcomes }: Props) {
  const { t } = useTranslation(["record", "domain"] as const);
  const format = useFormat();
  const kind = kinds.find((each) => summary.audience.startsWith(each));
  const facts: readonly (readonly [string, string])[] = [
    [t("record:report.panel"), summary.title],
    [t("record:report.cycle"), String(summary.cycle)],
    [
      t("record:report.audience"),
      kind === undefined ? summary.audience : t(`record:report.audienceOf.${kind}`),
    ],
    [t("record:report.events"), format.count(summary.events)],
    [t("record:report.withheld"), format.count(summary.withheld)],
    [
      t("record:report.commands"),
      summary.commandsReplayed === 0
        ? t(summary.withheld > 0 ? "record:report.commandsNone" : "record:report.commandsBroken")
        : format.count(summary.commandsReplayed),
    ],
    [t("record:report.ballots"), format.count(summary.ballotsMatched)],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className={classes.wide}>
          <dt>{t("record:report.head")}</dt>
          <dd>
            <code className={classes.hash}>{summary.head}</code>
          </dd>
        </div>
      </dl>
      <h4 className={classes.subtitle} id="putusan">
        {t("record:report.decisions")}
      </h4>
      <Outcomes outcomes={outcomes} />
    </>
  );
}

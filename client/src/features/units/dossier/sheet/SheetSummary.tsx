import type { Predicate } from "@sidang/shared";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DossierGateFragment, DossierSheetFragment } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import classes from "./SheetSummary.module.css";

interface Props {
  readonly sheet: DossierSheetFragment;
  readonly gates: readonly DossierGateFragment[];
  readonly predicate: Predicate;
}

/** The figures that are quoted: total, its two parts, what is met, whether the sheet is whole. */
export function SheetSummary({ sheet, gates, predicate }: Props) {
  const { t } = useTranslation("units");
  const format = useFormat();
  const most = (codes: "A" | "B") =>
    sheet.components
      .filter(({ code }) => code.startsWith(codes))
      .reduce((sum, { weight }) => sum + weight, 0);
  const passed = gates.filter((gate) => gate.passed).length;
  const total = gates.find(({ code }) => code === "total");
  const written = total?.bound
    ? format.against(sheet.total, total.bound, total.passed)
    : format.points(sheet.total);
  const own = sheet.source === "SELF";
  const halves = sheet.fulfilment + sheet.reform > 0;
  return (
    <div className={classes.summary}>
      <dl className={classes.figures}>
        <div className={classes.total}>
          <dt>{t(own ? "dossier.totalSelf" : "dossier.total")}</dt>
          <dd>{written}</dd>
          <dd className={classes.small}>{t("dossier.unrounded")}</dd>
        </div>
        <div className={classes.figure}>
          <dt>{t("dossier.enablers")}</dt>
          <dd>
            {format.points(sheet.enablers)}{" "}
            <span className={classes.soft}>{t("dossier.of", { most: format.weight(most("A")) })}</span>
          </dd>
          {halves && (
            <dd className={`${classes.small} ${classes.halves}`}>
              <span>
                {t("dossier.fulfilment")} {format.points(sheet.fulfilment)}
              </span>
              <span>
                {t("dossier.reform")} {format.points(sheet.reform)}
              </span>
            </dd>
          )}
        </div>
        <div className={classes.figure}>
          <dt>{t("dossier.results")}</dt>
          <dd>
            {format.points(sheet.results)}{" "}
            <span className={classes.soft}>{t("dossier.of", { most: format.weight(most("B")) })}</span>
          </dd>
        </div>
      </dl>
      <ul className={classes.verdicts}>
        <Verdict
          good={passed === gates.length}
          own={own}
          words={t(own ? "dossier.gatesPassedSelf" : "dossier.gatesPassed", {
            passed,
            count: gates.length,
            predicate,
          })}
        />
        <Verdict
          good={sheet.complete}
          words={sheet.complete ? t("dossier.complete") : t("dossier.incomplete")}
          more={`${t("dossier.answered", { answered: sheet.answered, asked: sheet.asked })}${sheet.complete ? "" : `. ${t("dossier.incompleteText")}`}`}
        />
      </ul>
    </div>
  );
}

function Verdict({
  good,
  own = false,
  words,
  more,
}: {
  readonly good: boolean;
  /** What the unit says of itself. */
  readonly own?: boolean;
  readonly words: string;
  readonly more?: string;
}) {
  const Icon = good ? IconCircleCheck : IconAlertTriangle;
  return (
    <li className={classes.verdict} data-bad={!good || undefined} data-own={own || undefined}>
      <Icon size={18} aria-hidden />
      <span>
        <span className={classes.words}>{words}</span>
        {more !== undefined && <span className={classes.small}>{more}</span>}
      </span>
    </li>
  );
}

import { allowed } from "@sidang/shared";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { UnitListQuery } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import { useViewer } from "#app/lib/session";
import { PredicateBadge, StageBadge } from "#app/ui/badges";
import { bestSheet } from "./bestSheet";
import classes from "./UnitTable.module.css";

type ListedUnit = UnitListQuery["units"]["nodes"][number];

interface Props {
  readonly units: readonly ListedUnit[];
  readonly cycle: number;
  /** Others are on their way: what is shown answers the last question. */
  readonly stale: boolean;
}

/** One row a unit; on a phone one card a unit. */
export function UnitTable({ units, cycle, stale }: Props) {
  const { t } = useTranslation("units");
  return (
    <table className={stale ? `${classes.table} ${classes.stale}` : classes.table} aria-busy={stale}>
      <thead>
        <tr>
          <th scope="col">{t("column.unit")}</th>
          <th scope="col">{t("column.agency")}</th>
          <th scope="col">{t("column.target")}</th>
          <th scope="col">{t("column.stage")}</th>
          <th scope="col" className={classes.number}>
            {t("column.score")}
          </th>
          <th scope="col">{t("column.gates")}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} cycle={cycle} />
        ))}
      </tbody>
    </table>
  );
}

function UnitRow({ unit, cycle }: { readonly unit: ListedUnit; readonly cycle: number }) {
  const { t } = useTranslation(["units", "domain"]);
  const format = useFormat();
  const proposal = unit.proposals.find((one) => one.cycle === cycle);
  const sheet = proposal === undefined ? null : bestSheet(proposal);
  // Whether there is a score is not told to those whose roles do not show it.
  const place = { agencyId: unit.agency.id, unitId: unit.id, seated: false };
  const shown = allowed("sheet.read.SELF", useViewer().grants, place);
  const failed = sheet?.gates.filter(({ passed }) => !passed).length ?? 0;
  return (
    <tr>
      <th scope="row" className={classes.unit}>
        <Link to={`/unit/${encodeURIComponent(unit.id)}?siklus=${cycle}`}>{unit.name}</Link>
      </th>
      <td className={classes.agency}>{unit.agency.name}</td>
      <td className={classes.target}>
        {proposal !== undefined && (
          <span className={classes.marks}>
            <PredicateBadge predicate={proposal.target} />
            {proposal.heldPredicate && (
              <span className={classes.held}>{t("holds", { predicate: proposal.heldPredicate })}</span>
            )}
          </span>
        )}
      </td>
      <td className={classes.stage}>{proposal !== undefined && <StageBadge stage={proposal.stage} />}</td>
      <td className={classes.score}>
        {sheet === null ? (
          <span className={classes.soft}>{t(shown ? "noScore" : "hiddenScore")}</span>
        ) : (
          <>
            <span className={classes.points}>{format.points(sheet.total)}</span>
            <span className={classes.soft}>{t(`domain:source.${sheet.source}`)}</span>
          </>
        )}
      </td>
      <td className={classes.gates}>
        {sheet !== null && !sheet.complete && <span className={classes.soft}>{t("incomplete")}</span>}
        {sheet?.complete && (
          <span
            data-failed={failed > 0 || undefined}
            data-own={sheet.source === "SELF" || undefined}
            className={classes.verdict}
          >
            {failed > 0 ? <IconAlertTriangle size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}{" "}
            {failed === 0 ? t("allGates") : t("failedGates", { count: failed })}
          </span>
        )}
        {sheet?.complete && sheet.source === "SELF" && <span className={classes.own}>{t("bySelf")}</span>}
      </td>
    </tr>
  );
}

import { Anchor } from "@mantine/core";
import { hasConflict, predicateAtStake } from "@sidang/shared";
import { Link } from "react-router";
import { listed } from "#app/features/panel/telling/gateWords";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { GateList } from "#app/ui/charts";
import { EmptyState } from "#app/ui/states";
import { AreaBars } from "./AreaBars";
import classes from "./CaseDossier.module.css";

/** The dossier of the unit as it stood when it was called: points by area against the bounds. */
export function CaseDossier() {
  const { t, format, language } = useWords();
  const { shown, viewerId, me } = useRoom();
  if (shown === undefined || me === undefined || hasConflict(shown, viewerId)) return null;
  const page = (
    <Anchor component={Link} to={`/unit/${shown.proposal.unitId}`}>
      {t("panel:case.unit")}
    </Anchor>
  );
  if (shown.case === null)
    return (
      <EmptyState title={t("panel:case.notCalled")} text={t("panel:case.notCalledLink")} action={page} />
    );
  const { assessment } = shown.case;
  const predicate = predicateAtStake(shown);
  const failed = assessment.gates[predicate]
    .filter((gate) => !gate.passed)
    .map((gate) => listed(gate, language));
  return (
    <section className={classes.dossier} aria-labelledby="berkas">
      <div className={classes.top}>
        <h3 className={classes.title} id="berkas">
          {t("panel:case.dossier")}
        </h3>
        <dl className={classes.totals}>
          <div>
            <dt>{t("panel:case.enablers")}</dt>
            <dd>{format.points(assessment.enablers)}</dd>
          </div>
          <div>
            <dt>{t("panel:case.results")}</dt>
            <dd>{format.points(assessment.results)}</dd>
          </div>
        </dl>
        {page}
      </div>
      {!assessment.complete && <p className={classes.warning}>{t("panel:case.incomplete")}</p>}
      <AreaBars assessment={assessment} predicate={predicate} />
      {failed.length > 0 && (
        <div className={classes.failed}>
          <h4 className={classes.subtitle}>{t("panel:reveal.failedGates")}</h4>
          <GateList gates={failed} label={t("panel:reveal.failedGates")} />
        </div>
      )}
      <p className={classes.note}>{t("panel:case.frozen")}</p>
    </section>
  );
}

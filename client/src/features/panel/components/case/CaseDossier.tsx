import { Anchor } from "@mantine/core";
import { hasConflict, predicateAtStake } from "@sidang/shared";
import { Link } from "react-router";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AreaBars } from "./AreaBars";
import classes from "./CaseDossier.module.css";
import { FailedGates } from "./FailedGates";
import { NotCalled } from "./NotCalled";

/** The dossier of the unit as it stood when it was called: points by area against the bounds. */
export function CaseDossier() {
  const { t, format } = useWords();
  const { shown, viewerId, me } = useRoom();
  if (shown === undefined || me === undefined || hasConflict(shown, viewerId)) return null;
  if (shown.case === null) return <NotCalled item={shown} />;
  const { assessment } = shown.case;
  const predicate = predicateAtStake(shown);
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
        <Anchor component={Link} to={`/unit/${shown.proposal.unitId}`}>
          {t("panel:case.unit")}
        </Anchor>
      </div>
      {!assessment.complete && <p className={classes.warning}>{t("panel:case.incomplete")}</p>}
      <AreaBars assessment={assessment} predicate={predicate} />
      <FailedGates gates={assessment.gates[predicate]} />
      <p className={classes.note}>{t("panel:case.frozen")}</p>
    </section>
  );
}

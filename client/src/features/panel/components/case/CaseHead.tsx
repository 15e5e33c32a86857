import { Anchor, Button } from "@mantine/core";
import { hasConflict, predicateAtStake } from "@sidang/shared";
import { IconArrowBackUp } from "@tabler/icons-react";
import { Link } from "react-router";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./CaseHead.module.css";
import { Gates } from "./Gates";
import { PhaseLine } from "./PhaseLine";

/** The unit in question: name, agency, what it is proposed for, score, gates, phase. */
export function CaseHead() {
  const { t, format } = useWords();
  const { shown, current, look, me, viewerId } = useRoom();
  if (shown === undefined) return null;
  const { unitName, agencyName, target, unitId } = shown.proposal;
  const withheld = hasConflict(shown, viewerId);
  const assessment = withheld ? undefined : shown.case?.assessment;
  const predicate = predicateAtStake(shown);
  const elsewhere = current !== undefined && current.itemId !== shown.itemId;
  return (
    <div className={classes.head}>
      {elsewhere && (
        <div className={classes.elsewhere}>
          <span>{t("panel:agenda.looking", { unit: unitName })}</span>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowBackUp size={15} aria-hidden />}
            onClick={() => look(null)}
          >
            {t("panel:agenda.back")}
          </Button>
        </div>
      )}
      <div className={classes.top}>
        <div className={classes.who}>
          <h2 className={classes.unit}>
            {me === undefined || withheld ? (
              unitName
            ) : (
              <Anchor component={Link} to={`/unit/${unitId}`} inherit c="inherit" underline="hover">
                {unitName}
              </Anchor>
            )}
          </h2>
          <p className={classes.agency}>{agencyName}</p>
        </div>
        <div className={classes.figures}>
          <span className={classes.target}>
            {t("panel:case.proposal", { predicate: t(`domain:predicate.${target}`) })}
          </span>
          {assessment !== undefined && (
            <span className={classes.measured}>
              <span className={classes.score}>
                <span className={classes.scoreLabel}>{t("panel:case.total")}</span>{" "}
                {format.points(assessment.total)}
              </span>
              <Gates gates={assessment.gates[predicate]} predicate={predicate} />
            </span>
          )}
        </div>
      </div>
      <PhaseLine item={shown} />
    </div>
  );
}

import { Button } from "@mantine/core";
import { hasConflict, predicateAtStake } from "@sidang/shared";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { AreaBars } from "./AreaBars";
import classes from "./CaseBrief.module.css";
import { FailedGates } from "./FailedGates";
import { NotCalled } from "./NotCalled";

const weakest = 3;

/** On a phone the dossier has a tab of its own: this says of it, beside the sitting, what has to be talked about. */
export function CaseBrief({ onDossier }: { readonly onDossier: () => void }) {
  const { t } = useWords();
  const { shown, viewerId, me } = useRoom();
  if (shown === undefined || me === undefined || hasConflict(shown, viewerId)) return null;
  if (shown.case === null) return <NotCalled item={shown} />;
  if (shown.phase !== "PRESENTING" && shown.phase !== "DELIBERATING") return null;
  const { assessment } = shown.case;
  const predicate = predicateAtStake(shown);
  const gates = assessment.gates[predicate];
  return (
    <div className={classes.brief}>
      {gates.every((gate) => gate.passed) ? (
        <>
          <h3 className={classes.title}>{t("panel:case.weakest")}</h3>
          <AreaBars assessment={assessment} predicate={predicate} weakest={weakest} />
        </>
      ) : (
        <FailedGates gates={gates} />
      )}
      <Button className={classes.all} size="compact-sm" variant="default" onClick={onDossier}>
        {t("panel:case.allAreas")}
      </Button>
    </div>
  );
}

import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Stage } from "#app/ui/badges";
import classes from "./StageLine.module.css";
import { stageSteps } from "./stageSteps";

const words = { done: "dossier.stageDone", now: "dossier.stageNow", ahead: "dossier.stageAhead" } as const;

/** Where the proposal stands on its way. */
export function StageLine({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation(["units", "domain"]);
  return (
    <ol className={classes.line} aria-label={t("dossier.stageLine")}>
      {stageSteps(stage).map((step) => (
        <li
          key={step.stage}
          className={classes.step}
          data-state={step.state}
          data-stage={step.stage}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <span className={classes.dot}>
            {step.state === "done" && <IconCheck size={12} stroke={3} aria-hidden />}
          </span>
          <span className={classes.name}>{t(`domain:stage.${step.stage}`)}</span>
          <span className={classes.aloud}>{t(words[step.state])}</span>
        </li>
      ))}
    </ol>
  );
}

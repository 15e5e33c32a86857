import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { PanelListQuery } from "#app/generated/panels/graphql";
import { useFormat } from "#app/lib/format";
import { PanelStatusBadge } from "#app/ui/badges";
import { AgendaStrip } from "./AgendaStrip";
import { agendaWords } from "./agendaWords";
import { nextStep } from "./nextStep";
import classes from "./PanelRow.module.css";

interface Props {
  readonly panel: PanelListQuery["panels"][number];
  readonly mayConvene: boolean;
}

/** One sitting: when, what, how far, as what one is there, and the way in. */
export function PanelRow({ panel, mayConvene }: Props) {
  const { t } = useTranslation(["panels", "domain"]);
  const format = useFormat();
  const { id, title, status, scheduledFor, timeZone, agenda, audience } = panel;
  const underWay = agenda.find(({ phase }) => !["WAITING", "DECIDED", "DEFERRED"].includes(phase));
  const step = nextStep(panel, mayConvene);
  return (
    <li className={classes.row}>
      <div className={classes.when}>
        <span className={classes.date}>{format.date(scheduledFor, timeZone)}</span>
        <span>{format.time(scheduledFor, timeZone)}</span>
      </div>
      <div className={classes.what}>
        <div className={classes.head}>
          <Link to={`/sidang/${encodeURIComponent(id)}`} className={classes.title}>
            {title}
          </Link>
          <PanelStatusBadge status={status} />
        </div>
        <AgendaStrip agenda={agenda} />
        <p className={classes.line}>
          <span>{agendaWords(panel, t)}</span>
          <span>
            {t("as")} {t(`domain:audience.${audience}`).toLowerCase()}
          </span>
        </p>
        {underWay !== undefined && (
          <p className={classes.now}>{t("underWay", { unit: underWay.unitName })}</p>
        )}
      </div>
      <div className={classes.steps}>
        <Button
          component={Link}
          to={`/sidang/${encodeURIComponent(id)}${step.path}`}
          variant={step.pressing ? "filled" : "default"}
          aria-label={`${t(`step.${step.label}`)}: ${title}`}
        >
          {t(`step.${step.label}`)}
        </Button>
      </div>
    </li>
  );
}

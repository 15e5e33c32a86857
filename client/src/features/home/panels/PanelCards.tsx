import { itemUnderWay, type Panel } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "#app/lib/format";
import { PanelStatusBadge } from "#app/ui/badges";
import classes from "./PanelCards.module.css";

interface Props {
  readonly panels: readonly Panel[];
  readonly viewerId: string;
  /** With the day, not only the time. */
  readonly dated?: boolean;
}

/** Sittings at a glance: when, how far, what is under way, as what one sits there. */
export function PanelCards({ panels, viewerId, dated = false }: Props) {
  const { t } = useTranslation(["home", "domain"]);
  const format = useFormat();
  return (
    <ul className={classes.panels}>
      {panels.map((panel) => {
        const underWay = itemUnderWay(panel);
        const done = panel.agenda.filter(({ phase }) => phase === "DECIDED" || phase === "DEFERRED").length;
        const { title, timeZone, scheduledFor } = panel;
        const seat = panel.members[viewerId];
        const seats = [
          seat?.office ? t(`domain:office.${seat.office}`) : null,
          seat?.institution ? t(`domain:institution.${seat.institution}`) : null,
        ].filter((part) => part !== null);
        return (
          <li key={panel.panelId}>
            <Link to={`/sidang/${encodeURIComponent(panel.panelId)}`} className={classes.panel}>
              <span className={classes.top}>
                <span className={classes.when}>
                  {dated ? format.moment(scheduledFor, timeZone) : format.time(scheduledFor, timeZone)}
                </span>
                <PanelStatusBadge status={panel.status} />
              </span>
              <span className={classes.title}>{title}</span>
              <span className={classes.line}>
                {panel.status === "SCHEDULED"
                  ? t("planned", { count: panel.agenda.length })
                  : t("progress", { done, count: panel.agenda.length })}
              </span>
              {underWay !== undefined && (
                <span className={classes.line}>{t("underWay", { unit: underWay.proposal.unitName })}</span>
              )}
              {seats.length > 0 && (
                <span className={classes.line}>{t("seat", { seat: seats.join(", ") })}</span>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

import { itemUnderWay } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "#app/lib/format";
import { PanelStatusBadge } from "#app/ui/badges";
import type { SeenPanel } from "../seenPanel";
import classes from "./PanelCards.module.css";
import { progressWords } from "./progressWords";

interface Props {
  readonly panels: readonly SeenPanel[];
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
      {panels.map(({ panel, audience }) => {
        const underWay = itemUnderWay(panel);
        const { title, timeZone, scheduledFor } = panel;
        const seat = panel.members[viewerId];
        const seats = [
          seat?.office ? t(`domain:office.${seat.office}`) : null,
          seat?.institution ? t(`domain:institution.${seat.institution}`) : null,
        ].filter((part) => part !== null);
        if (audience === "GALLERY" || audience === "OVERSIGHT") seats.push(t(`domain:audience.${audience}`));
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
              <span className={classes.line}>{progressWords({ panel, audience }, t)}</span>
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

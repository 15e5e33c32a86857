import { hasConflict, type Panel } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Mark, PhaseBadge, PredicateBadge } from "#app/ui/badges";
import classes from "../UnitRows.module.css";

interface Props {
  readonly panel: Panel;
  readonly viewerId: string;
  /** The places are the agenda's. Of somebody who sees a part of it they would not be. */
  readonly numbered: boolean;
}

/** The day's units in their order, each a click from its dossier, for those who prepare. */
export function AgendaList({ panel, viewerId, numbered }: Props) {
  const { t } = useTranslation("home");
  return (
    <ol className={numbered ? classes.numbered : classes.rows}>
      {panel.agenda.map((item) => (
        <li key={item.itemId} className={classes.row}>
          <span className={classes.unit}>
            <Link to={`/unit/${encodeURIComponent(item.proposal.unitId)}`}>{item.proposal.unitName}</Link>
            <span className={classes.agency}>{item.proposal.agencyName}</span>
          </span>
          <span className={classes.marks}>
            {hasConflict(item, viewerId) && <Mark tone="warn">{t("withheld")}</Mark>}
            <PredicateBadge predicate={item.proposal.target} />
            <PhaseBadge
              phase={item.phase}
              outcome={item.phase === "DECIDED" ? item.decision.outcome : null}
              predicate={item.phase === "DECIDED" ? item.decision.predicate : null}
            />
          </span>
        </li>
      ))}
    </ol>
  );
}

import { useTranslation } from "react-i18next";
import type { PanelListQuery } from "#app/generated/panels/graphql";
import classes from "./AgendaStrip.module.css";

type Item = PanelListQuery["panels"][number]["agenda"][number];

/** The agenda as a row of small boxes, one a unit; the words beside it say the same. */
export function AgendaStrip({ agenda }: { readonly agenda: readonly Item[] }) {
  const { t } = useTranslation("domain");
  if (agenda.length === 0) return null;
  return (
    <span className={classes.strip} aria-hidden="true">
      {agenda.map(({ id, unitName, phase, outcome }) => {
        const words =
          outcome === null || outcome === undefined ? t(`phase.${phase}`) : t(`outcome.${outcome}`);
        return (
          <span
            key={id}
            className={classes.box}
            data-state={outcome ?? phase}
            title={`${unitName}: ${words}`}
          />
        );
      })}
    </span>
  );
}

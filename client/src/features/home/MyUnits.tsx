import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { HomeCyclesDocument, HomeUnitsDocument } from "#app/generated/home/graphql";
import { useFormat } from "#app/lib/format";
import { PredicateBadge, StageBadge } from "#app/ui/badges";
import { Section } from "#app/ui/page";
import classes from "./UnitRows.module.css";

/** On a day without a sitting: the first units that the viewer may see, and where they stand. Nothing when there are none. */
export function MyUnits() {
  const { t } = useTranslation("home");
  const format = useFormat();
  const cycle = useQuery(HomeCyclesDocument).data?.cycles[0]?.year;
  const { data } = useQuery(HomeUnitsDocument, {
    variables: { cycle: cycle ?? 0 },
    skip: cycle === undefined,
  });
  const units = data?.units;
  if (units === undefined || units.nodes.length === 0) return null;

  const all = <Link to="/unit">{t("allUnits", { shown: format.count(units.totalCount) })}</Link>;
  return (
    <Section title={t("units")} aside={units.totalCount > units.nodes.length ? all : undefined} flush>
      <ul className={classes.rows}>
        {units.nodes.map(({ id, name, agency, proposals }) => {
          const proposal = proposals.find((one) => one.cycle === cycle);
          return (
            <li key={id} className={classes.row}>
              <span className={classes.unit}>
                <Link to={`/unit/${encodeURIComponent(id)}`}>{name}</Link>
                <span className={classes.agency}>{agency.name}</span>
              </span>
              {proposal !== undefined && (
                <span className={classes.marks}>
                  <PredicateBadge predicate={proposal.target} />
                  <StageBadge stage={proposal.stage} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

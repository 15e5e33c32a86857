import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { UnitCyclesDocument, UnitListDocument } from "#app/generated/units/graphql";
import { useFormat } from "#app/lib/format";
import { useUrlState } from "#app/lib/url";
import { Page, Surface } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { UnitFilterBar } from "./UnitFilterBar";
import classes from "./Units.module.css";
import { UnitTable } from "./UnitTable";
import { isNarrowed, unitFilters } from "./unitFilters";
import { useAgencies } from "./useAgencies";

/** Every unit of a cycle that the viewer may see. The filters live in the address. */
export function Units() {
  const { t } = useTranslation(["units", "app"]);
  const format = useFormat();
  const [filters, change] = useUrlState(unitFilters);
  const cyclesAsked = useQuery(UnitCyclesDocument);
  const cycles = cyclesAsked.data?.cycles ?? [];
  const cycle = filters.cycle ?? cycles[0]?.year ?? null;
  const agencies = useAgencies(cycle);
  const [moreFailed, setMoreFailed] = useState(false);
  const { search, stage, agencyId, orderBy } = filters;
  const asked = useQuery(UnitListDocument, {
    variables: { cycle: cycle ?? 0, agencyId, stage, search: search.trim() || null, orderBy },
    skip: cycle === null,
  });
  const units = (asked.data ?? asked.previousData)?.units;
  // What was shown before does not answer a question that failed.
  const error = asked.data === undefined ? (asked.error ?? cyclesAsked.error) : undefined;

  const more = async () => {
    setMoreFailed(false);
    try {
      await asked.fetchMore({
        variables: { after: units?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => ({
          units: { ...fetchMoreResult.units, nodes: [...before.units.nodes, ...fetchMoreResult.units.nodes] },
        }),
      });
    } catch {
      setMoreFailed(true);
    }
  };

  const content = () => {
    if (error !== undefined)
      return (
        <ErrorState error={error} onRetry={() => void (cycle === null ? cyclesAsked : asked).refetch()} />
      );
    if (units === undefined || cycle === null) return <Waiting lines={10} />;
    if (units.nodes.length === 0) {
      if (!isNarrowed(filters)) return <EmptyState title={t("none")} text={t("noneText")} />;
      const clear = (
        <Button variant="default" onClick={() => change({ search: "", stage: null, agencyId: null })}>
          {t("clear")}
        </Button>
      );
      return <EmptyState title={t("noMatch")} action={clear} />;
    }
    return <UnitTable units={units.nodes} cycle={cycle} stale={asked.loading} />;
  };

  return (
    <Page title={t("title")} lead={cycle === null ? undefined : t("lead", { year: cycle })}>
      <UnitFilterBar filters={filters} cycle={cycle} cycles={cycles} agencies={agencies} onChange={change} />
      <Surface flush>
        {error === undefined && (
          <p className={classes.total} role="status">
            {units === undefined
              ? t("app:loading")
              : t("total", { count: units.totalCount, shown: format.count(units.totalCount) })}
          </p>
        )}
        {content()}
        {error === undefined && units?.pageInfo.hasNextPage && (
          <div className={classes.more}>
            {moreFailed && <span role="alert">{t("moreFailed")}</span>}
            <span>
              {t("app:shown", {
                shown: format.count(units.nodes.length),
                total: format.count(units.totalCount),
              })}
            </span>
            <Button variant="default" onClick={() => void more()} loading={asked.loading}>
              {t("app:more")}
            </Button>
          </div>
        )}
      </Surface>
    </Page>
  );
}

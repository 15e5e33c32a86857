import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PanelListDocument } from "#app/generated/panels/graphql";
import { useViewer } from "#app/lib/session";
import { useUrlState } from "#app/lib/url";
import { Page, Surface } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { mayConvene } from "../mayConvene";
import { PanelRow } from "./PanelRow";
import classes from "./Panels.module.css";
import { inOrder, isInView, panelFilters, panelViews } from "./panelFilters";

/** Every sitting that the viewer may see, with the next thing to do in each. */
export function Panels() {
  const { t } = useTranslation("panels");
  const viewer = useViewer();
  const [{ view, cycle }, change] = useUrlState(panelFilters);
  const { data, previousData, error, refetch } = useQuery(PanelListDocument, { variables: { cycle } });
  const shown = data ?? previousData;
  const panels = inOrder(shown?.panels ?? []).filter(({ status }) => isInView(status, view));
  const convenes = mayConvene(viewer);
  const filtered = view !== "all" || cycle !== null;

  const content = () => {
    if (shown === undefined)
      return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={8} />;
    if (panels.length > 0) {
      return (
        <ul className={classes.list}>
          {panels.map((panel) => (
            <PanelRow key={panel.id} panel={panel} mayConvene={convenes} />
          ))}
        </ul>
      );
    }
    if (!filtered) return <EmptyState title={t("none")} text={t("noneText")} />;
    const all = (
      <Button variant="default" onClick={() => change({ view: "all", cycle: null })}>
        {t("showAll")}
      </Button>
    );
    return <EmptyState title={t("noneInView")} action={all} />;
  };

  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        convenes && (
          <Button component={Link} to="/sidang/baru" leftSection={<IconPlus size={16} aria-hidden />}>
            {t("convene")}
          </Button>
        )
      }
    >
      <div className={classes.filters}>
        <SegmentedControl
          aria-label={t("view.label")}
          value={view}
          onChange={(chosen) => change({ view: chosen as typeof view })}
          data={panelViews.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
        <NativeSelect
          aria-label={t("cycle")}
          value={cycle === null ? "" : String(cycle)}
          onChange={({ currentTarget }) =>
            change({ cycle: currentTarget.value === "" ? null : Number(currentTarget.value) })
          }
          data={[
            { value: "", label: t("everyCycle") },
            ...(shown?.cycles ?? []).map(({ year }) => ({
              value: String(year),
              label: `${t("cycle")} ${year}`,
            })),
          ]}
        />
      </div>
      <Surface flush>{content()}</Surface>
    </Page>
  );
}

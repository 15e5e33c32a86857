import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import type { Panel } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { PanelToArrangeDocument } from "#app/generated/panels/graphql";
import { useFormat } from "#app/lib/format";
import { useViewer } from "#app/lib/session";
import { PanelStatusBadge } from "#app/ui/badges";
import { BackLink, Page } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { AddUnits } from "./AddUnits";
import { AgendaEditor } from "./AgendaEditor";
import { AppointPerson } from "./AppointPerson";
import classes from "./ArrangePanel.module.css";
import { MemberEditor } from "./MemberEditor";
import { mayArrange } from "./mayArrange";

/** Agenda, members and observers of a panel, set up by its secretaries and its chair. */
export function ArrangePanel() {
  const { t } = useTranslation(["panels", "domain", "refusals"]);
  const format = useFormat();
  const viewer = useViewer();
  const { id = "" } = useParams();
  const { data, error, refetch } = useQuery(PanelToArrangeDocument, {
    variables: { id },
    fetchPolicy: "network-only",
  });
  const back = <BackLink to="/sidang">{t("arrange.back")}</BackLink>;

  if (data === undefined) {
    return (
      <Page title={t("arrange.title")} titleHidden>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={9} />}
      </Page>
    );
  }
  const panel = data.panel ? (data.panel.snapshot as unknown as Panel) : null;
  if (panel === null || !mayArrange(panel, viewer.id)) {
    const title = panel === null ? t("arrange.missing") : t("arrange.notAllowed");
    return (
      <Page title={title} titleHidden>
        <EmptyState
          title={title}
          text={panel === null ? undefined : t("arrange.notAllowedText")}
          action={back}
        />
      </Page>
    );
  }
  const changed = async () => void (await refetch());
  return (
    <Page
      title={panel.title}
      above={back}
      lead={
        <span className={classes.lead}>
          {format.moment(panel.scheduledFor, panel.timeZone)} <PanelStatusBadge status={panel.status} />
        </span>
      }
      actions={
        <Button component={Link} to={`/sidang/${encodeURIComponent(id)}`} variant="default">
          {t("arrange.toRoom")}
        </Button>
      }
    >
      <p className={classes.fixed}>{t("arrange.fixed")}</p>
      <div className={classes.columns}>
        <AgendaEditor panel={panel} onChanged={changed} />
        <AddUnits panel={panel} onChanged={changed} />
        <MemberEditor panel={panel} onChanged={changed} />
        <AppointPerson panel={panel} onChanged={changed} />
      </div>
    </Page>
  );
}

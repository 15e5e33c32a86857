import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { RecordPanelDocument } from "#app/generated/record/graphql";
import { BackLink, Page, Section } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { EventList } from "./reading/EventList";
import { VerifyRecord } from "./verifying/VerifyRecord";

/** `/sidang/:id/catatan`: every event of a panel as a sentence, and the check that none was changed. */
export function PanelRecord() {
  const { id = "" } = useParams();
  const { t } = useTranslation(["record", "domain"]);
  const { data, error, refetch } = useQuery(RecordPanelDocument, { variables: { panelId: id } });
  const panel = data?.panel;
  if (panel === undefined || panel === null) {
    const title = panel === null ? t("record:missing") : t("record:title");
    return (
      <Page title={title} titleHidden>
        {panel === null && <EmptyState title={title} />}
        {panel === undefined &&
          (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={8} />)}
      </Page>
    );
  }
  return (
    <Page
      title={t("record:titleOf", { panel: panel.title })}
      lead={t("record:lead")}
      above={<BackLink to={`/sidang/${encodeURIComponent(panel.id)}`}>{t("record:room")}</BackLink>}
    >
      <Section title={t("record:verify.title")}>
        <VerifyRecord panelId={panel.id} />
      </Section>
      <EventList
        key={panel.id}
        panelId={panel.id}
        total={panel.seq}
        agenda={panel.agenda}
        zone={panel.timeZone}
      />
    </Page>
  );
}

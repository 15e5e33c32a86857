import { useQuery } from "@apollo/client/react";
import { Anchor } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { RecordPanelDocument } from "#app/generated/record/graphql";
import { Page, Section } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { EventList } from "./reading/EventList";
import { VerifyRecord } from "./verifying/VerifyRecord";

/** `/sidang/:id/catatan`: every event of a panel as a sentence, and the check that none was changed. */
export function PanelRecord() {
  const { id = "" } = useParams();
  const { t } = useTranslation(["record", "domain"]);
  const { data, error, refetch } = useQuery(RecordPanelDocument, { variables: { panelId: id } });
  const panel = data?.panel;
  if (panel === undefined && error !== undefined)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (panel === undefined) return <Waiting lines={8} />;
  if (panel === null) return <EmptyState title={t("record:missing")} />;
  return (
    <Page
      title={panel.title}
      lead={t("record:lead")}
      above={
        <Anchor component={Link} to={`/sidang/${panel.id}`}>
          {t("record:room")}
        </Anchor>
      }
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

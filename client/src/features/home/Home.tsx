import { useQuery } from "@apollo/client/react";
import type { Panel } from "@sidang/shared";
import { useTranslation } from "react-i18next";
import { PanelsAheadDocument } from "#app/generated/home/graphql";
import { useFormat } from "#app/lib/format";
import { useViewer } from "#app/lib/session";
import { Page, Section, Surface } from "#app/ui/page";
import { EmptyState, ErrorState, Waiting } from "#app/ui/states";
import { DutyList } from "./duties/DutyList";
import { dutiesOf } from "./duties/duties";
import classes from "./Home.module.css";
import { MyUnits } from "./MyUnits";
import { AgendaList } from "./panels/AgendaList";
import { onDay } from "./panels/onDay";
import { PanelCards } from "./panels/PanelCards";
import { useNow } from "./useNow";

/** Often enough that a ballot is not waited for in vain; the panel room itself is live. */
const refreshMs = 15_000;

/** What waits for the viewer, and the sittings of the day. */
export function Home() {
  const { t } = useTranslation("home");
  const format = useFormat();
  const viewer = useViewer();
  const now = useNow();
  const { data, error, refetch } = useQuery(PanelsAheadDocument, { pollInterval: refreshMs });

  const aside = <span>{format.day(now)}</span>;
  if (data === undefined) {
    return (
      <Page title={t("title")} lead={aside}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Waiting lines={6} />}
      </Page>
    );
  }
  const panels = [...data.open, ...data.paused, ...data.scheduled].map(({ snapshot, audience }) => ({
    panel: snapshot as unknown as Panel,
    audience,
  }));
  const duties = dutiesOf(panels, viewer.id, now);
  const { today, later } = onDay(panels, now);
  return (
    <Page title={t("title")} lead={aside}>
      <div className={classes.columns}>
        <div className={classes.side}>
          <Surface flush>
            {duties.length === 0 ? (
              <EmptyState title={t("nothing")} text={t("nothingText")} />
            ) : (
              <DutyList duties={duties} />
            )}
          </Surface>
          {today.length === 0 && <MyUnits />}
          {today.map(({ panel, audience }) => (
            <Section
              key={panel.panelId}
              title={t(audience === "GALLERY" ? "agendaInvited" : "agenda", { title: panel.title })}
              flush
            >
              <AgendaList panel={panel} viewerId={viewer.id} numbered={audience !== "GALLERY"} />
            </Section>
          ))}
        </div>
        <div className={classes.side}>
          <Section title={t("today")} flush>
            {today.length === 0 ? (
              <p className={classes.none}>{t("noneToday")}</p>
            ) : (
              <PanelCards panels={today} viewerId={viewer.id} />
            )}
          </Section>
          {later.length > 0 && (
            <Section title={t("next")} flush>
              <PanelCards panels={later.slice(0, 3)} viewerId={viewer.id} dated />
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}

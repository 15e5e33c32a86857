import { Agenda } from "#app/features/panel/components/agenda/Agenda";
import { AgendaStrip } from "#app/features/panel/components/agenda/AgendaStrip";
import { CaseView } from "#app/features/panel/components/case/CaseView";
import { People } from "#app/features/panel/components/people/People";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./RoomLayout.module.css";

/** Three columns; below 1200 pixels the agenda folds to a strip above the case. The gallery has no people to show. */
export function WideRoom() {
  const { t } = useWords();
  const { me } = useRoom();
  return (
    <div className={classes.columns} data-people={me !== undefined}>
      <aside className={classes.agenda} aria-label={t("panel:room.regions.agenda")} id="agenda">
        <Agenda />
      </aside>
      <section aria-label={t("panel:room.regions.case")} data-scroll="case">
        <div className={classes.strip}>
          <AgendaStrip />
        </div>
        <CaseView />
      </section>
      {me !== undefined && (
        <aside className={classes.people} aria-label={t("panel:room.regions.people")}>
          <People />
        </aside>
      )}
    </div>
  );
}

import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Agenda.module.css";
import { AgendaRow } from "./AgendaRow";

interface Props {
  /** An item was chosen to look at. */
  readonly onChosen?: () => void;
}

/** The sitting's units in order, each with where it stands. */
export function Agenda({ onChosen }: Props) {
  const { t } = useWords();
  const { panel } = useRoom();
  return (
    <div className={classes.agenda}>
      <h2 className={classes.title}>{t("panel:agenda.title")}</h2>
      {panel.agenda.length === 0 && <p className={classes.empty}>{t("panel:agenda.empty")}</p>}
      <ol className={classes.list}>
        {panel.agenda.map((item, index) => (
          <AgendaRow key={item.itemId} item={item} place={index + 1} onChosen={onChosen} />
        ))}
      </ol>
    </div>
  );
}

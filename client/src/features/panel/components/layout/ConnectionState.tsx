import { useConnection } from "#app/lib/connection";
import { useRoom } from "#app/features/panel/useRoom";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./ConnectionState.module.css";

/** A filled or an empty dot, and the word for it. */
export function ConnectionState() {
  const { t, format } = useWords();
  const { panel } = useRoom();
  const connection = useConnection();
  const lost = connection.status === "reconnecting";
  return (
    <span className={classes.state} data-lost={lost || undefined}>
      <span className={classes.dot} aria-hidden />
      {lost
        ? t("panel:head.disconnected", { time: format.time(connection.since, panel.timeZone) })
        : t("panel:head.connected")}
    </span>
  );
}

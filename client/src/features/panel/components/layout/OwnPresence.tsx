import { IconCheck } from "@tabler/icons-react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./RoomHead.module.css";

/** Whether I count as attending, and how: the answer to having checked in. */
export function OwnPresence() {
  const { t } = useWords();
  const { panel, me } = useRoom();
  if (me === undefined || panel.status === "CLOSED" || panel.status === "SEALED") return null;
  const { attending } = me;
  if (attending === null) return <li className={classes.late}>{t("panel:head.notHere")}</li>;
  return (
    <li className={classes.here}>
      <IconCheck size={14} stroke={2.5} aria-hidden /> {t("panel:head.here")}
      <span className={classes.how}>
        , {attending.mode === "ROOM" ? t("panel:head.inRoom") : t("panel:attendance.remote")}
      </span>
    </li>
  );
}

import { type AgendaItem, hasConflict, type Member } from "@sidang/shared";
import { isCutOff } from "#app/features/panel/live/usePresence";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Attendance.module.css";

interface Props {
  readonly member: Member;
  readonly item: AgendaItem | undefined;
}

/** One person: name, office, attending how, connected or not, conflict. Each of them as a word. */
export function MemberLine({ member, item }: Props) {
  const { t } = useWords();
  const { panel, viewerId, presence } = useRoom();
  const { memberId, attending } = member;
  const connected = presence.connected?.has(memberId);
  const marks = [
    memberId === viewerId ? t("panel:attendance.you") : null,
    panel.chairId === memberId ? t("panel:attendance.presides") : null,
    member.office === null || panel.chairId === memberId ? null : t(`domain:office.${member.office}`),
    member.lead ? t("panel:attendance.lead") : null,
  ].filter((mark) => mark !== null);
  return (
    <li className={classes.member} data-absent={attending === null || undefined}>
      <span className={classes.person}>
        {member.name}
        {marks.length > 0 && <span className={classes.marks}> {marks.join(", ")}</span>}
      </span>
      <span className={classes.state}>
        {attending === null
          ? t("panel:attendance.absent")
          : attending.mode === "ROOM"
            ? t("panel:attendance.room")
            : t("panel:attendance.remote")}
        {(connected || isCutOff(presence, member)) && (
          <span className={classes.connected} data-connected={connected}>
            {connected ? t("panel:attendance.online") : t("panel:attendance.offline")}
          </span>
        )}
        {item !== undefined && hasConflict(item, memberId) && (
          <span className={classes.conflicts}>{t("panel:attendance.conflict")}</span>
        )}
      </span>
    </li>
  );
}

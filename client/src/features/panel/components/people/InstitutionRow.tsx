import type { AgendaItem, Institution } from "@sidang/shared";
import { IconAlertTriangleFilled, IconCheck } from "@tabler/icons-react";
import { isCutOff } from "#app/features/panel/live/usePresence";
import { standingOf } from "#app/features/panel/telling/lack";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Attendance.module.css";
import { CutOff, Headcount } from "./Headcount";
import { MemberLine } from "./MemberLine";

interface Props {
  readonly institution: Institution;
  readonly item: AgendaItem | undefined;
}

/** "KPK, 1 hadir dari 2": how many attend, are held back by a conflict, have lost their connection; unfolds to the members. */
export function InstitutionRow({ institution, item }: Props) {
  const { t } = useWords();
  const { panel, presence } = useRoom();
  const { members, attending, conflicts, counted } = standingOf(panel, item, institution);
  const people = Object.values(panel.members)
    .filter((member) => member.institution === institution)
    .sort((a, b) => Number(b.lead) - Number(a.lead) || a.name.localeCompare(b.name));
  return (
    <details className={classes.row}>
      <summary className={classes.summary}>
        <span className={classes.name}>{t(`domain:institution.${institution}`)}</span>
        {conflicts > 0 && (
          <span className={classes.conflicts}>{t("panel:attendance.conflicts", { count: conflicts })}</span>
        )}
        <CutOff count={people.filter((member) => isCutOff(presence, member)).length} />
        <Headcount attending={attending} of={members} />
        <span className={classes.sign} data-met={counted > 0}>
          {counted > 0 ? (
            <IconCheck
              size={15}
              stroke={2.5}
              role="img"
              aria-label={t("panel:attendance.counted", { counted })}
            />
          ) : (
            <IconAlertTriangleFilled size={14} role="img" aria-label={t("panel:attendance.notCounted")} />
          )}
        </span>
      </summary>
      <ul className={classes.members}>
        {people.map((member) => (
          <MemberLine key={member.memberId} member={member} item={item} />
        ))}
      </ul>
    </details>
  );
}

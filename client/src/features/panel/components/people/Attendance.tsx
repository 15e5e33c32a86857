import { institutions, type Member, quorumFor } from "@sidang/shared";
import { IconAlertTriangleFilled, IconCheck } from "@tabler/icons-react";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Attendance.module.css";
import { InstitutionRow } from "./InstitutionRow";
import { MemberLine } from "./MemberLine";

/** Who attends, institution by institution, and whether that makes a quorum on the item under way. */
export function Attendance() {
  const { t } = useWords();
  const { panel, current } = useRoom();
  const quorum = quorumFor(panel, current);
  const officers = Object.values(panel.members).filter((member) => member.institution === null);
  return (
    <section className={classes.attendance} aria-labelledby="lembaga">
      <div className={classes.top}>
        <h2 className={classes.title} id="lembaga">
          {t("panel:attendance.title")}
        </h2>
        <span className={classes.quorum} data-met={quorum.met}>
          {quorum.met ? (
            <IconCheck size={15} stroke={2.5} aria-hidden />
          ) : (
            <IconAlertTriangleFilled size={14} aria-hidden />
          )}
          {quorum.met ? t("panel:attendance.met") : t("panel:attendance.missing")}
        </span>
      </div>
      {institutions.map((institution) => (
        <InstitutionRow key={institution} institution={institution} item={current} />
      ))}
      {officers.length > 0 && <Officers officers={officers} />}
    </section>
  );
}

function Officers({ officers }: { readonly officers: readonly Member[] }) {
  const { t } = useWords();
  const attending = officers.filter(({ attending }) => attending !== null).length;
  return (
    <details className={classes.row}>
      <summary className={classes.summary}>
        <span className={classes.name}>{t("panel:attendance.officers")}</span>
        <span className={classes.count} aria-hidden>
          {attending}/{officers.length}
        </span>
        <span className={classes.aloud}>
          {t("panel:attendance.present", { present: attending, total: officers.length })}
        </span>
      </summary>
      <ul className={classes.members}>
        {officers.map((member) => (
          <MemberLine key={member.memberId} member={member} item={undefined} />
        ))}
      </ul>
    </details>
  );
}

import { UnstyledButton } from "@mantine/core";
import { institutions, type Member, quorumFor } from "@sidang/shared";
import { IconAlertTriangleFilled, IconCheck, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { useFolding } from "#app/features/panel/components/layout/useFolding";
import { isCutOff } from "#app/features/panel/live/usePresence";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./Attendance.module.css";
import { CutOff, Headcount } from "./Headcount";
import { InstitutionRow } from "./InstitutionRow";
import { MemberLine } from "./MemberLine";

/**
 * Who attends, institution by institution, and whether that makes a quorum on the item under way. Where there is little
 * room the institutions fold away while there is one, and come back when it is lost.
 */
export function Attendance() {
  const { t } = useWords();
  const { panel, current, presence } = useRoom();
  const quorum = quorumFor(panel, current);
  const folding = useFolding();
  const [chosen, setChosen] = useState<{ readonly open: boolean; readonly met: boolean }>();
  const open = !folding || (chosen?.met === quorum.met ? chosen.open : !quorum.met);
  const members = Object.values(panel.members);
  const officers = members.filter((member) => member.institution === null);
  return (
    <section className={classes.attendance} aria-labelledby="lembaga">
      <div className={classes.top}>
        <h2 className={classes.title} id="lembaga">
          {folding ? (
            <UnstyledButton
              className={classes.fold}
              aria-expanded={open}
              onClick={() => setChosen({ open: !open, met: quorum.met })}
            >
              <IconChevronRight size={14} stroke={2} aria-hidden />
              {t("panel:attendance.title")}
            </UnstyledButton>
          ) : (
            t("panel:attendance.title")
          )}
        </h2>
        {!open && <CutOff count={members.filter((member) => isCutOff(presence, member)).length} />}
        <span className={classes.quorum} data-met={quorum.met}>
          {quorum.met ? (
            <IconCheck size={15} stroke={2.5} aria-hidden />
          ) : (
            <IconAlertTriangleFilled size={14} aria-hidden />
          )}
          {quorum.met ? t("panel:attendance.met") : t("panel:attendance.missing")}
        </span>
      </div>
      {open &&
        institutions.map((institution) => (
          <InstitutionRow key={institution} institution={institution} item={current} />
        ))}
      {open && officers.length > 0 && <Officers officers={officers} />}
    </section>
  );
}

function Officers({ officers }: { readonly officers: readonly Member[] }) {
  const { t } = useWords();
  const { presence } = useRoom();
  const attending = officers.filter(({ attending }) => attending !== null).length;
  return (
    <details className={classes.row}>
      <summary className={classes.summary}>
        <span className={classes.name}>{t("panel:attendance.officers")}</span>
        <CutOff count={officers.filter((member) => isCutOff(presence, member)).length} />
        <Headcount attending={attending} of={officers.length} />
      </summary>
      <ul className={classes.members}>
        {officers.map((member) => (
          <MemberLine key={member.memberId} member={member} item={undefined} />
        ))}
      </ul>
    </details>
  );
}

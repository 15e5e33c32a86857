import { hasConflict, type AgendaItem, type Institution, type Panel } from "@sidang/shared";
import type { Words } from "./words";

/** How an institution stands towards the quorum of an item. */
export interface InstitutionStanding {
  readonly members: number;
  readonly attending: number;
  /** Attending members who do not count because of a conflict on the item. */
  readonly conflicts: number;
  /** Attending members who count. */
  readonly counted: number;
}

export function standingOf(panel: Panel, item: AgendaItem | undefined, institution: Institution): InstitutionStanding {
  const members = Object.values(panel.members).filter((member) => member.institution === institution);
  const attending = members.filter((member) => member.attending !== null);
  const conflicts = attending.filter((member) => item !== undefined && hasConflict(item, member.memberId)).length;
  return { members: members.length, attending: attending.length, conflicts, counted: attending.length - conflicts };
}

/** "KPK (1 konflik)": which institution the quorum lacks, and why. */
export function tellLack({ t }: Words, panel: Panel, item: AgendaItem | undefined, institution: Institution): string {
  const { members, conflicts } = standingOf(panel, item, institution);
  const why =
    conflicts > 0
      ? t("panel:attendance.conflicts", { count: conflicts })
      : members === 0
        ? t("panel:attendance.nobody")
        : t("panel:attendance.absent");
  return t("panel:attendance.lacking", { institution: t(`domain:institution.${institution}`), why });
}

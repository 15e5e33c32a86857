import { type AgendaItem, hasConflict, type Institution, type Panel } from "@sidang/shared";
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

export function standingOf(
  panel: Panel,
  item: AgendaItem | undefined,
  institution: Institution,
): InstitutionStanding {
  const members = Object.values(panel.members).filter((member) => member.institution === institution);
  const attending = members.filter((member) => member.attending !== null);
  const conflicts = attending.filter(
    (member) => item !== undefined && hasConflict(item, member.memberId),
  ).length;
  return {
    members: members.length,
    attending: attending.length,
    conflicts,
    counted: attending.length - conflicts,
  };
}

/** "KPK belum kuorum (1 konflik)": which institutions the quorum lacks, those with one cause together. */
export function tellLacking(
  { t }: Words,
  panel: Panel,
  item: AgendaItem | undefined,
  lacking: readonly Institution[],
): string {
  const causes = new Map<string, string[]>();
  for (const institution of lacking) {
    const { members, conflicts } = standingOf(panel, item, institution);
    const why =
      conflicts > 0
        ? t("panel:attendance.conflicts", { count: conflicts })
        : t(members === 0 ? "panel:attendance.nobody" : "panel:attendance.absent");
    causes.set(why, [...(causes.get(why) ?? []), t(`domain:institution.${institution}`)]);
  }
  return [...causes]
    .map(([why, names]) => t("panel:refusal.quorum", { institutions: names.join(", "), why }))
    .join("; ");
}

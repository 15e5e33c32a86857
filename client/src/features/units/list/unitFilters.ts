import { oneOf, type UrlState, yearOf } from "#app/lib/url";
import { stages } from "../stages";

export const orders = ["NAME", "AGENCY", "STAGE", "SCORE"] as const;

export interface UnitFilters {
  readonly search: string;
  /** Null: the newest cycle. */
  readonly cycle: number | null;
  readonly stage: (typeof stages)[number] | null;
  readonly agencyId: string | null;
  readonly orderBy: (typeof orders)[number];
}

/** `/unit?cari=balai&siklus=2026&tahap=IN_PANEL&instansi=…&urut=SCORE` */
export const unitFilters: UrlState<UnitFilters> = {
  read: (address) => ({
    search: address.get("cari") ?? "",
    cycle: yearOf(address, "siklus"),
    stage: oneOf(address, "tahap", stages, null),
    agencyId: address.get("instansi") || null,
    orderBy: oneOf(address, "urut", orders, "NAME"),
  }),
  write: ({ search, cycle, stage, agencyId, orderBy }) => ({
    ...(search.trim() === "" ? {} : { cari: search }),
    ...(cycle === null ? {} : { siklus: String(cycle) }),
    ...(stage === null ? {} : { tahap: stage }),
    ...(agencyId === null ? {} : { instansi: agencyId }),
    ...(orderBy === "NAME" ? {} : { urut: orderBy }),
  }),
};

/** Whether anything narrows the list. */
export function isNarrowed({ search, stage, agencyId }: UnitFilters): boolean {
  return search.trim() !== "" || stage !== null || agencyId !== null;
}

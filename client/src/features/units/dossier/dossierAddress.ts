import { type Predicate, predicates } from "@sidang/shared";
import { oneOf, type UrlState, yearOf } from "#app/lib/url";

export const sources = ["SELF", "TPI", "TPN", "PANEL"] as const;
export type Source = (typeof sources)[number];

export const dossierTabs = ["RINGKASAN", "BUKTI", "RIWAYAT"] as const;
export type DossierTab = (typeof dossierTabs)[number];
const tabNames: Readonly<Record<DossierTab, string>> = {
  RINGKASAN: "ringkasan",
  BUKTI: "bukti",
  RIWAYAT: "riwayat",
};

export interface DossierAddress {
  readonly tab: DossierTab;
  /** Null: the newest proposal. */
  readonly cycle: number | null;
  /** Null: the source that counts most. */
  readonly source: Source | null;
  /** Whose requirements; null: those of the target. */
  readonly against: Predicate | null;
}

/** `/unit/<id>?bagian=bukti&siklus=2026&sumber=TPI&syarat=WBBM`; what else stands there belongs to the part. */
export const dossierAddress: UrlState<DossierAddress> = {
  own: ["bagian", "siklus", "sumber", "syarat"],
  read: (address) => ({
    tab: dossierTabs.find((tab) => tabNames[tab] === address.get("bagian")) ?? "RINGKASAN",
    cycle: yearOf(address, "siklus"),
    source: oneOf(address, "sumber", sources, null),
    against: oneOf(address, "syarat", predicates, null),
  }),
  write: ({ tab, cycle, source, against }) => ({
    ...(tab === "RINGKASAN" ? {} : { bagian: tabNames[tab] }),
    ...(cycle === null ? {} : { siklus: String(cycle) }),
    ...(source === null ? {} : { sumber: source }),
    ...(against === null ? {} : { syarat: against }),
  }),
};

import { type Predicate, predicates } from "@sidang/shared";
import { oneOf, type UrlState, yearOf } from "#app/lib/url";

export const sources = ["SELF", "TPI", "TPN", "PANEL"] as const;
export type Source = (typeof sources)[number];

export interface DossierAddress {
  /** Null: the newest proposal. */
  readonly cycle: number | null;
  /** Null: the source that counts most. */
  readonly source: Source | null;
  /** Whose requirements; null: those of the target. */
  readonly against: Predicate | null;
}

/** `/unit/<id>?siklus=2026&sumber=TPI&syarat=WBBM` */
export const dossierAddress: UrlState<DossierAddress> = {
  read: (address) => ({
    cycle: yearOf(address, "siklus"),
    source: oneOf(address, "sumber", sources, null),
    against: oneOf(address, "syarat", predicates, null),
  }),
  write: ({ cycle, source, against }) => ({
    ...(cycle === null ? {} : { siklus: String(cycle) }),
    ...(source === null ? {} : { sumber: source }),
    ...(against === null ? {} : { syarat: against }),
  }),
};

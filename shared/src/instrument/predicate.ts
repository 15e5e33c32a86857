export const predicates = ["WBK", "WBBM"] as const;
/** What a unit can be granted. WBK: Wilayah Bebas dari Korupsi. WBBM: Wilayah Birokrasi Bersih dan Melayani; it needs a WBK first. */
export type Predicate = (typeof predicates)[number];

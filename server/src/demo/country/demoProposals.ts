import type { Choice, Predicate } from "@sidang/shared";
import type { Aim } from "../sheets/aimed.js";
import type { UnitSlug } from "./demoUnits.js";

/*
 * What the units on the agendas show, by TPN's sheet. A test proves each line with the real scoring and gates.
 *
 * | panel       | unit                     | target | shows                                                            |
 * |-------------|--------------------------|--------|------------------------------------------------------------------|
 * | this year 1 | balai-sertifikasi        | WBK    | passes everything                                                |
 * |             | dpmptsp-bojonegoro       | WBK    | passes everything                                                |
 * |             | rsud-sosodoro            | WBK    | fails by a hair: one area (PW, oversight) just under 60 %        |
 * |             | pusat-kemetrologian      | WBBM   | passes everything; holds WBK since last year                     |
 * |             | perundingan-multilateral | WBBM   | fails for one thing only: no WBK from an earlier cycle           |
 * |             | kerja-sama-teknik        | WBK    | fails by a hair: total just under 75                             |
 * |             | bsml-2                   | WBBM   | fails by a hair: IPAK 3.59 of 3.60, hence B.I.a 15.71 of 15.75   |
 * | this year 2 | bsml-3, dukcapil-bojonegoro, pengaduan-masyarakat | WBK | pass everything; the sitting is next week  |
 * | last year 1 | pusat-kemetrologian      | WBK    | passed, granted                                                  |
 * |             | bsml-2                   | WBK    | passed, granted                                                  |
 * |             | dukcapil-bojonegoro      | WBK    | failed total, declined                                           |
 * |             | pengaduan-masyarakat     | WBK    | passed, deferred for a survey report that was missing            |
 */

/** How far a proposal came before a panel, if any, took it up. */
export type DemoStage =
  | "DECLARED"
  | "BUILDING"
  | "PROPOSED"
  | "UNDER_REVIEW"
  | "IN_PANEL"
  | "RETURNED"
  | "WITHDRAWN";

export interface DemoProposal {
  readonly slug: UnitSlug;
  readonly target: Predicate;
  readonly stage: DemoStage;
  readonly heldPredicate: Predicate | null;
  /** Where TPN's sheet comes out; the other sources' are somewhat higher. */
  readonly aim: Aim;
}

/** Last year's cycle, which is closed. */
export const lastYear: readonly DemoProposal[] = [
  proposal("pusat-kemetrologian", "WBK", "IN_PANEL", aim(84.2, 3.74, "B", 3.55)),
  proposal("bsml-2", "WBK", "IN_PANEL", aim(81.6, 3.68, "B", 3.45)),
  proposal("dukcapil-bojonegoro", "WBK", "IN_PANEL", aim(71.9, 3.61, "C", 3.22)),
  proposal("pengaduan-masyarakat", "WBK", "IN_PANEL", aim(79.3, 3.66, "B", 3.38)),
  proposal("balai-sertifikasi", "WBK", "RETURNED", aim(64.5, 3.45, "C", 3.2)),
  proposal("dpmptsp-bojonegoro", "WBK", "RETURNED", aim(61.2, 3.4, "C", 3.18)),
  proposal("rsud-sosodoro", "WBK", "RETURNED", aim(58.8, 3.32, "D", 3.1)),
  proposal("pengembangan-transmigrasi", "WBK", "RETURNED", aim(60.4, 3.38, "C", 3.05)),
  proposal("perundingan-multilateral", "WBK", "WITHDRAWN", aim(66, 3.5, "C", 3.3)),
  proposal("kerja-sama-teknik", "WBK", "WITHDRAWN", aim(63, 3.42, "C", 3.16)),
];

/** This year's cycle. */
export const thisYear: readonly DemoProposal[] = [
  proposal("balai-sertifikasi", "WBK", "IN_PANEL", aim(82.41, 3.72, "B", 3.5)),
  proposal("dpmptsp-bojonegoro", "WBK", "IN_PANEL", aim(79.6, 3.67, "B", 3.42)),
  proposal("rsud-sosodoro", "WBK", "IN_PANEL", { ...aim(78.3, 3.7, "B", 3.4), areas: { PW: 0.5999 } }),
  proposal("pusat-kemetrologian", "WBBM", "IN_PANEL", aim(90.3, 3.84, "A", 3.76), "WBK"),
  proposal("perundingan-multilateral", "WBBM", "IN_PANEL", aim(88.2, 3.78, "B", 3.72)),
  proposal("kerja-sama-teknik", "WBK", "IN_PANEL", aim(74.999, 3.62, "C", 3.3)),
  proposal("bsml-2", "WBBM", "IN_PANEL", aim(87.4, 3.59, "A", 3.7), "WBK"),
  proposal("bsml-3", "WBK", "IN_PANEL", aim(80.4, 3.66, "B", 3.44)),
  proposal("dukcapil-bojonegoro", "WBK", "IN_PANEL", aim(78.1, 3.65, "B", 3.4)),
  proposal("pengaduan-masyarakat", "WBK", "IN_PANEL", aim(83.3, 3.71, "B", 3.52)),
  proposal("itpc-milan", "WBK", "UNDER_REVIEW", aim(76.5, 3.63, "B", 3.36)),
  proposal("pengembangan-transmigrasi", "WBK", "UNDER_REVIEW", aim(73.8, 3.6, "C", 3.28)),
  proposal("itpc-osaka", "WBK", "PROPOSED", aim(75.4, 3.62, "B", 3.34)),
  proposal("dukungan-kerja-kabinet", "WBK", "BUILDING", aim(62, 3.5, "C", 3.2)),
  proposal("dishub-bojonegoro", "WBK", "BUILDING", aim(54, 3.4, "D", 3.1)),
  proposal("pembangunan-transmigrasi", "WBK", "DECLARED", aim(50, 3.4, "D", 3)),
];

/** @param ipkp the index that may come out up to 0.2 higher, so that the total comes near its aim */
function aim(total: number, ipak: number, performance: Choice, ipkp: number): Aim {
  return {
    total,
    fixed: {
      "B.I.a.1": { kind: "index", index: ipak },
      "B.I.b.1": { kind: "choice", choice: performance },
      "B.II.a.1": { kind: "index", index: ipkp },
    },
    tuned: { code: "B.II.a.1", most: Math.min(ipkp + 0.2, 4) },
  };
}

function proposal(
  slug: UnitSlug,
  target: Predicate,
  stage: DemoStage,
  to: Aim,
  heldPredicate: Predicate | null = null,
): DemoProposal {
  return { slug, target, stage, heldPredicate, aim: to };
}

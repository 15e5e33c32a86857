import type { UnitSlug } from "../../country/demoUnits.js";
import type { DemoPiece } from "../DemoPiece.js";
import { changePieces } from "./balai/change.js";
import { monitoringPieces } from "./balai/monitoring.js";
import { oversightPieces } from "./balai/oversight.js";
import { performancePieces } from "./balai/performance.js";
import { processPieces } from "./balai/processes.js";
import { servicePieces } from "./balai/service.js";
import { staffPieces } from "./balai/staff.js";
import { fewPieces, sealedPieces } from "./others.js";
import { tellingOf } from "./Telling.js";

/** The other units on today's agenda: who hands in for them, and their IPAK as their sheets have it. */
const others: readonly (readonly [slug: UnitSlug, by: string, ipak: string])[] = [
  ["dpmptsp-bojonegoro", "unit2", "3,67"],
  ["rsud-sosodoro", "agency2", "3,70"],
  ["pusat-kemetrologian", "agency", "3,84"],
  ["perundingan-multilateral", "agency", "3,78"],
  ["kerja-sama-teknik", "agency3", "3,62"],
  ["bsml-2", "agency", "3,59"],
];

/** All evidence of this year's cycle. The first unit's is told at length. */
export function demoPieces(year: number, momentOf: (part: number) => number): readonly DemoPiece[] {
  const balai = tellingOf("balai-sertifikasi", "unit", year, momentOf);
  return [
    ...changePieces(balai),
    ...monitoringPieces(balai),
    ...processPieces(balai),
    ...staffPieces(balai),
    ...performancePieces(balai),
    ...oversightPieces(balai),
    ...servicePieces(balai),
    ...others.flatMap(([slug, by, ipak]) => fewPieces(tellingOf(slug, by, year, momentOf), slug, ipak)),
    ...sealedPieces(tellingOf("itpc-milan", "agency", year, momentOf)),
  ];
}

import type { GateFacts, Predicate } from "@sidang/shared";
import type { DemoStage } from "./demoProposals.js";

/** What the agency and the unit need besides the sheet, as the guidelines list it; bounds differ by predicate. */
export function prerequisitesOf(target: Predicate, stage: DemoStage): GateFacts["prerequisites"] {
  // They are checked before TPN takes a proposal up; until then the last two are often still open.
  const checked = stage === "UNDER_REVIEW" || stage === "IN_PANEL";
  const fact = (key: string, id: string, en: string, met = true) => ({ key, label: { id, en }, met });
  const wbbm = target === "WBBM";
  return [
    fact(
      "bpkOpinion",
      "Opini BPK atas laporan keuangan instansi: WTP",
      "BPK's opinion on the agency's accounts: unqualified",
    ),
    fact(
      "sakip",
      `SAKIP instansi paling rendah ${wbbm ? "BB" : "B"}`,
      `Agency's SAKIP at least ${wbbm ? "BB" : "B"}`,
    ),
    fact(
      "rbIndex",
      "Indeks reformasi birokrasi instansi memenuhi syarat",
      "Agency's reform index is high enough",
    ),
    fact("strategic", "Unit strategis dalam pelayanan publik", "The unit is strategic in public service"),
    fact(
      "resources",
      "Unit mengelola sumber daya yang cukup besar",
      "The unit manages considerable resources",
    ),
    fact("success", "Keberhasilan reformasi unit cukup tinggi", "The unit's reform is a success"),
    fact(
      "followUp",
      "Temuan APIP dan BPK ditindaklanjuti 100%",
      "All findings of APIP and BPK are followed up",
      checked || stage === "PROPOSED",
    ),
    fact("wealthReports", "LHKPN dan LHKASN lengkap", "Wealth reports are complete"),
    fact("survey", "Hasil survei IPAK dan IPKP tersedia", "Results of both surveys are there", checked),
  ];
}

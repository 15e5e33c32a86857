import type { UnitSlug } from "../country/demoUnits.js";
import type { DemoCalendar } from "../demoCalendar.js";
import { convene } from "./convene.js";
import { DemoSitting, type DemoWorld } from "./DemoSitting.js";
import { SittingScript } from "./SittingScript.js";

export const closedAgenda: readonly UnitSlug[] = [
  "pusat-kemetrologian",
  "bsml-2",
  "dukcapil-bojonegoro",
  "pengaduan-masyarakat",
];

const day = 86_400_000;
const minutes = 60_000;

/** Last December's panel, whole: two grants, a decline, a deferral; a conflict, a step back, a break. */
export function closedPanel(world: DemoWorld, { year, lastPanel }: DemoCalendar): DemoSitting {
  const sitting = new DemoSitting(world);
  const panelId = `panel-${year - 1}-1`;
  convene(sitting, {
    panelId,
    year: year - 1,
    number: 1,
    at: lastPanel - 7 * day,
    scheduledFor: lastPanel,
    agenda: closedAgenda,
  });
  const script = new SittingScript(sitting, lastPanel - 20 * minutes);
  for (const key of ["secretary", "chair", "deputy", "tpn", "tpn2", "kemenpanrb", "kpk", "kpk2"])
    script.checkIn(key, "ROOM");
  script.checkIn("ombudsman", "REMOTE");
  script.wait(14).chair({ type: "openPanel" });
  grantedAtOnce(script);
  grantedAfterStepBack(script);
  script.wait(4).chair({ type: "pausePanel", reason: "Istirahat, salat, dan makan siang." });
  script.wait(55).chair({ type: "resumePanel" });
  declined(script);
  deferred(script);
  script.wait(6).chair({ type: "closePanel" });
  return sitting;
}

function grantedAtOnce(script: SittingScript): void {
  script.deliberate("pusat-kemetrologian");
  script.remark(
    "secretary",
    "Data contoh: jalannya sidang dan seluruh catatan di sini dibuat untuk demonstrasi.",
  );
  script.speak(
    "kpk",
    "Pengendalian gratifikasi sudah berjalan; 14 laporan tahun ini ditindaklanjuti seluruhnya.",
  );
  script.speak(
    "ombudsman",
    "Waktu layanan pelatihan turun dari 10 menjadi 6 hari kerja. Mohon dipertahankan.",
  );
  script.vote("GRANT_WBK", {
    tpn: "GRANT",
    kemenpanrb: "GRANT",
    kpk: "GRANT",
    kpk2: "GRANT",
    ombudsman: "GRANT",
  });
  script.decide();
}

function grantedAfterStepBack(script: SittingScript): void {
  script.deliberate("bsml-2");
  script.speak("tpn", "Survei dan verifikasi lapangan sejalan; tidak ada area di bawah batas.");
  script.open("GRANT_WBBM");
  script.cast({ kemenpanrb: "DECLINE" });
  script
    .wait(1)
    .onItem({ type: "stepBack", reason: "Mosi keliru dibuka untuk WBBM; usulan unit ini adalah WBK." });
  const against = "Dua pengaduan masyarakat masih dalam proses.";
  script.vote(
    "GRANT_WBK",
    { tpn: "GRANT", kemenpanrb: "GRANT", kpk: "GRANT", kpk2: "DECLINE", ombudsman: "GRANT" },
    against,
  );
  script.decide();
}

function declined(script: SittingScript): void {
  script.deliberate("dukcapil-bojonegoro");
  script.point("tpn2", "Mohon nilai total dibacakan sebelum pembahasan: belum mencapai batas WBK.");
  script.speak(
    "kemenpanrb",
    "Pembangunan berjalan, tetapi monev belum berkala dan capaian kinerja belum membaik.",
  );
  script.remark("kpk", "Catatan ini salah unit.", { retracted: true });
  const against = "Nilai di bawah batas; unit dibina kembali dan diusulkan tahun depan.";
  const all = {
    tpn: "DECLINE",
    tpn2: "DECLINE",
    kemenpanrb: "DECLINE",
    kpk: "DECLINE",
    kpk2: "DECLINE",
    ombudsman: "DECLINE",
  } as const;
  script.vote("GRANT_WBK", all, against);
  script.decide();
}

function deferred(script: SittingScript): void {
  script.conflict("kpk2", "pengaduan-masyarakat", "Sampai tahun lalu menjadi narasumber tetap unit ini.");
  script.deliberate("pengaduan-masyarakat");
  script.speak("ombudsman", "Laporan survei eksternal yang asli belum kami terima, baru ringkasannya.");
  script.wait(3).onItem({ type: "deferItem", reason: "Menunggu laporan survei eksternal yang lengkap." });
}

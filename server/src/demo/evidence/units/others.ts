import type { UnitSlug } from "../../country/demoUnits.js";
import { decree } from "../../papers/decree.js";
import { minutesOfMeeting } from "../../papers/minutesOfMeeting.js";
import { report } from "../../papers/report.js";
import { surveyReport } from "../../papers/surveyReport.js";
import type { DemoPiece } from "../DemoPiece.js";
import { Talk } from "../Talk.js";
import { asks, pdf, type Telling } from "./Telling.js";

/** A few pieces of each other unit on the agenda of today's panel, with what the panel asks about them. */
export function fewPieces(telling: Telling, slug: UnitSlug, index: string): readonly DemoPiece[] {
  return [team(telling, slug), survey(telling, index), meeting(telling)];
}

function team({ office, year, day, piece }: Telling, slug: UnitSlug): DemoPiece {
  const content = decree(office, {
    number: `${slug.length + 4}/${office.mark}/SK/II/${year}`,
    day: day(0.23),
    about: "Tim Kerja Pembangunan Zona Integritas",
    considering: ["pembangunan zona integritas memerlukan tim kerja", "susunan tim mewakili seluruh bagian"],
    deciding: [
      "Membentuk Tim Kerja Pembangunan Zona Integritas.",
      "Tim kerja melapor setiap triwulan.",
      "Keputusan ini berlaku sejak tanggal ditetapkan.",
    ],
    appointed: office.staff
      .slice(0, 8)
      .map((name, place) => [name, place === 0 ? "Ketua" : "Anggota", "Memantau rencana kerja"]),
  });
  return piece({
    key: "sk-tim",
    title: "Keputusan tim kerja pembangunan zona integritas",
    indicatorCodes: ["A.I.1.i.a", "A.I.1.i.b"],
    shown: 0.23,
    versions: [{ part: 0.33, file: pdf("SK tim kerja ZI.pdf", content) }],
  });
}

function survey({ office, day, piece }: Telling, value: string): DemoPiece {
  const content = surveyReport(office, {
    index: "IPAK",
    value,
    day: day(0.44),
    respondents: 120,
    edition: 1,
  });
  const talk = new Talk();
  talk.start(
    0.83,
    "evaluator",
    asks.unitClarification,
    { quote: "Tiga responden menyebut masih ada tawaran bantuan" },
    "Apa yang dilakukan unit atas keterangan ini?",
  );
  talk.start(
    1.3,
    "tpn",
    asks.panelNote,
    { quote: `adalah ${value} dari skala 4,00` },
    "Sesuai dengan lembar penilaian TPN.",
  );
  return piece({
    key: "ipak",
    title: "Laporan survei persepsi anti korupsi (IPAK)",
    indicatorCodes: ["B.I.a.1"],
    shown: 0.44,
    versions: [{ part: 0.45, file: pdf("Laporan IPAK.pdf", content) }],
    talk,
  });
}

function meeting({ office, day, piece }: Telling): DemoPiece {
  const content = minutesOfMeeting(office, {
    about: "persiapan evaluasi zona integritas",
    day: day(0.42),
    room: "Ruang rapat",
    agenda: ["Kelengkapan bukti dukung", "Pembagian tugas wawancara"],
    discussion: ["Tim kerja menelaah bukti dukung setiap indikator dan mencatat yang masih kurang."],
    conclusions: ["Bukti yang kurang dilengkapi sebelum pengusulan."],
    attended: 9,
  });
  return piece({
    key: "notulen",
    title: "Notulen rapat persiapan evaluasi",
    indicatorCodes: ["A.I.1.iii.a", "A.I.1.iii.b"],
    shown: 0.42,
    versions: [{ part: 0.44, file: pdf("Notulen.pdf", content) }],
  });
}

/** A unit whose evaluators comment blindly: the internal ones did and have seen each other's, the national ones do now. */
export function sealedPieces(telling: Telling): readonly DemoPiece[] {
  const { office, year, day, piece } = telling;
  const plan = new Talk();
  plan
    .start(
      0.52,
      "tpi",
      asks.ownFinding,
      { quote: "Kegiatan promosi dibagi menurut triwulan" },
      "Rencana kerja tidak memuat kegiatan pengawasan.",
    )
    .at(0.6)
    .reply("tpi2", "Saya mencatat hal yang sama tanpa melihat catatan ini.");
  plan
    .start(
      0.53,
      "tpi2",
      asks.ownFinding,
      { quote: "Kegiatan promosi dibagi menurut triwulan" },
      "Area pengawasan tidak ada dalam rencana.",
    )
    .at(0.61)
    .resolve("tpi2", "Sama dengan temuan rekan; dilanjutkan di sana.");
  plan.start(
    0.83,
    "evaluator",
    asks.ownFinding,
    { quote: "Target kunjungan usaha naik seperlima" },
    "Target terlalu rendah: capaian tahun lalu sudah di atasnya.",
  );
  plan.start(
    0.84,
    "evaluator2",
    asks.ownNote,
    { quote: "Target kunjungan usaha naik seperlima" },
    "Target wajar bila dibandingkan dengan kantor sejenis.",
  );
  const sheet = new Talk();
  sheet
    .start(
      0.54,
      "tpi",
      asks.unitClarification,
      { quote: "paling lama dua hari kerja" },
      "Apakah waktu ini dihitung menurut hari kerja setempat?",
    )
    .reply("agency", "Ya, menurut hari kerja di Milan.");
  sheet.start(
    0.85,
    "evaluator2",
    asks.ownClarification,
    "WHOLE",
    "Belum ada bukti bahwa standar ini diumumkan dalam bahasa Inggris atau Italia.",
  );
  const content = report(office, {
    name: `Rencana kerja ${year}`,
    day: day(0.22),
    sections: [
      {
        heading: "Rencana",
        texts: [
          "Kegiatan promosi dibagi menurut triwulan dan dilaporkan setiap bulan.",
          "Target kunjungan usaha naik seperlima dibanding tahun lalu.",
        ],
      },
    ],
  });
  const standard = decree(office, {
    number: `4/${office.mark}/SK/II/${year}`,
    day: day(0.24),
    about: "Standar Pelayanan Informasi Dagang",
    considering: ["pelaku usaha memerlukan jawaban yang cepat"],
    deciding: [
      "Pertanyaan pelaku usaha dijawab paling lama dua hari kerja.",
      "Layanan tidak dipungut biaya.",
    ],
  });
  return [
    piece({
      key: "rencana",
      title: `Rencana kerja ${year}`,
      indicatorCodes: ["A.I.1.ii.a"],
      shown: 0.22,
      versions: [{ part: 0.4, file: pdf("Rencana kerja.pdf", content) }],
      talk: plan,
    }),
    piece({
      key: "standar",
      title: "Keputusan standar pelayanan informasi dagang",
      indicatorCodes: ["A.I.6.i.a"],
      shown: 0.24,
      versions: [{ part: 0.41, file: pdf("Standar pelayanan.pdf", standard) }],
      talk: sheet,
    }),
    ...fewPieces(telling, "itpc-milan", "3,63").slice(0, 1),
  ];
}

import { decree } from "../../../papers/decree.js";
import { report } from "../../../papers/report.js";
import { drawWhole } from "../../../sheets/draw.js";
import type { DemoPiece } from "../../DemoPiece.js";
import { Talk } from "../../Talk.js";
import { asks, pdf, type Telling } from "../Telling.js";

/** Area 4: akuntabilitas kinerja. */
export function performancePieces(telling: Telling): readonly DemoPiece[] {
  return [agreement(telling), indicators(telling), performanceReport(telling), draftReport(telling)];
}

const goals = [
  "Sertifikat terbit tepat waktu",
  "Indeks kepuasan pengguna layanan",
  "Temuan audit yang ditindaklanjuti",
  "Anggaran yang terserap",
  "Contoh uji yang diulang",
];

function agreement({ office, year, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: `Perjanjian kinerja tahun ${year}`,
    day: day(0.1),
    sections: [
      {
        heading: "Pernyataan",
        texts: [
          `Pada hari ini ${office.head.name} selaku ${office.head.title} berjanji mewujudkan target kinerja sesuai lampiran perjanjian ini.`,
          "Keberhasilan dan kegagalan pencapaian target menjadi tanggung jawab penanda tangan.",
        ],
      },
      {
        heading: "Target",
        texts: [],
        table: {
          widths: [1, 9, 4],
          header: ["No.", "Indikator", "Target"],
          rows: goals.map((goal, place) => [place + 1, goal, `${[95, 92, 100, 96, 2][place]}%`]),
        },
      },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.53,
      "tpi",
      asks.unitClarification,
      { quote: "Indeks kepuasan pengguna layanan" },
      "Target 92% atau indeks 3,68? Satuannya berbeda dengan laporan survei.",
    )
    .reply("unit", "Persentase responden yang puas; indeksnya kami tambahkan di laporan kinerja.")
    .resolve("tpi", "Sudah dijelaskan.");
  talk.start(
    1.35,
    "kemenpanrb",
    asks.panelClarification,
    { quote: "Contoh uji yang diulang" },
    "Apakah dua persen itu batas atas? Arah indikatornya tidak disebut.",
  );
  return piece({
    key: "perjanjian",
    title: `Perjanjian kinerja ${year}`,
    indicatorCodes: ["A.I.4.i.b", "A.I.4.ii.a"],
    shown: 0.1,
    versions: [{ part: 0.36, file: pdf(`PK ${year}.pdf`, content) }],
    talk,
  });
}

function indicators({ office, year, day, piece }: Telling): DemoPiece {
  const content = decree(office, {
    number: `9/${office.mark}/SK/I/${year}`,
    day: day(0.11),
    about: "Indikator Kinerja Utama",
    considering: ["keberhasilan unit harus dapat diukur"],
    deciding: goals.map((goal) => `Menetapkan "${goal}" sebagai indikator kinerja utama.`),
  });
  return piece({
    key: "iku",
    title: "Keputusan indikator kinerja utama",
    indicatorCodes: ["A.I.4.ii.c", "A.I.4.ii.d"],
    shown: 0.11,
    versions: [{ part: 0.37, file: pdf("SK IKU.pdf", content) }],
  });
}

function performanceReport({ office, year, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: `Laporan kinerja tahun ${year - 1}`,
    day: day(0.13),
    sections: [
      {
        heading: "Capaian",
        texts: [
          "Seluruh indikator kinerja utama mencapai target, kecuali waktu penerbitan sertifikat pada triwulan IV.",
        ],
        table: {
          widths: [1, 8, 3, 3, 3],
          header: ["No.", "Indikator", "Target", "Capaian", "Tahun lalu"],
          rows: goals.map((goal, place) => [
            place + 1,
            goal,
            `${[95, 92, 100, 96, 2][place]}%`,
            `${drawWhole(`${goal} now`, 90, 104)}%`,
            `${drawWhole(`${goal} before`, 84, 99)}%`,
          ]),
        },
      },
      {
        heading: "Analisis",
        texts: [
          "Waktu penerbitan pada triwulan IV terganggu kerusakan alat uji selama sebelas hari. Alat cadangan telah diadakan sehingga gangguan serupa tidak menghentikan layanan.",
          "Dibandingkan dengan rata-rata balai sejenis, capaian unit lebih tinggi pada empat dari lima indikator.",
        ],
      },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.82,
      "evaluator",
      asks.unitClarification,
      { quote: "Dibandingkan dengan rata-rata balai sejenis" },
      "Balai mana saja yang menjadi pembanding? Mohon tabelnya.",
      ["unit"],
    )
    .reply(
      "unit",
      "Lima balai di lingkungan kementerian; tabelnya ada pada lampiran 3 yang belum terunggah. Segera kami susulkan.",
    );
  talk
    .start(
      0.83,
      "evaluator2",
      asks.ownFinding,
      { indicator: "B.I.b.1" },
      "Pembanding nasional belum ada; nilai B masih dapat dipertahankan, A tidak.",
    )
    .reply("evaluator", "Setuju.")
    .resolve("evaluator2", "Disepakati nilai B.");
  talk.start(
    1.4,
    "tpn",
    asks.panelFinding,
    { quote: "terganggu kerusakan alat uji selama sebelas hari" },
    "Apakah pemohon diberi tahu dan mendapat kompensasi selama sebelas hari itu?",
  );
  return piece({
    key: "lakin",
    title: `Laporan kinerja ${year - 1}`,
    indicatorCodes: ["A.I.4.ii.e", "A.I.4.ii.f", "B.I.b.1"],
    shown: 0.13,
    versions: [{ part: 0.4, file: pdf(`Laporan Kinerja ${year - 1}.pdf`, content) }],
    talk,
  });
}

function draftReport({ office, year, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: `Rancangan laporan kinerja tahun ${year - 1}`,
    day: day(0.11),
    sections: [
      { heading: "Capaian", texts: ["Angka dalam rancangan ini belum diperiksa bagian perencanaan."] },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.385,
      "tpi",
      asks.unitFinding,
      "WHOLE",
      "Ini rancangan tanpa tanda tangan; mohon unggah laporan yang sudah ditetapkan.",
    )
    .reply("unit", "Betul, salah unggah. Kami tarik dan ganti.");
  return piece({
    key: "lakin-rancangan",
    title: `Rancangan laporan kinerja ${year - 1}`,
    indicatorCodes: ["A.I.4.ii.e"],
    shown: 0.11,
    versions: [{ part: 0.37, file: pdf("Laporan Kinerja draf.pdf", content) }],
    withdrawn: {
      part: 0.4,
      reason: "Salah unggah: ini rancangan. Laporan yang ditetapkan diunggah sebagai bukti tersendiri.",
    },
    talk,
  });
}

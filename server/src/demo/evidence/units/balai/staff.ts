import { makeSheet } from "../../../../documents/index.js";
import { decree } from "../../../papers/decree.js";
import { notice } from "../../../papers/paper.js";
import { report } from "../../../papers/report.js";
import { drawWhole } from "../../../sheets/draw.js";
import type { DemoPiece } from "../../DemoPiece.js";
import { Talk } from "../../Talk.js";
import { asks, pdf, type Telling } from "../Telling.js";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Area 3: manajemen SDM. */
export function staffPieces(telling: Telling): readonly DemoPiece[] {
  return [workload(telling), training(telling), individualPerformance(telling), ethics(telling)];
}

function workload({ office, day, piece }: Telling): DemoPiece {
  const jobs = [
    "Petugas loket",
    "Penguji mutu",
    "Penelaah",
    "Bendahara penerimaan",
    "Arsiparis",
    "Pranata komputer",
  ];
  const content = report(office, {
    name: "Analisis jabatan dan beban kerja",
    day: day(0.14),
    sections: [
      {
        heading: "Metode",
        texts: [
          "Beban kerja dihitung dari waktu penyelesaian rata-rata dikalikan jumlah berkas selama dua belas bulan terakhir.",
        ],
      },
      {
        heading: "Kebutuhan pegawai",
        texts: [],
        table: {
          widths: [1, 7, 3, 3, 3],
          header: ["No.", "Jabatan", "Tersedia", "Kebutuhan", "Selisih"],
          rows: jobs.map((job, place) => {
            const there = drawWhole(`${job} there`, 2, 14);
            const need = there + drawWhole(`${job} need`, -1, 3);
            return [place + 1, job, there, need, need - there];
          }),
        },
      },
    ],
  });
  return piece({
    key: "beban-kerja",
    title: "Analisis jabatan dan beban kerja",
    indicatorCodes: ["A.I.3.i.a"],
    shown: 0.14,
    versions: [{ part: 0.35, file: pdf("Anjab ABK.pdf", content) }],
  });
}

function training({ office, piece }: Telling): DemoPiece {
  const topics = [
    "Pelayanan prima",
    "Pengendalian gratifikasi",
    "Metode uji baru",
    "Bahasa isyarat dasar",
    "Manajemen risiko",
  ];
  const rows = office.staff.map((name, place) => [
    place + 1,
    name,
    topics[place % topics.length] as string,
    drawWhole(`${name} hours`, 8, 40),
  ]);
  const bytes = makeSheet([
    { name: "Pelatihan", rows: [[notice], ["No.", "Nama", "Pelatihan", "Jam"], ...rows] },
  ]);
  return piece({
    key: "pelatihan",
    title: "Rekap pelatihan pegawai",
    indicatorCodes: ["A.I.3.iii.a", "A.I.3.iii.d"],
    shown: 0.42,
    versions: [
      { part: 0.44, file: { fileName: "rekap pelatihan.xlsx", make: "BYTES", mediaType: sheetType, bytes } },
    ],
  });
}

function individualPerformance({ office, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: "Laporan penilaian kinerja individu semester I",
    day: day(0.42),
    sections: [
      {
        heading: "Ringkasan",
        texts: [
          "Seluruh pegawai telah menyusun sasaran kinerja yang diturunkan dari perjanjian kinerja kepala balai.",
          "Tiga pegawai dengan nilai tertinggi menjadi dasar pemberian penghargaan pegawai teladan triwulan ini.",
        ],
      },
      {
        heading: "Nilai",
        texts: [],
        table: {
          widths: [1, 7, 4, 4],
          header: ["No.", "Nama", "Capaian sasaran", "Perilaku kerja"],
          rows: office.staff.map((name, place) => [
            place + 1,
            name,
            `${drawWhole(`${name} goal`, 82, 108)}%`,
            ["Baik", "Sangat baik"][place % 2] as string,
          ]),
        },
      },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.52,
      "tpi",
      asks.unitFinding,
      { quote: "Tiga pegawai dengan nilai tertinggi menjadi dasar pemberian penghargaan" },
      "Keputusan pemberian penghargaan belum dilampirkan.",
    )
    .reply("unit", "Kami lampirkan pada pemutakhiran berikutnya.")
    .reply("tpi", "Sampai hari ini belum ada; mohon segera.");
  talk
    .start(
      0.81,
      "evaluator",
      asks.ownNote,
      "WHOLE",
      "Sebaran nilai terlalu sempit: hampir semua baik atau sangat baik.",
    )
    .reply("evaluator2", "Sama dengan unit lain di kementerian ini.");
  return piece({
    key: "kinerja-individu",
    title: "Laporan penilaian kinerja individu",
    indicatorCodes: ["A.I.3.iv.a", "A.I.3.iv.c"],
    shown: 0.42,
    versions: [{ part: 0.44, file: pdf("Penilaian kinerja individu.pdf", content) }],
    talk,
  });
}

function ethics({ office, year, day, piece }: Telling): DemoPiece {
  const content = decree(office, {
    number: `7/${office.mark}/SK/I/${year}`,
    day: day(0.12),
    about: "Kode Etik dan Kode Perilaku Pegawai",
    considering: [
      "layanan sertifikasi rentan terhadap benturan kepentingan",
      "pegawai memerlukan pedoman perilaku yang mudah diingat",
    ],
    deciding: [
      "Setiap pegawai menolak dan melaporkan pemberian yang berhubungan dengan jabatannya.",
      "Pelanggaran diperiksa majelis etik yang dibentuk kepala unit.",
      "Kode etik dibacakan dalam apel setiap hari Senin.",
    ],
  });
  return piece({
    key: "kode-etik",
    title: "Keputusan tentang kode etik dan kode perilaku",
    indicatorCodes: ["A.I.3.v.a"],
    shown: 0.12,
    versions: [{ part: 0.36, file: pdf("SK kode etik.pdf", content) }],
  });
}

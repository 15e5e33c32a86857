import { decree } from "../../../papers/decree.js";
import { report } from "../../../papers/report.js";
import type { DemoPiece } from "../../DemoPiece.js";
import { Talk } from "../../Talk.js";
import { asks, pdf, type Telling } from "../Telling.js";

/** Area 1: manajemen perubahan, as it is planned and made known. */
export function changePieces(telling: Telling): readonly DemoPiece[] {
  return [teamDecree(telling), workPlan(telling), serviceNotice(telling)];
}

function teamDecree({ office, year, day, piece }: Telling): DemoPiece {
  const content = (edition: 1 | 2) =>
    decree(office, {
      number: `${edition === 1 ? 12 : 41}/${office.mark}/SK/${edition === 1 ? "I" : "V"}/${year}`,
      day: day(edition === 1 ? 0.22 : 0.5),
      about: "Tim Kerja Pembangunan Zona Integritas",
      considering: [
        "pembangunan zona integritas memerlukan tim kerja yang mewakili seluruh fungsi di lingkungan unit",
        edition === 1
          ? "anggota tim dipilih melalui penilaian rekam jejak dan kesediaan yang dinyatakan secara tertulis"
          : "anggota tim dipilih melalui penilaian rekam jejak, kesediaan tertulis, dan wawancara oleh kepala unit",
      ],
      deciding: [
        "Membentuk Tim Kerja Pembangunan Zona Integritas dengan susunan sebagaimana tercantum dalam lampiran.",
        "Tim kerja melaporkan kemajuan setiap triwulan kepada kepala unit dan kepada penilai internal.",
        ...(edition === 1 ? ["Biaya kegiatan tim kerja dibebankan pada anggaran unit tahun berjalan."] : []),
        "Keputusan ini berlaku sejak tanggal ditetapkan.",
      ],
      appointed: office.staff
        .slice(0, edition === 1 ? 10 : 12)
        .map((name, place) => [
          name,
          place === 0 ? "Ketua" : place === 1 ? "Sekretaris" : `Koordinator area ${((place - 2) % 6) + 1}`,
          place < 2 ? "Memimpin dan melaporkan" : "Menyiapkan bukti dukung dan memantau rencana kerja",
        ]),
    });
  const talk = new Talk();
  talk
    .start(
      0.47,
      "tpi",
      asks.unitClarification,
      { quote: "dipilih melalui penilaian rekam jejak" },
      "Mohon lampirkan berita acara atau kertas kerja penilaian rekam jejak anggota tim.",
      ["unit"],
    )
    .reply("unit", "Kertas kerja ada di lemari arsip; kami pindai dan unggah minggu ini.")
    .reply("tpi", "Ditunggu. Tanpa itu pemilihan anggota belum terbukti.")
    .reply(
      "unit",
      "Keputusan sudah diperbarui dan menyebut wawancara; kertas kerja kami gabungkan dengan notulen.",
    )
    .resolve("tpi", "Mekanisme pemilihan sudah jelas dalam keputusan yang baru.");
  talk.start(
    0.475,
    "tpi2",
    asks.ownNote,
    { quote: "Biaya kegiatan tim kerja dibebankan pada anggaran unit tahun berjalan." },
    "Klausul biaya tidak lazim dalam SK tim kerja ZI; cek dengan bagian keuangan.",
  );
  talk.start(
    0.48,
    "agency",
    asks.unitNote,
    "WHOLE",
    "Format sudah sesuai pedoman tata naskah dinas kementerian.",
  );
  talk
    .start(
      0.76,
      "evaluator",
      asks.unitFinding,
      { indicator: "A.I.1.i.b" },
      "Unsur layanan loket belum terwakili dalam tim, padahal menjadi layanan utama unit.",
    )
    .reply("unit", "Dua petugas loket menjadi koordinator area 3 dan 6, lihat lampiran nomor 5 dan 8.");
  return piece({
    key: "sk-tim",
    title: "Keputusan tentang Tim Kerja Pembangunan Zona Integritas",
    indicatorCodes: ["A.I.1.i.a", "A.I.1.i.b"],
    shown: 0.22,
    versions: [
      { part: 0.3, file: pdf(`SK Tim Kerja ZI ${year}.pdf`, content(1)) },
      { part: 0.52, file: pdf(`SK Tim Kerja ZI ${year} (perubahan).pdf`, content(2)) },
    ],
    talk,
  });
}

function workPlan({ office, year, day, piece }: Telling): DemoPiece {
  const areas = [
    "Manajemen perubahan",
    "Tata laksana",
    "Manajemen SDM",
    "Akuntabilitas kinerja",
    "Pengawasan",
    "Pelayanan publik",
  ];
  const works = [
    "Penyusunan dokumen dan sosialisasi",
    "Pelaksanaan kegiatan utama",
    "Pemantauan dan evaluasi",
    "Tindak lanjut hasil evaluasi",
  ];
  const content = report(office, {
    name: `Rencana kerja pembangunan ZI ${year}`,
    day: day(0.24),
    sections: [
      {
        heading: "Dasar dan tujuan",
        texts: [
          "Rencana kerja ini disusun tim kerja bersama kepala unit agar setiap area perubahan memiliki sasaran, penanggung jawab, dan tenggat yang dapat diperiksa.",
          "Target prioritas tahun ini adalah menurunkan waktu penerbitan sertifikat dari empat belas menjadi sepuluh hari kerja.",
        ],
      },
      {
        heading: "Rencana menurut area",
        texts: [],
        table: {
          widths: [1, 5, 7, 4, 4],
          header: ["No.", "Area", "Kegiatan", "Penanggung jawab", "Tenggat"],
          rows: areas.flatMap((area, row) =>
            works.map((work, column) => [
              row * works.length + column + 1,
              area,
              `${work} area ${area.toLowerCase()}`,
              office.staff[(row + column) % 10] as string,
              day(0.26 + 0.06 * column + 0.01 * row),
            ]),
          ),
        },
      },
      {
        heading: "Pemantauan",
        texts: [
          "Kemajuan dilaporkan setiap akhir bulan dan dibahas dalam rapat tim kerja; keterlambatan lebih dari dua minggu dilaporkan kepada kepala unit.",
        ],
      },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.49,
      "tpi",
      asks.unitClarification,
      { quote: "menurunkan waktu penerbitan sertifikat dari empat belas menjadi sepuluh hari kerja" },
      "Dari mana angka awal empat belas hari kerja? Mohon sebutkan sumber datanya.",
    )
    .reply("unit", "Dari rekap layanan tahun lalu, rata-rata 13,8 hari kerja.")
    .edit("unit", "Dari rekap layanan tahun lalu: rata-rata 13,8 hari kerja, median 14.");
  talk.start(
    0.77,
    "evaluator2",
    asks.ownNote,
    { quote: "Pelaksanaan kegiatan utama area pengawasan" },
    "Kegiatan pengawasan dalam rencana umum sekali; bandingkan dengan laporan UPG.",
  );
  talk.start(
    1.2,
    "kemenpanrb",
    asks.panelNote,
    { quote: "keterlambatan lebih dari dua minggu dilaporkan kepada kepala unit" },
    "Praktik baik: ada ambang keterlambatan yang tegas.",
  );
  talk.start(
    0.785,
    "evaluator",
    asks.unitFinding,
    {
      quote: "Pemantauan dan evaluasi area manajemen sdm",
      until: "Tindak lanjut hasil evaluasi area pelayanan publik",
    },
    "Tenggat keempat area ini menumpuk dalam dua bulan; siapa yang mengatur bebannya?",
    ["unit"],
  );
  return piece({
    key: "rencana",
    title: `Rencana kerja pembangunan ZI ${year}`,
    indicatorCodes: ["A.I.1.ii.a", "A.I.1.ii.b"],
    shown: 0.24,
    versions: [{ part: 0.31, file: pdf(`Rencana Kerja ZI ${year}.pdf`, content) }],
    talk,
  });
}

function serviceNotice({ office, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: "Maklumat zona integritas",
    day: day(0.2),
    sections: [
      {
        heading: "Kami berjanji",
        texts: [
          "melayani tanpa imbalan, tanpa perantara, dan tanpa pembedaan;",
          "menolak pemberian dalam bentuk apa pun; dan",
          "menindaklanjuti setiap pengaduan paling lambat lima hari kerja.",
        ],
      },
      { heading: "Laporkan", texts: ["SP4N-LAPOR! atau pengaduan@balai.contoh"] },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.5,
      "tpi2",
      asks.unitClarification,
      { box: { x: 44, y: 9, width: 33, height: 30 } },
      "Kapan foto ini diambil? Tanggal pada maklumat tidak terbaca.",
    )
    .reply(
      "unit",
      "Pada hari pencanangan; foto asli dengan data waktu dapat kami tunjukkan saat verifikasi lapangan.",
    );
  talk.start(
    1.3,
    "ombudsman",
    asks.panelClarification,
    { box: { x: 28, y: 84, width: 71, height: 15 } },
    "Apakah maklumat terlihat dari tempat duduk pemohon, atau hanya dari balik meja loket?",
    ["tpn"],
  );
  return piece({
    key: "maklumat",
    title: "Foto maklumat zona integritas di ruang layanan",
    indicatorCodes: ["A.I.1.ii.c"],
    shown: 0.2,
    versions: [{ part: 0.32, file: { fileName: "maklumat ruang layanan.jpg", make: "PHOTO", content } }],
    talk,
  });
}

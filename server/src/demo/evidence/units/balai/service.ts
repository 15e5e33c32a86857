import { decree } from "../../../papers/decree.js";
import { report } from "../../../papers/report.js";
import { surveyReport } from "../../../papers/surveyReport.js";
import type { DemoPiece } from "../../DemoPiece.js";
import { Talk } from "../../Talk.js";
import { asks, pdf, type Telling } from "../Telling.js";

/** Area 6 and the results: pelayanan publik, survei. */
export function servicePieces(telling: Telling): readonly DemoPiece[] {
  return [standards(telling), innovation(telling), quality(telling), perception(telling)];
}

function standards({ office, year, day, piece }: Telling): DemoPiece {
  const content = decree(office, {
    number: `15/${office.mark}/SK/I/${year}`,
    day: day(0.16),
    about: "Standar Pelayanan",
    considering: [
      "pemohon berhak mengetahui syarat, waktu, dan biaya layanan",
      "standar pelayanan tahun lalu telah ditinjau bersama pengguna layanan",
    ],
    deciding: [
      "Waktu penerbitan sertifikat paling lama sepuluh hari kerja sejak berkas lengkap.",
      "Pemohon menerima kompensasi berupa layanan antar apabila waktu tersebut terlampaui.",
      "Standar pelayanan dimaklumatkan di ruang layanan dan di situs unit.",
      "Tidak ada biaya di luar tarif yang ditetapkan peraturan pemerintah.",
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.59,
      "tpi",
      asks.unitClarification,
      { quote: "kompensasi berupa layanan antar apabila waktu tersebut terlampaui" },
      "Berapa pemohon yang sudah menerima kompensasi tahun ini?",
    )
    .reply("unit", "Tujuh belas pemohon, daftarnya kami siapkan.");
  talk
    .start(
      1.55,
      "ombudsman",
      asks.unitClarification,
      { quote: "telah ditinjau bersama pengguna layanan" },
      "Siapa saja pengguna layanan yang hadir dalam peninjauan itu, dan adakah penyandang disabilitas?",
      ["unit"],
    )
    .reply(
      "unit",
      "Dua belas perusahaan dan tiga perorangan; satu penyandang disabilitas. Daftar hadir dapat kami unggah sebagai bukti baru.",
    );
  return piece({
    key: "standar",
    title: "Keputusan standar pelayanan",
    indicatorCodes: ["A.I.6.i.a", "A.I.6.i.b", "A.I.6.ii.d"],
    shown: 0.16,
    versions: [{ part: 0.39, file: pdf("SK standar pelayanan.pdf", content) }],
    talk,
  });
}

function innovation({ office, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: "Profil inovasi layanan: Pilih Hari Uji",
    day: day(0.44),
    sections: [
      {
        heading: "Masalah",
        texts: [
          "Antrean pengujian menumpuk pada minggu keempat setiap bulan, sedangkan minggu kedua lengang.",
        ],
      },
      {
        heading: "Gagasan",
        texts: [
          "Pemohon memilih sendiri hari pengujian melalui aplikasi; tarif dan waktu tetap sama pada hari mana pun.",
        ],
      },
      {
        heading: "Hasil",
        texts: ["Waktu tunggu rata-rata turun dari 6,2 menjadi 3,1 hari kerja dalam empat bulan."],
        table: {
          widths: [5, 4, 4],
          header: ["Bulan", "Permohonan", "Waktu tunggu"],
          rows: [
            ["Bulan 1", 188, "6,2"],
            ["Bulan 2", 204, "5,0"],
            ["Bulan 3", 197, "3,9"],
            ["Bulan 4", 221, "3,1"],
          ],
        },
      },
    ],
  });
  const talk = new Talk();
  talk.start(
    0.6,
    "tpi",
    asks.unitNote,
    { quote: "Waktu tunggu rata-rata turun dari 6,2 menjadi 3,1 hari kerja dalam empat bulan." },
    "Sudah kami uji petik pada 30 berkas; sesuai.",
  );
  talk
    .start(
      0.86,
      "evaluator2",
      asks.unitClarification,
      { quote: "tarif dan waktu tetap sama pada hari mana pun" },
      "Bagaimana bila semua pemohon memilih hari yang sama?",
    )
    .reply("unit", "Kuota harian dibatasi oleh aplikasi.")
    .resolve("evaluator2", "Terjawab.");
  return piece({
    key: "inovasi",
    title: "Profil inovasi Pilih Hari Uji",
    indicatorCodes: ["A.I.6.ii.f", "A.II.6.i.a", "A.II.6.i.b"],
    shown: 0.44,
    versions: [{ part: 0.45, file: pdf("Profil inovasi.pdf", content) }],
    talk,
  });
}

function quality({ office, day, piece }: Telling): DemoPiece {
  const content = surveyReport(office, {
    index: "IPKP",
    value: "3,64",
    day: day(0.46),
    respondents: 162,
    edition: 1,
  });
  const talk = new Talk();
  talk.start(
    0.87,
    "evaluator",
    asks.unitNote,
    { quote: "dihitung dari jawaban 162 responden" },
    "Jumlah responden memadai.",
  );
  talk.start(
    1.6,
    "kemenpanrb",
    asks.panelNote,
    { quote: "agar jadwal layanan hari Jumat diumumkan lebih awal" },
    "Saran yang mudah dipenuhi; tanyakan kepada kepala balai saat wawancara.",
  );
  return piece({
    key: "ipkp",
    title: "Laporan survei persepsi kualitas pelayanan (IPKP)",
    indicatorCodes: ["A.I.6.iv.a", "B.II.a.1"],
    shown: 0.46,
    versions: [{ part: 0.48, file: pdf("Laporan IPKP.pdf", content) }],
    talk,
  });
}

/** The document on which re-anchoring is shown: its second edition has a page more and other sentences. */
function perception({ office, day, piece }: Telling): DemoPiece {
  const content = (edition: 1 | 2) =>
    surveyReport(office, {
      index: "IPAK",
      value: "3,72",
      day: day(edition === 1 ? 0.46 : 0.64),
      respondents: 150,
      edition,
      detailed: true,
    });
  const talk = new Talk();
  talk.start(
    0.5,
    "tpi",
    asks.unitNote,
    { quote: "adalah 3,72 dari skala 4,00" },
    "Nilai sesuai dengan lembar isian.",
  );
  talk
    .start(
      0.505,
      "tpi",
      asks.unitClarification,
      { quote: "agar penilaian tidak dipengaruhi kepentingan petugas layanan" },
      "Siapa lembaga pelaksananya, dan bagaimana dipilih?",
    )
    .reply("unit", "Pusat studi di perguruan tinggi, melalui penunjukan terbuka.")
    .resolve("tpi", "Sudah dijelaskan.");
  talk
    .start(
      0.51,
      "tpi2",
      asks.unitFinding,
      { quote: "Sebanyak tujuh belas kuesioner tidak kembali dan tidak diganti dengan responden cadangan." },
      "Tujuh belas dari seratus lima puluh cukup banyak; jelaskan pengaruhnya terhadap nilai.",
    )
    .reply("unit", "Penjelasan ada dalam edisi revisi.");
  talk
    .start(
      0.515,
      "tpi",
      asks.unitClarification,
      {
        quote:
          "Wawancara dilakukan melalui telepon dan formulir daring, masing-masing kira-kira separuh dari seluruh responden.",
      },
      "Apakah jawaban lewat telepon dan formulir berbeda?",
    )
    .reply("unit", "Tidak berbeda nyata; uji beda ada di lampiran.");
  talk
    .start(
      0.52,
      "tpi2",
      asks.ownFinding,
      {
        quote:
          "Tiga responden menyebut masih ada tawaran bantuan dari orang di luar kantor yang mengaku dapat mempercepat layanan.",
      },
      "Perlu ditelusuri sebelum pengusulan: ini indikasi percaloan.",
    )
    .reply("tpi", "Sudah saya sampaikan kepada inspektur.")
    .at(0.67)
    .reply("tpi2", "Kalimat ini berubah dalam edisi revisi; dasar pencabutannya harus kami lihat.");
  talk.start(
    0.525,
    "tpi",
    asks.ownNote,
    { quote: "unsur dengan nilai terendah adalah tanggapan atas pengaduan" },
    "Bandingkan dengan rekap pengaduan.",
  );
  talk.start(
    0.53,
    "unit",
    asks.unitNote,
    { quote: "Responden meminta agar jadwal", until: "diambil dari rumah." },
    "Kedua saran sudah masuk rencana kerja.",
  );
  talk.start(
    0.535,
    "agency",
    asks.unitNote,
    { quote: "ditindaklanjuti paling lambat tiga puluh hari kerja sejak laporan diterima" },
    "Mohon laporkan tindak lanjutnya kepada biro perencanaan.",
    ["unit"],
  );
  talk
    .start(
      0.88,
      "evaluator",
      asks.ownFinding,
      { quote: "mencabut keterangan mengenai orang di luar kantor" },
      "Pencabutan keterangan responden tidak lazim. Hubungi lembaga pelaksana.",
    )
    .reply("evaluator2", "Saya hubungi besok.")
    .reply("evaluator", "Terima kasih.");
  talk
    .start(
      1.62,
      "kpk",
      asks.panelFinding,
      { quote: "Pertanyaan mengenai imbalan diajukan dalam bentuk tidak langsung" },
      "Bentuk tidak langsung dapat menaikkan nilai; mohon TPN menjelaskan pembandingnya.",
      ["tpn"],
    )
    .reply("tpn", "Semua unit memakai kuesioner yang sama, jadi tetap sebanding.");
  return piece({
    key: "ipak",
    title: "Laporan survei persepsi anti korupsi (IPAK)",
    indicatorCodes: ["B.I.a.1", "A.I.6.iv.b"],
    shown: 0.46,
    versions: [
      { part: 0.48, file: pdf("Laporan IPAK.pdf", content(1)) },
      { part: 0.65, file: pdf("Laporan IPAK edisi revisi.pdf", content(2)) },
    ],
    talk,
  });
}

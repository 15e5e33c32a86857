import { report } from "../../../papers/report.js";
import { drawWhole } from "../../../sheets/draw.js";
import type { DemoPiece } from "../../DemoPiece.js";
import { Talk } from "../../Talk.js";
import { asks, pdf, type Telling, table } from "../Telling.js";

/** Area 5: pengawasan. */
export function oversightPieces(telling: Telling): readonly DemoPiece[] {
  return [
    gratuities(telling),
    conflicts(telling),
    followUp(telling),
    wealthReports(telling),
    complaints(telling),
  ];
}

function gratuities({ office, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: "Laporan unit pengendalian gratifikasi semester I",
    day: day(0.42),
    sections: [
      {
        heading: "Penerimaan laporan",
        texts: [
          "Selama semester I diterima sembilan laporan penolakan gratifikasi dan dua laporan penerimaan; keduanya diteruskan kepada KPK dalam tiga hari kerja.",
        ],
        table: {
          widths: [1, 5, 6, 4],
          header: ["No.", "Bulan", "Bentuk", "Tindak lanjut"],
          rows: Array.from({ length: 11 }, (_, place) => [
            place + 1,
            ["Januari", "Februari", "Maret", "April", "Mei", "Juni"][place % 6] as string,
            ["Makanan", "Uang", "Voucer", "Barang kenangan"][place % 4] as string,
            place < 9 ? "Ditolak" : "Dilaporkan",
          ]),
        },
      },
      {
        heading: "Kampanye",
        texts: [
          "Poster anti gratifikasi dipasang di ruang layanan dan di setiap meja loket; siaran suara diputar dua kali sehari.",
        ],
      },
    ],
  });
  const talk = new Talk();
  talk.start(
    0.54,
    "tpi2",
    asks.unitNote,
    { quote: "keduanya diteruskan kepada KPK dalam tiga hari kerja" },
    "Tanda terima dari KPK sudah kami lihat saat pemeriksaan.",
  );
  talk
    .start(
      0.84,
      "evaluator",
      asks.unitClarification,
      { quote: "sembilan laporan penolakan gratifikasi" },
      "Berapa pada semester yang sama tahun lalu?",
    )
    .reply("unit", "Empat laporan.")
    .resolve("evaluator", "Kenaikan menunjukkan pegawai mulai melapor.")
    .reopen("evaluator2", "Rekap tahun lalu yang diunggah menyebut enam, bukan empat.")
    .reply("unit", "Enam termasuk dua laporan penerimaan; penolakannya empat.");
  talk
    .start(
      1.45,
      "kpk",
      asks.panelClarification,
      { quote: "dua laporan penerimaan" },
      "Kedua laporan ada di catatan kami. Apakah pelapornya pegawai yang sama?",
      ["tpn", "ombudsman"],
    )
    .reply("tpn", "Tidak, dua pegawai yang berbeda.")
    .resolve("kpk", "Sesuai catatan KPK.");
  return piece({
    key: "gratifikasi",
    title: "Laporan unit pengendalian gratifikasi",
    indicatorCodes: ["A.I.5.i.a", "A.I.5.i.b"],
    shown: 0.42,
    versions: [{ part: 0.44, file: pdf("Laporan UPG semester I.pdf", content) }],
    talk,
  });
}

function conflicts({ office, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: "Pemetaan benturan kepentingan",
    day: day(0.2),
    sections: [
      {
        heading: "Peta",
        texts: [],
        table: {
          widths: [1, 5, 6, 6],
          header: ["No.", "Tugas", "Benturan yang mungkin", "Pengendalian"],
          rows: [
            [1, "Pengujian contoh", "Penguji mengenal pemohon", "Nama ditutup dengan kode"],
            [2, "Penjadwalan", "Permintaan didahulukan", "Antrean oleh aplikasi"],
            [3, "Pengadaan alat", "Hubungan keluarga dengan penyedia", "Surat pernyataan"],
            [4, "Pengawasan berkala", "Kunjungan dibiayai pemohon", "Biaya perjalanan oleh unit"],
          ],
        },
      },
      {
        heading: "Sosialisasi",
        texts: ["Peta ini dijelaskan kepada seluruh pegawai dan ditandatangani sebagai tanda paham."],
      },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.55,
      "tpi",
      asks.ownFinding,
      { quote: "Kunjungan dibiayai pemohon" },
      "Tahun lalu ada dua kunjungan yang dibiayai pemohon; periksa apakah sudah dikembalikan.",
    )
    .reply("tpi2", "Sudah, bukti setor ada di Itjen.")
    .resolve("tpi", "Bukti setor sudah diperiksa.");
  return piece({
    key: "benturan",
    title: "Pemetaan benturan kepentingan",
    indicatorCodes: ["A.I.5.v.a", "A.I.5.v.b"],
    shown: 0.2,
    versions: [{ part: 0.38, file: pdf("Peta benturan kepentingan.pdf", content) }],
    talk,
  });
}

function followUp({ office, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: "Laporan tindak lanjut temuan APIP dan BPK",
    day: day(0.43),
    sections: [
      {
        heading: "Status",
        texts: [
          "Seluruh empat belas rekomendasi telah ditindaklanjuti dan dinyatakan selesai oleh pemeriksa.",
        ],
        table: {
          widths: [1, 3, 8, 4, 4],
          header: ["No.", "Sumber", "Rekomendasi", "Tindak lanjut", "Status"],
          rows: Array.from({ length: 14 }, (_, place) => [
            place + 1,
            place < 9 ? "APIP" : "BPK",
            `Perbaikan ${["pencatatan aset", "penatausahaan penerimaan", "pengendalian persediaan", "kelengkapan kontrak"][place % 4]} nomor ${place + 1}`,
            "Sudah dilaksanakan",
            "Selesai",
          ]),
        },
      },
      {
        heading: "Pengendalian",
        texts: ["Daftar risiko diperbarui setiap semester; risiko tinggi dilaporkan kepada inspektorat."],
      },
    ],
  });
  const talk = new Talk();
  talk.start(
    0.56,
    "tpi",
    asks.unitNote,
    { quote: "dinyatakan selesai oleh pemeriksa" },
    "Sesuai data inspektorat.",
  );
  talk
    .start(
      0.85,
      "evaluator",
      asks.ownClarification,
      "WHOLE",
      "Apakah surat pernyataan selesai dari BPK sudah dilihat?",
      ["evaluator2"],
    )
    .reply("evaluator2", "Sudah, tertanggal bulan lalu.");
  talk
    .start(
      0.79,
      "evaluator",
      asks.unitClarification,
      { quote: "Perbaikan kelengkapan kontrak nomor 8" },
      "Rekomendasi ini baru selesai menjelang pengusulan; apa yang membuatnya lama?",
    )
    .reply("unit", "Menunggu penyedia melengkapi dokumen jaminan.")
    .resolve("evaluator", "Tanggal penyelesaian sudah dicatat; diperiksa saat verifikasi lapangan.")
    .at(0.9)
    .reopen("unit", "Satu dokumen jaminan ternyata kedaluwarsa; kami tidak ingin tercatat selesai.");
  return piece({
    key: "temuan",
    title: "Laporan tindak lanjut temuan APIP dan BPK",
    indicatorCodes: ["A.I.5.ii.c", "A.II.5.i.a"],
    shown: 0.43,
    versions: [{ part: 0.45, file: pdf("TL temuan.pdf", content) }],
    talk,
  });
}

function wealthReports({ office, year, day, piece }: Telling): DemoPiece {
  const content = report(office, {
    name: `Rekapitulasi LHKPN dan LHKASN ${year}`,
    day: day(0.28),
    sections: [
      {
        heading: "Kepatuhan",
        texts: ["Seluruh wajib lapor telah menyampaikan laporan sebelum batas waktu."],
        table: {
          widths: [1, 6, 5, 4, 3],
          header: ["No.", "Nama", "Jabatan", "Jenis", "Status"],
          rows: office.staff.map((name, place) => [
            place + 1,
            name,
            place < 3 ? "Pejabat struktural" : "Pelaksana",
            place < 3 ? "LHKPN" : "LHKASN",
            "Sudah lapor",
          ]),
        },
      },
    ],
  });
  const talk = new Talk();
  talk
    .start(
      0.57,
      "agency",
      asks.unitClarification,
      { quote: "Seluruh wajib lapor telah menyampaikan laporan sebelum batas waktu." },
      "Mohon cantumkan tanggal penyampaian setiap pegawai.",
    )
    .reply("unit", "Kami tambahkan pada rekapitulasi berikutnya.");
  talk.start(1.5, "ombudsman", asks.panelNote, { indicator: "A.II.5.iii.a" }, "Lengkap; tidak ada catatan.");
  return piece({
    key: "lhkpn",
    title: `Rekapitulasi LHKPN dan LHKASN ${year}`,
    indicatorCodes: ["A.II.5.iii.a", "A.II.5.iii.b"],
    shown: 0.28,
    versions: [{ part: 0.39, file: pdf("Rekap LHKPN.pdf", content) }],
    talk,
  });
}

function complaints({ piece }: Telling): DemoPiece {
  const rows = Array.from({ length: 24 }, (_, place) => [
    `P-${String(place + 1).padStart(3, "0")}`,
    ["Loket", "SP4N-LAPOR!", "Surel", "Telepon"][place % 4] as string,
    [
      "Antrean lama",
      "Berkas hilang",
      "Petugas kurang ramah",
      "Tarif tidak jelas",
      "Aplikasi tidak dapat dibuka",
    ][place % 5] as string,
    drawWhole(`pengaduan ${place}`, 1, 9),
    place === 21 ? "Dalam proses" : "Selesai",
  ]);
  const file = table("rekap pengaduan.csv", [
    ["Nomor", "Kanal", "Pokok pengaduan (dokumen contoh untuk demonstrasi)", "Hari kerja", "Status"],
    ...rows,
  ]);
  const talk = new Talk();
  talk
    .start(
      0.58,
      "tpi",
      asks.unitFinding,
      { quote: "P-022,SP4N-LAPOR!" },
      "Satu pengaduan masih dalam proses; jangan dihitung sebagai selesai.",
    )
    .reply("unit", "Benar, pada lembar isian kami hitung 23 dari 24.")
    .resolve("tpi", "Angka pada lembar isian sudah sesuai.");
  return piece({
    key: "pengaduan",
    title: "Rekap penanganan pengaduan",
    indicatorCodes: ["A.I.5.iii.b", "A.II.5.ii.a"],
    shown: 0.43,
    versions: [{ part: 0.45, file }],
    talk,
  });
}

import { makeSheet } from "../../../../documents/index.js";
import { decree } from "../../../papers/decree.js";
import { minutesOfMeeting } from "../../../papers/minutesOfMeeting.js";
import { notice } from "../../../papers/paper.js";
import type { DemoPiece } from "../../DemoPiece.js";
import { Talk } from "../../Talk.js";
import { asks, pdf, type Telling } from "../Telling.js";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Area 1: manajemen perubahan, as it goes on and who drives it. */
export function monitoringPieces(telling: Telling): readonly DemoPiece[] {
  return [monitoring(telling), matrix(telling), agents(telling)];
}

function monitoring({ office, day, piece }: Telling): DemoPiece {
  const content = (edition: 1 | 2) =>
    minutesOfMeeting(office, {
      about: "pemantauan pembangunan ZI triwulan II",
      day: day(0.36),
      room: "Ruang rapat utama",
      agenda: [
        "Kemajuan rencana kerja enam area",
        "Hambatan penerbitan sertifikat",
        "Persiapan penilaian internal",
      ],
      discussion: [
        "Ketua tim menyampaikan bahwa dua puluh dari dua puluh empat kegiatan rencana kerja telah selesai tepat waktu.",
        ...(edition === 1
          ? [
              "Koordinator area pengawasan melaporkan bahwa identifikasi risiko penyuapan pada layanan uji belum dibahas bersama seluruh petugas.",
            ]
          : []),
        edition === 1
          ? "Hambatan utama adalah antrean pengujian pada minggu keempat setiap bulan karena jadwal laboratorium penuh."
          : "Antrean pengujian pada minggu keempat setiap bulan masih menjadi hambatan, meskipun jadwal laboratorium telah ditambah.",
        "Agen perubahan mengusulkan pengingat otomatis bagi pemohon yang berkasnya belum lengkap.",
      ],
      conclusions: [
        "Kegiatan yang terlambat diselesaikan sebelum akhir triwulan III.",
        edition === 1
          ? "Pengingat otomatis diuji coba pada bulan berikutnya oleh tim layanan."
          : "Uji coba pengingat otomatis oleh tim layanan diundur satu bulan dan hasilnya dilaporkan dalam rapat triwulan III.",
        "Notulen disampaikan kepada seluruh pegawai melalui surel.",
      ],
      attended: edition === 1 ? 12 : 15,
    });
  const talk = new Talk();
  talk
    .start(
      0.49,
      "tpi",
      asks.unitClarification,
      { quote: "dua puluh dari dua puluh empat kegiatan rencana kerja telah selesai tepat waktu" },
      "Mohon daftar empat kegiatan yang belum selesai.",
    )
    .reply("unit", "Kegiatan nomor 8, 12, 19, dan 23 pada rencana kerja.");
  talk
    .start(
      0.492,
      "tpi",
      asks.unitFinding,
      { quote: "identifikasi risiko penyuapan pada layanan uji belum dibahas bersama seluruh petugas" },
      "Risiko penyuapan pada layanan uji harus dibahas dengan petugas yang melayani, bukan hanya di tim kerja.",
    )
    .reply("unit", "Sudah dibahas dalam apel; notulen kami perbarui.")
    .at(0.63)
    .reply("tpi", "Kalimat ini hilang dari notulen yang baru, padahal pembahasannya tidak dilampirkan.");
  talk
    .start(
      0.494,
      "tpi2",
      asks.ownClarification,
      { quote: "antrean pengujian pada minggu keempat setiap bulan karena jadwal laboratorium penuh" },
      "Apakah ini sejalan dengan data antrean di CSV layanan daring?",
    )
    .reply("tpi", "Sejalan: puncaknya tanggal 22 sampai 28.");
  talk.start(
    0.496,
    "unit",
    asks.unitNote,
    { quote: "Pengingat otomatis diuji coba pada bulan berikutnya oleh tim layanan." },
    "Uji coba sudah berjalan; tangkapan layarnya menyusul.",
  );
  talk.start(
    0.78,
    "evaluator",
    asks.unitClarification,
    { quote: "pengingat otomatis bagi pemohon yang berkasnya belum lengkap" },
    "Berapa pemohon yang menerima pengingat sejak uji coba?",
    ["unit"],
  );
  return piece({
    key: "notulen-monev",
    title: "Notulen rapat pemantauan triwulan II",
    indicatorCodes: ["A.I.1.iii.a", "A.I.1.iii.b"],
    shown: 0.36,
    versions: [
      { part: 0.38, file: pdf("Notulen monev TW II.pdf", content(1)) },
      { part: 0.6, file: pdf("Notulen monev TW II rev.pdf", content(2)) },
    ],
    talk,
  });
}

function matrix({ office, piece }: Telling): DemoPiece {
  const rows = office.staff
    .slice(0, 9)
    .map((name, place) => [
      place + 1,
      `Rekomendasi ${place + 1} hasil pemantauan triwulan ${place < 5 ? "I" : "II"}`,
      name,
      place < 7 ? "Selesai" : "Dalam proses",
      place < 7 ? 100 : 60,
    ]);
  const bytes = makeSheet([
    {
      name: "Tindak lanjut",
      rows: [["No.", "Rekomendasi", "Penanggung jawab", "Status", "Persen"], ...rows],
    },
    { name: "Keterangan", rows: [[notice]] },
  ]);
  return piece({
    key: "matriks-tl",
    title: "Matriks tindak lanjut rekomendasi monev",
    indicatorCodes: ["A.I.1.iii.c"],
    shown: 0.42,
    versions: [
      {
        part: 0.43,
        file: { fileName: "matriks tindak lanjut.xlsx", make: "BYTES", mediaType: sheetType, bytes },
      },
    ],
  });
}

function agents({ office, year, day, piece }: Telling): DemoPiece {
  const content = decree(office, {
    number: `18/${office.mark}/SK/II/${year}`,
    day: day(0.26),
    about: "Penetapan Agen Perubahan",
    considering: [
      "perubahan budaya kerja memerlukan pegawai yang menjadi teladan",
      "calon diusulkan rekan kerja dan dipilih melalui pemungutan suara",
    ],
    deciding: [
      "Menetapkan lima agen perubahan sebagaimana tercantum dalam lampiran.",
      "Agen perubahan menyusun rencana aksi dan melaporkannya setiap triwulan.",
    ],
    appointed: office.staff
      .slice(3, 8)
      .map((name) => [name, "Agen perubahan", "Menjalankan satu perubahan nyata"]),
  });
  const talk = new Talk();
  talk
    .start(
      0.5,
      "tpi",
      asks.unitClarification,
      { page: 2, rect: { x0: 90, y0: 560, x1: 500, y1: 700 } },
      "Hasil pindai lampiran agak miring; apakah benar ada lima nama?",
    )
    .reply("unit", "Benar, lima nama; aslinya dapat dilihat di ruang tata usaha.")
    .resolve("tpi", "Terbaca lima nama.");
  talk.start(
    0.8,
    "evaluator2",
    asks.unitFinding,
    { page: 1, rect: { x0: 300, y0: 120, x1: 540, y1: 260 } },
    "Tanda tangan dan cap tidak tampak pada hasil pindai.",
  );
  talk
    .start(
      1.25,
      "kpk",
      asks.panelFinding,
      { page: 1, rect: { x0: 70, y0: 330, x1: 525, y1: 470 } },
      "Dasar pemilihan melalui pemungutan suara, tetapi berita acaranya tidak dilampirkan.",
      ["tpn"],
    )
    .reply("tpn", "Sudah kami minta kepada unit melalui penilai internal.");
  return piece({
    key: "agen",
    title: "Keputusan penetapan agen perubahan (hasil pindai)",
    indicatorCodes: ["A.I.1.iv.b", "A.II.1.i.a"],
    shown: 0.26,
    versions: [{ part: 0.33, file: { fileName: "SK agen perubahan (scan).pdf", make: "SCAN", content } }],
    talk,
  });
}

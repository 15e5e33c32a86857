import type { PdfBlock, PdfContent } from "../../documents/index.js";
import { drawWhole } from "../sheets/draw.js";
import { heading, type Office, onPaper, paragraph, signedBy, table, title } from "./paper.js";

interface Survey {
  readonly index: "IPAK" | "IPKP";
  /** With two decimals, as text. */
  readonly value: string;
  readonly day: string;
  readonly respondents: number;
  /** A later edition says more of the method, on pages of its own, and less of the rest. */
  readonly edition: 1 | 2;
  /** With the answers to every question: a page and a half more. */
  readonly detailed?: boolean;
}

const names = {
  IPAK: "Indeks Persepsi Anti Korupsi",
  IPKP: "Indeks Persepsi Kualitas Pelayanan",
} as const;

const aspects = {
  IPAK: [
    "Tidak ada diskriminasi pelayanan",
    "Tidak ada kecurangan prosedur",
    "Tidak ada imbalan di luar ketentuan",
    "Tidak ada percaloan",
    "Tidak ada pungutan liar",
    "Kejelasan tarif layanan",
    "Kesediaan menolak pemberian",
    "Kemudahan melaporkan pelanggaran",
    "Tanggapan atas laporan",
    "Keteladanan pimpinan",
  ],
  IPKP: [
    "Persyaratan",
    "Prosedur",
    "Waktu penyelesaian",
    "Biaya",
    "Produk layanan",
    "Kompetensi petugas",
    "Perilaku petugas",
    "Penanganan pengaduan",
    "Sarana dan prasarana",
    "Layanan daring",
  ],
} as const;

/** The report of an external survey: some pages with tables. Its second edition is what re-anchoring is shown on. */
export function surveyReport(office: Office, survey: Survey): PdfContent {
  const { index, value, day, respondents, edition, detailed = false } = survey;
  const seed = `${office.slug} ${index}`;
  return onPaper(office, `Laporan survei ${index}`, [
    title(`LAPORAN SURVEI ${names[index].toUpperCase()} (${index})`),
    paragraph(`${office.unit}, ${day}${edition === 2 ? " (edisi revisi)" : ""}`),
    heading("1. Ringkasan"),
    paragraph(
      `Nilai ${index} unit pada periode ini adalah ${value} dari skala 4,00, dihitung dari jawaban ${respondents} responden yang menerima layanan dalam enam bulan terakhir.`,
    ),
    paragraph(
      edition === 1
        ? "Unsur dengan nilai tertinggi adalah kejelasan informasi layanan, sedangkan unsur dengan nilai terendah adalah tanggapan atas pengaduan."
        : "Unsur dengan nilai tertinggi adalah kejelasan informasi layanan, sedangkan unsur yang masih perlu diperbaiki adalah kecepatan tanggapan atas pengaduan.",
    ),
    ...(edition === 2 ? addedPage(respondents) : []),
    heading("2. Pelaksanaan"),
    paragraph(
      "Survei dilaksanakan oleh lembaga di luar unit agar penilaian tidak dipengaruhi kepentingan petugas layanan. Responden dipilih secara acak sistematis dari daftar penerima layanan.",
    ),
    paragraph(
      edition === 1
        ? "Wawancara dilakukan melalui telepon dan formulir daring, masing-masing kira-kira separuh dari seluruh responden."
        : "Wawancara kini seluruhnya dilakukan melalui formulir daring karena sebagian nomor telepon responden tidak aktif.",
    ),
    ...(edition === 1
      ? [
          paragraph(
            "Sebanyak tujuh belas kuesioner tidak kembali dan tidak diganti dengan responden cadangan.",
          ),
        ]
      : []),
    heading("3. Hasil menurut unsur"),
    table(
      [1, 8, 3, 3, 3],
      ["No.", "Unsur", "Semester I", "Semester II", "Perubahan"],
      aspects[index].map((aspect, place) => {
        const before = drawWhole(`${seed} ${aspect} before`, 330, 372);
        const now = before + drawWhole(`${seed} ${aspect} now`, -4, 14);
        return [place + 1, aspect, hundredths(before), hundredths(now), hundredths(now - before)];
      }),
    ),
    heading("4. Hasil menurut kelompok responden"),
    paragraph(
      "Tabel berikut memuat rata-rata setiap kelompok; kelompok dengan responden di bawah lima tidak dimuat.",
    ),
    table(
      [1, 7, 3, 3, 3],
      ["No.", "Kelompok", "Responden", "Rata-rata", "Median"],
      groups.map((group, place) => [
        place + 1,
        group,
        drawWhole(`${seed} ${group} count`, 6, 31),
        hundredths(drawWhole(`${seed} ${group} mean`, 335, 388)),
        hundredths(drawWhole(`${seed} ${group} median`, 340, 390)),
      ]),
    ),
    ...(detailed ? answersTo(index, seed) : []),
    heading("6. Saran responden"),
    paragraph(
      "Responden meminta agar jadwal layanan hari Jumat diumumkan lebih awal dan agar nomor antrean dapat diambil dari rumah.",
    ),
    paragraph(
      edition === 1
        ? "Tiga responden menyebut masih ada tawaran bantuan dari orang di luar kantor yang mengaku dapat mempercepat layanan."
        : "Dua dari tiga responden yang dihubungi kembali mencabut keterangan mengenai orang di luar kantor.",
    ),
    heading("7. Rencana tindak lanjut"),
    paragraph(
      "Hasil survei dibahas dalam rapat tim kerja, diumumkan di situs unit, dan ditindaklanjuti paling lambat tiga puluh hari kerja sejak laporan diterima.",
    ),
    signedBy(office, day),
  ]);
}

const groups = [
  "Perusahaan besar",
  "Perusahaan menengah",
  "Usaha kecil",
  "Perorangan",
  "Perguruan tinggi",
  "Lembaga pemerintah",
  "Asosiasi usaha",
  "Laki-laki",
  "Perempuan",
  "Penyandang disabilitas",
  "Usia di bawah 30",
  "Usia 30 sampai 45",
  "Usia di atas 45",
  "Layanan loket",
  "Layanan daring",
  "Pertama kali",
  "Pengguna tetap",
  "Dari luar kota",
];

function answersTo(index: Survey["index"], seed: string): readonly PdfBlock[] {
  return [
    heading("5. Daftar pertanyaan dan sebaran jawaban"),
    table(
      [1, 8, 2, 2, 2, 2],
      ["No.", "Pertanyaan", "1", "2", "3", "4"],
      aspects[index].flatMap((aspect, place) =>
        ["saat mengurus", "setelah layanan selesai"].map((when, nth) => {
          const low = drawWhole(`${seed} ${aspect} ${when}`, 0, 6);
          const rather = drawWhole(`${seed} ${aspect} ${when} rather`, 20, 40);
          return [
            2 * place + nth + 1,
            `${aspect}, ${when}`,
            `${Math.floor(low / 3)}%`,
            `${low - Math.floor(low / 3)}%`,
            `${rather}%`,
            `${100 - low - rather}%`,
          ];
        }),
      ),
    ),
  ];
}

function addedPage(respondents: number): readonly PdfBlock[] {
  return [
    { kind: "pageBreak" },
    heading("1a. Catatan metodologi (tambahan edisi revisi)"),
    paragraph(
      `Halaman ini ditambahkan atas permintaan penilai internal. Kerangka sampel memuat ${respondents * 6} penerima layanan; galat pengambilan sampel dihitung pada tingkat kepercayaan sembilan puluh lima persen.`,
    ),
    paragraph(
      "Pertanyaan mengenai imbalan diajukan dalam bentuk tidak langsung agar responden tidak merasa dituduh.",
    ),
    table(
      [6, 4, 4],
      ["Lapisan", "Kerangka", "Sampel"],
      [
        ["Layanan loket", respondents * 4, Math.round(respondents * 0.6)],
        ["Layanan daring", respondents * 2, respondents - Math.round(respondents * 0.6)],
      ],
    ),
    { kind: "pageBreak" },
  ];
}

function hundredths(value: number): string {
  return (value / 100).toFixed(2).replace(".", ",");
}

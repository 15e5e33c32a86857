import { makePdf } from "../../../server/src/documents/make/makePdf.js";
import type { PdfBlock } from "../../../server/src/documents/make/pdfContent.js";

/** What the tests mark in the first edition, by the words of its lines, and what became of it in the second. */
export const passages = {
  /** Begins at the foot of page 1 and ends at the head of page 2; a word of it is another in the second edition. */
  broken: { first: "Setiap aduan ditanggapi", last: "menjawab pertama kali" },
  /** Word for word in both. */
  kept: { first: "Survei kepuasan diisi", last: "Survei kepuasan diisi" },
  /** Taken out of the second. */
  dropped: { first: "Buku tamu lama", last: "dipindahkan ke gedung" },
  /** Little of it is left in the second. */
  worn: { first: "Petugas piket mencatat", last: "akhir giliran jaga" },
} as const;

const opening: readonly PdfBlock[] = [
  { kind: "title", text: "LAPORAN PENANGANAN PENGADUAN MASYARAKAT" },
  { kind: "heading", text: "I. Pendahuluan" },
  paragraph(
    "Laporan ini disusun oleh tim kerja area penguatan pengawasan sebagai bukti bahwa pengaduan masyarakat ditangani, dicatat, dan dilaporkan kepada pimpinan setiap triwulan. Data bersumber dari aplikasi pengaduan, kotak saran, dan loket layanan sertifikasi mutu barang.",
  ),
  paragraph(
    "Pengaduan yang masuk sejak Januari sampai dengan September berjumlah 37 buah. Dua puluh sembilan di antaranya telah selesai, lima masih ditelaah, dan tiga diteruskan kepada inspektorat karena menyangkut perilaku pegawai.",
  ),
  { kind: "heading", text: "II. Saluran pengaduan" },
];

const channels = [
  "Aplikasi pengaduan daring yang dapat dibuka dua puluh empat jam sehari.",
  "Loket khusus di ruang tunggu dengan petugas yang bergantian tiap setengah hari.",
  "Kotak saran yang dibuka setiap Jumat oleh dua orang dari bagian yang berbeda.",
  "Nomor pesan singkat yang diumumkan pada setiap lembar tanda terima.",
  "Surat kepada kepala balai, yang dijawab lewat bagian tata usaha.",
];

const closing: readonly PdfBlock[] = [
  { kind: "pageBreak" },
  { kind: "heading", text: "V. Penutup" },
  paragraph(
    "Tim kerja menyimpulkan bahwa saluran pengaduan dikenal pengguna layanan dan bahwa jawaban diberikan tepat waktu. Perbaikan berikutnya adalah pengumuman hasil tindak lanjut di ruang tunggu.",
  ),
  {
    kind: "signature",
    lines: ["Jakarta, 3 Oktober 2025", "Ketua Tim Kerja,", "Sekar Ayuningtyas", "NIP 19870412"],
  },
];

/** A report of three pages; its second edition has a cover before them, and sentences that were edited or taken out. */
export async function report(edition: 1 | 2): Promise<Buffer> {
  const second = edition === 2;
  const days = second ? "dalam waktu dua hari kerja" : "dalam waktu tiga hari kerja";
  const cover: readonly PdfBlock[] = [
    { kind: "title", text: "LEMBAR PENGESAHAN" },
    paragraph(
      "Laporan ini telah diperiksa oleh kepala subbagian umum dan disahkan oleh kepala balai. Salinannya disampaikan kepada sekretariat tim pembangunan zona integritas.",
    ),
    { kind: "pageBreak" },
  ];
  const bytes = await makePdf({
    title: "Laporan pengaduan",
    author: "Balai Sertifikasi",
    blocks: [
      ...(second ? cover : []),
      ...opening,
      { kind: "list", items: channels },
      paragraph(
        "Setiap pengaduan diberi nomor dan dapat diikuti oleh pelapor. Nama pelapor hanya diketahui oleh dua petugas penerima, sedangkan isi aduan dibaca oleh tim telaah tanpa nama.",
      ),
      paragraph(
        second
          ? "Keluhan lisan dicatat pada lembar kuning oleh petugas."
          : `Petugas piket mencatat setiap keluhan lisan pada lembar kuning, lalu menyalinnya ke buku induk pada akhir giliran jaga.`,
      ),
      ...(second
        ? []
        : [
            paragraph(
              `Buku tamu lama disimpan di gudang lantai dasar bersama formulir yang tidak dipakai lagi sejak loket dipindahkan ke gedung baru.`,
            ),
          ]),
      { kind: "heading", text: "III. Hasil" },
      paragraph(
        `Survei kepuasan diisi oleh 412 pengguna layanan dan menghasilkan indeks 3,62 dari 4. ${second ? "Nilai itu naik dibandingkan dengan tahun lalu." : "Nilai ini naik 0,14 dibandingkan dengan tahun sebelumnya."}`,
      ),
      paragraph(
        "Unsur yang paling banyak dipuji ialah kejelasan biaya. Unsur yang paling sering dikeluhkan ialah antrean pada awal pekan, yang sejak Juni dibagi menurut jenis layanan.",
      ),
      {
        kind: "table",
        widths: [1, 5, 2, 2],
        header: ["No.", "Jenis aduan", "Masuk", "Selesai"],
        rows: [
          ["1", "Lama pelayanan", "14", "13"],
          ["2", "Kejelasan syarat", "9", "8"],
          ["3", "Sikap petugas", "6", "4"],
          ["4", "Sarana ruang tunggu", "5", "4"],
          ["5", "Lain-lain", "3", "0"],
        ],
      },
      { kind: "heading", text: "IV. Tindak lanjut" },
      paragraph(
        "Tim telaah bersidang setiap Selasa. Aduan yang terbukti diteruskan kepada atasan langsung, dan hasilnya disampaikan kepada pelapor dengan surat atau pesan, sesuai dengan pilihan pelapor ketika mendaftar di loket atau di aplikasi.",
      ),
      paragraph(
        `Setiap aduan ditanggapi ${days} sejak diterima, dengan penjelasan mengenai apa yang sudah dikerjakan, siapa yang bertanggung jawab, dan kapan tahap berikutnya selesai; pelapor dapat menyanggah jawaban itu satu kali, dan sanggahan ditelaah oleh orang lain daripada yang menjawab pertama kali sebelum pengaduan ditutup oleh tim.`,
      ),
      paragraph(
        "Rekapitulasi bulanan ditempel di ruang tunggu dan dimuat pada laman balai, tanpa nama pelapor dan tanpa nama petugas.",
      ),
      ...closing,
    ],
  });
  return Buffer.from(bytes);
}

function paragraph(text: string): PdfBlock {
  return { kind: "paragraph", text };
}

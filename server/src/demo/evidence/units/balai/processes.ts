import { makeWord } from "../../../../documents/index.js";
import { notice } from "../../../papers/paper.js";
import { report } from "../../../papers/report.js";
import { drawWhole } from "../../../sheets/draw.js";
import type { DemoPiece } from "../../DemoPiece.js";
import { Talk } from "../../Talk.js";
import { asks, pdf, type Telling, table } from "../Telling.js";

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Area 2: tata laksana. */
export function processPieces(telling: Telling): readonly DemoPiece[] {
  return [procedure(telling), procedureReview(telling), onlineService(telling)];
}

function procedure({ office, year, day, piece }: Telling): DemoPiece {
  const steps: readonly (readonly [string, string, string, string])[] = [
    ["Menerima permohonan dan memeriksa kelengkapan berkas", "Petugas loket", "15 menit", "Tanda terima"],
    ["Mencatat permohonan dalam aplikasi layanan", "Petugas loket", "10 menit", "Nomor permohonan"],
    ["Menghitung tarif dan menerbitkan kode bayar", "Bendahara penerimaan", "15 menit", "Kode bayar"],
    ["Menjadwalkan pengujian contoh", "Koordinator laboratorium", "1 hari kerja", "Jadwal uji"],
    ["Menguji contoh sesuai metode yang berlaku", "Penguji", "5 hari kerja", "Lembar hasil uji"],
    ["Menelaah hasil uji tanpa mengetahui nama pemohon", "Penelaah", "1 hari kerja", "Lembar telaah"],
    [
      "Menyetujui dan menandatangani sertifikat secara elektronik",
      "Kepala balai",
      "1 hari kerja",
      "Sertifikat",
    ],
    ["Menyerahkan sertifikat dan meminta isian survei", "Petugas loket", "15 menit", "Bukti serah"],
  ];
  const content = report(office, {
    name: "SOP penerbitan sertifikat mutu",
    day: day(0.15),
    sections: [
      {
        heading: "Ruang lingkup",
        texts: [
          `Prosedur nomor ${drawWhole("sop", 10, 90)}/SOP/${office.mark}/${year} berlaku bagi seluruh permohonan sertifikat mutu, baik melalui loket maupun daring.`,
        ],
      },
      {
        heading: "Langkah",
        texts: [],
        table: {
          widths: [1, 8, 5, 3, 4],
          header: ["No.", "Kegiatan", "Pelaksana", "Waktu", "Keluaran"],
          rows: steps.map((step, place) => [place + 1, ...step]),
        },
      },
      {
        heading: "Pengendalian",
        texts: [
          "Penguji dan penelaah tidak boleh orang yang sama. Nama pemohon ditutup dengan kode selama pengujian.",
          "Penyimpangan dari prosedur dicatat dalam buku penyimpangan dan dilaporkan kepada kepala balai pada hari yang sama.",
        ],
      },
    ],
  });
  const talk = new Talk();
  talk.start(
    0.5,
    "tpi",
    asks.unitNote,
    { quote: "Nama pemohon ditutup dengan kode selama pengujian." },
    "Pengendalian yang baik; sebaiknya ditonjolkan dalam laporan inovasi.",
  );
  talk
    .start(
      0.51,
      "tpi2",
      asks.unitFinding,
      { quote: "Menghitung tarif dan menerbitkan kode bayar" },
      "Pelaksana langkah ini bendahara penerimaan, sedangkan dalam uraian jabatan tugas itu ada pada petugas loket.",
    )
    .reply("unit", "Uraian jabatan sedang diperbarui; rancangannya kami unggah bersama analisis beban kerja.")
    .resolve("tpi2", "Uraian jabatan yang baru sudah sesuai.");
  talk.start(
    1.22,
    "kpk",
    asks.panelNote,
    { quote: "Menelaah hasil uji tanpa mengetahui nama pemohon" },
    "Ini jawaban atas risiko suap pada layanan uji. Layak dicatat dalam berita acara.",
  );
  return piece({
    key: "sop",
    title: "SOP penerbitan sertifikat mutu",
    indicatorCodes: ["A.I.2.i.a", "A.I.2.i.b"],
    shown: 0.15,
    versions: [{ part: 0.34, file: pdf("SOP sertifikat mutu.pdf", content) }],
    talk,
  });
}

function procedureReview({ office, day, piece }: Telling): DemoPiece {
  const bytes = makeWord([
    { kind: "paragraph", text: notice },
    { kind: "heading", text: "Laporan evaluasi SOP semester I" },
    { kind: "paragraph", text: `${office.unit}, ${day(0.4)}` },
    { kind: "heading", text: "Hasil" },
    {
      kind: "paragraph",
      text: "Dari delapan langkah prosedur penerbitan sertifikat, dua langkah melampaui waktu baku: penjadwalan pengujian dan penyerahan sertifikat.",
    },
    {
      kind: "table",
      rows: [
        ["Langkah", "Waktu baku", "Waktu nyata"],
        ["Penjadwalan pengujian", "1 hari kerja", "2,3 hari kerja"],
        ["Penyerahan sertifikat", "15 menit", "26 menit"],
      ],
    },
    { kind: "heading", text: "Tindak lanjut" },
    {
      kind: "paragraph",
      text: "Penjadwalan dipindahkan ke aplikasi layanan sehingga pemohon memilih sendiri hari pengujian.",
    },
  ]);
  const talk = new Talk();
  talk
    .start(
      0.5,
      "tpi",
      asks.unitClarification,
      { quote: "dua langkah melampaui waktu baku" },
      "Apakah evaluasi ini memakai data seluruh permohonan atau contoh?",
    )
    .reply("unit", "Seluruh permohonan semester I, 1.204 berkas.");
  return piece({
    key: "evaluasi-sop",
    title: "Laporan evaluasi SOP semester I",
    indicatorCodes: ["A.I.2.i.c"],
    shown: 0.4,
    versions: [
      {
        part: 0.42,
        file: { fileName: "evaluasi SOP semester I.docx", make: "BYTES", mediaType: wordType, bytes },
      },
    ],
    talk,
  });
}

function onlineService({ piece }: Telling): DemoPiece {
  const rows = Array.from({ length: 60 }, (_, place) => [
    place + 1,
    ["Permohonan baru", "Perpanjangan", "Pertanyaan", "Unduh sertifikat"][place % 4] as string,
    drawWhole(`daring ${place} count`, 12, 240),
    drawWhole(`daring ${place} minutes`, 2, 35),
  ]);
  const file = table("layanan daring.csv", [
    [notice, "", "", ""],
    ["No.", "Layanan", "Jumlah", "Rata-rata menit"],
    ...rows,
  ]);
  return piece({
    key: "layanan-daring",
    title: "Rekap pemakaian layanan daring",
    indicatorCodes: ["A.I.2.ii.c", "A.I.6.v.a"],
    shown: 0.4,
    versions: [{ part: 0.41, file }],
  });
}

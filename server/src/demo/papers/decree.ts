import type { PdfContent } from "../../documents/index.js";
import { type Office, onPaper, paragraph, signedBy, table, title } from "./paper.js";

interface Decree {
  readonly number: string;
  readonly day: string;
  /** After "tentang". */
  readonly about: string;
  readonly considering: readonly string[];
  readonly deciding: readonly string[];
  /** Names, positions and tasks of those whom it appoints. */
  readonly appointed?: readonly (readonly [name: string, position: string, task: string])[];
}

const ordinals = ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM"];

/** A decree of the head of a unit, with its annex. */
export function decree(
  office: Office,
  { number, day, about, considering, deciding, appointed = [] }: Decree,
): PdfContent {
  const letters = "abcdef";
  return onPaper(office, `Keputusan tentang ${about}`, [
    title(`KEPUTUSAN ${office.head.title.toUpperCase()}`),
    title(`NOMOR ${number}`),
    title(`TENTANG ${about.toUpperCase()}`),
    paragraph("Menimbang:"),
    ...considering.map((reason, place) => paragraph(`${letters[place]}. bahwa ${reason};`)),
    paragraph(
      "Mengingat: Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 90 Tahun 2021 tentang Pembangunan dan Evaluasi Zona Integritas menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani di Instansi Pemerintah.",
    ),
    paragraph("MEMUTUSKAN:"),
    ...deciding.map((clause, place) => paragraph(`${ordinals[place]}: ${clause}`)),
    signedBy(office, day),
    ...(appointed.length === 0
      ? []
      : ([
          { kind: "pageBreak" },
          title("LAMPIRAN"),
          paragraph(`Lampiran Keputusan Nomor ${number} tanggal ${day}.`),
          table(
            [1, 6, 6, 8],
            ["No.", "Nama", "Kedudukan", "Tugas"],
            appointed.map((row, place) => [place + 1, ...row]),
          ),
        ] as const)),
  ]);
}

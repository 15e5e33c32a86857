import type { PdfBlock, PdfContent } from "../../documents/index.js";
import { agencyOf, type UnitSlug, unitOf } from "../country/demoUnits.js";
import { drawWhole } from "../sheets/draw.js";

/** Stands at the head of each document's first page and at the foot of all: nobody may take one for a real one. */
export const notice =
  "Dokumen contoh untuk demonstrasi. Nama, nomor, dan angka di dalamnya dibuat-buat dan tidak menggambarkan unit yang sebenarnya.";

/** Whose letterhead a document carries, and who signs it. */
export interface Office {
  readonly slug: UnitSlug;
  readonly agency: string;
  readonly unit: string;
  readonly city: string;
  readonly address: string;
  /** The unit's mark in the numbers of its letters. */
  readonly mark: string;
  readonly head: { readonly title: string; readonly name: string };
  /** In the order in which they sign. */
  readonly staff: readonly string[];
}

/** Cities, marks and heads of the units that show documents. */
const details: Readonly<
  Partial<Record<UnitSlug, readonly [city: string, mark: string, title: string, name: string]>>
> = {
  "balai-sertifikasi": ["Jakarta", "BSERT", "Kepala Balai Sertifikasi", "Drs. Wisnu Adhikara, M.T."],
  "dpmptsp-bojonegoro": ["Bojonegoro", "DPMPTSP", "Kepala Dinas", "Dra. Sulastri Wigati, M.Si."],
  "rsud-sosodoro": ["Bojonegoro", "RSUD", "Direktur", "dr. Anindya Prameswari, Sp.A."],
  "pusat-kemetrologian": ["Bandung", "PPSDK", "Kepala Pusat", "Ir. Rudy Sasmita, M.Sc."],
  "perundingan-multilateral": [
    "Jakarta",
    "DPM",
    "Direktur Perundingan Multilateral",
    "Farah Nadira, S.H., LL.M.",
  ],
  "kerja-sama-teknik": ["Jakarta", "KTLN", "Kepala Biro", "Noto Baskoro, S.I.P., M.A."],
  "bsml-2": ["Yogyakarta", "BSML2", "Kepala Balai", "Suryo Hadikusumo, S.T., M.M."],
  "bsml-3": ["Banjarmasin", "BSML3", "Kepala Balai", "Rahmat Alfian, S.T."],
  "itpc-milan": ["Milan", "ITPC-MIL", "Kepala ITPC", "Clara Widjajanti, S.E., M.B.A."],
};

const staffNames = [
  "Agus Prihatin",
  "Bayu Setiadi",
  "Citra Maharani",
  "Dian Kusuma",
  "Eko Nurcahyo",
  "Fajar Ramdani",
  "Gita Permata",
  "Hari Santosa",
  "Intan Puspita",
  "Joko Widagdo",
  "Kartika Dewi",
  "Lukman Hakim",
  "Maya Anggraini",
  "Nanda Pratama",
  "Oktavia Sari",
  "Putu Sudarma",
  "Rina Kurniasih",
  "Surya Dinata",
];

/** The office of a unit. */
export function officeOf(slug: UnitSlug): Office {
  const { agencyId, name } = unitOf(slug);
  const [city, mark, title, head] = details[slug] ?? noOffice(slug);
  const first = drawWhole(`${slug} staff`, 0, staffNames.length - 1);
  return {
    slug,
    agency: agencyOf(agencyId).name,
    unit: name,
    city,
    address: `Jalan Contoh Nomor ${drawWhole(`${slug} street`, 2, 98)}, ${city}`,
    mark,
    head: { title, name: head },
    staff: [...staffNames.slice(first), ...staffNames.slice(0, first)],
  };
}

/** A document on the unit's letterhead, with the notice on its first page and at each foot. */
export function onPaper(office: Office, title: string, blocks: readonly PdfBlock[]): PdfContent {
  return {
    title,
    author: office.unit,
    letterhead: [office.agency.toUpperCase(), office.unit.toUpperCase(), office.address],
    footer: `${title.length > 60 ? `${title.slice(0, 57)}...` : title} - dokumen contoh`,
    blocks: [{ kind: "paragraph", text: notice }, ...blocks],
  };
}

/** Who signs, where and when. */
export function signedBy({ city, head }: Office, day: string): PdfBlock {
  return { kind: "signature", lines: [`${city}, ${day}`, head.title, head.name] };
}

export const title = (text: string): PdfBlock => ({ kind: "title", text });
export const heading = (text: string): PdfBlock => ({ kind: "heading", text });
export const paragraph = (text: string): PdfBlock => ({ kind: "paragraph", text });
export const list = (...items: readonly string[]): PdfBlock => ({ kind: "list", items });

export function table(
  widths: readonly number[],
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): PdfBlock {
  return { kind: "table", widths, header, rows: rows.map((row) => row.map(String)) };
}

function noOffice(slug: UnitSlug): never {
  throw new Error(`${slug} shows no documents`);
}

import type { AnchorState, ThreadAudience, ThreadKind, ThreadStatus } from "@sidang/shared";
import type { ReportLabels } from "../../../documents/index.js";

/** The words of exports, in the reader's language. */
export interface ExportWords {
  readonly title: string;
  readonly kind: Readonly<Record<ThreadKind, string>>;
  readonly status: Readonly<Record<ThreadStatus, string>>;
  readonly audience: Readonly<Record<ThreadAudience, string>>;
  /** "" where there is nothing to be said. */
  readonly place: Readonly<Record<AnchorState | "NONE", string>>;
  readonly whole: string;
  readonly indicator: (code: string) => string;
  readonly moment: (from: number) => string;
  readonly lostQuote: (quote: string) => string;
  readonly leftOut: (left: number, all: number) => string;
  readonly labels: ReportLabels;
}

const id: ExportWords = {
  title: "Laporan utas bukti",
  kind: { NOTE: "Catatan", CLARIFICATION: "Klarifikasi", FINDING: "Temuan" },
  status: { OPEN: "Terbuka", ANSWERED: "Dijawab", RESOLVED: "Selesai" },
  audience: { UNIT: "Unit", EVALUATORS: "Penilai", PANEL: "Panel" },
  place: {
    EXACT: "",
    MOVED: "Berpindah",
    UNSURE: "Letak belum pasti",
    LOST: "Letak tidak ditemukan pada versi ini",
    NONE: "Belum ditempatkan pada versi ini",
  },
  whole: "Seluruh dokumen",
  indicator: (code) => `Indikator ${code}`,
  moment: (from) => `Detik ke-${from}`,
  lostQuote: (quote) => `Kutipan terakhir: “${quote}”`,
  leftOut: (left, all) =>
    `${left} dari ${all} utas tidak dimuat seutuhnya karena dokumen ini menjadi terlalu besar.`,
  labels: {
    unit: "Unit",
    agency: "Instansi",
    evidence: "Bukti",
    version: "Versi",
    generatedAt: "Dibuat",
    thread: "Utas",
    page: "Halaman",
    quote: "Kutipan",
    kind: "Jenis",
    audience: "Khalayak",
    status: "Status",
    place: "Letak",
    reason: "Alasan",
    author: "Penulis",
    at: "Waktu",
    comment: "Komentar",
    picture: "Gambar",
    picturesLeftOut: "Sebagian gambar letak tidak dimuat.",
    noThreads: "Tidak ada utas.",
  },
};

const en: ExportWords = {
  title: "Report of the threads of an evidence",
  kind: { NOTE: "Note", CLARIFICATION: "Clarification", FINDING: "Finding" },
  status: { OPEN: "Open", ANSWERED: "Answered", RESOLVED: "Resolved" },
  audience: { UNIT: "Unit", EVALUATORS: "Evaluators", PANEL: "Panel" },
  place: {
    EXACT: "",
    MOVED: "Moved",
    UNSURE: "Place not certain",
    LOST: "Place not found in this version",
    NONE: "Not placed in this version yet",
  },
  whole: "Whole document",
  indicator: (code) => `Indicator ${code}`,
  moment: (from) => `Second ${from}`,
  lostQuote: (quote) => `Last quote: “${quote}”`,
  leftOut: (left, all) =>
    `${left} of ${all} threads are not in this document as a whole: it would be too large.`,
  labels: {
    unit: "Unit",
    agency: "Agency",
    evidence: "Evidence",
    version: "Version",
    generatedAt: "Made",
    thread: "Thread",
    page: "Page",
    quote: "Quote",
    kind: "Kind",
    audience: "Audience",
    status: "Status",
    place: "Place",
    reason: "Reason",
    author: "Author",
    at: "Time",
    comment: "Comment",
    picture: "Picture",
    picturesLeftOut: "Some pictures of places are left out.",
    noThreads: "There are no threads.",
  },
};

export const exportWords: Readonly<Record<"id" | "en", ExportWords>> = { id, en };

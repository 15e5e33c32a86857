import type {
  Anchor,
  DocumentKind,
  PageArea,
  PageBox,
  PercentBox,
  PlacedQuote,
  Reanchored,
  RefusalDetail,
  WantedQuote,
} from "@sidang/shared";
import type { PdfAnnotation } from "./annotation.js";
import type { PdfContent, ScanLook } from "./make/pdfContent.js";
import type { Reading } from "./reading.js";
import type { ThreadReport } from "./report/threadReport.js";
import type { VersionText } from "./text/versionText.js";

export interface ReadText {
  readonly kind: "READ_TEXT";
  readonly path: string;
  /** As it was told from the bytes: `application/pdf`, `text/plain`, `text/csv`, or one of the office types. */
  readonly mediaType: string;
}

/** A page of a PDF as a picture, or the surroundings of an area of it. */
export interface RenderPage {
  readonly kind: "RENDER_PAGE";
  readonly path: string;
  /** Counts from 1. */
  readonly page: number;
  /** Pixels; the picture is at most as wide, and keeps its proportions. */
  readonly maxWidth: number;
  /** Only this rectangle of the page, in user space, with `margin` points around it and a line drawn along its border. */
  readonly crop?: { readonly rect: PageArea["rect"]; readonly margin: number };
}

/** A part of a picture file (PNG, JPEG, GIF, WebP) as a PNG, `margin` percent of its sides around it. */
export interface CropPicture {
  readonly kind: "CROP_PICTURE";
  readonly path: string;
  readonly box: PercentBox;
  readonly margin: number;
  readonly maxWidth: number;
}

export interface Picture {
  /** PNG. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Where these anchors of one version stand in another. */
export interface Reanchor {
  readonly kind: "REANCHOR";
  readonly from: VersionText;
  readonly to: VersionText;
  /** How the newer version is looked at: not every anchor fits every kind. */
  readonly document: DocumentKind;
  readonly anchors: readonly Anchor[];
}

export interface CheckAnchor extends VersionText {
  readonly kind: "CHECK_ANCHOR";
  readonly document: DocumentKind;
  readonly anchor: Anchor;
}

export interface AnchorChecked {
  /** Null when it fits. */
  readonly problem: RefusalDetail | null;
}

/** Where quotes of another program stand in a version, by the matching that also carries threads to newer ones. */
export interface PlaceQuotes extends VersionText {
  readonly kind: "PLACE_QUOTES";
  readonly document: "PDF" | "TEXT";
  readonly quotes: readonly WantedQuote[];
}

/** The visible boxes of these pages, which count from 1. */
export interface MeasurePages extends VersionText {
  readonly kind: "MEASURE_PAGES";
  readonly pages: readonly number[];
}

/** Where words of a query stand first. */
export interface FindWords extends VersionText {
  readonly kind: "FIND_WORDS";
  readonly query: string;
}

export interface WordsFound {
  /** Null when none was found. */
  readonly page: number | null;
  readonly excerpt: string | null;
}

/** The PDF with these threads in it, as annotations. */
export interface AnnotatePdf {
  readonly kind: "ANNOTATE_PDF";
  readonly path: string;
  readonly annotations: readonly PdfAnnotation[];
}

/** A PDF made of its content alone: with selectable text, or (`scan`) as pictures of its pages. */
export interface MakePdf {
  readonly kind: "MAKE_PDF";
  readonly content: PdfContent;
  readonly scan?: ScanLook;
}

/** A photograph of a notice that hangs on a wall. */
export interface MakePhoto {
  readonly kind: "MAKE_PHOTO";
  readonly content: PdfContent;
}

/** A report of the threads of a document, as a PDF or as a spreadsheet. */
export interface BuildReport {
  readonly kind: "BUILD_REPORT";
  readonly form: "PDF" | "XLSX";
  readonly report: ThreadReport;
}

export interface MadeFile {
  readonly bytes: Uint8Array;
}

/** What the worker can be asked to do. */
export type Job =
  | ReadText
  | RenderPage
  | CropPicture
  | Reanchor
  | CheckAnchor
  | PlaceQuotes
  | MeasurePages
  | FindWords
  | AnnotatePdf
  | MakePdf
  | MakePhoto
  | BuildReport;

/** What it answers when it does not refuse. */
export interface Answers {
  readonly READ_TEXT: Reading;
  readonly RENDER_PAGE: Picture;
  readonly CROP_PICTURE: Picture;
  readonly REANCHOR: readonly Reanchored[];
  readonly CHECK_ANCHOR: AnchorChecked;
  /** In the order in which they were given; null for what was not found. */
  readonly PLACE_QUOTES: readonly (PlacedQuote | null)[];
  /** In the order in which they were given; null for what is no page. */
  readonly MEASURE_PAGES: readonly (PageBox | null)[];
  readonly FIND_WORDS: WordsFound;
  readonly ANNOTATE_PDF: MadeFile;
  readonly MAKE_PDF: MadeFile;
  readonly MAKE_PHOTO: MadeFile;
  readonly BUILD_REPORT: MadeFile;
}

export type JobKind = Job["kind"];
export type JobOf<Kind extends JobKind> = Extract<Job, { readonly kind: Kind }>;

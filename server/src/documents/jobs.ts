import type { Anchor, DocumentKind, PageArea, PercentBox, Reanchored, RefusalDetail } from "@sidang/shared";
import type { Reading } from "./reading.js";
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
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Where these anchors of one version stand in another. */
export interface Reanchor {
  readonly kind: "REANCHOR";
  readonly from: VersionText;
  readonly to: VersionText;
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

/** What the worker can be asked to do. */
export type Job = ReadText | RenderPage | CropPicture | Reanchor | CheckAnchor | FindWords;

/** What it answers when it does not refuse. */
export interface Answers {
  readonly READ_TEXT: Reading;
  readonly RENDER_PAGE: Picture;
  readonly CROP_PICTURE: Picture;
  readonly REANCHOR: readonly Reanchored[];
  readonly CHECK_ANCHOR: AnchorChecked;
  readonly FIND_WORDS: WordsFound;
}

export type JobKind = Job["kind"];
export type JobOf<Kind extends JobKind> = Extract<Job, { readonly kind: Kind }>;

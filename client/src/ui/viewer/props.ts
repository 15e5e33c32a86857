import type { Anchor } from "@sidang/shared";
import type { ReactNode } from "react";

/** How a document is shown. `PREVIEW` is a structure that the server made of an office document; `NONE` has no picture. */
export type DocumentKind = "PDF" | "PICTURE" | "TEXT" | "PREVIEW" | "VIDEO" | "NONE";

/** Where a document's bytes are. `bytes` is the file's size. */
export interface DocumentSource {
  readonly kind: DocumentKind;
  readonly url: string;
  /** Where the structure is that is shown instead of the file itself (`PREVIEW`). */
  readonly previewUrl?: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly mediaType: string;
}

export type MarkTone = "open" | "answered" | "resolved" | "unsure" | "draft";

/** Something said about a place in the document. `label` is read aloud when the mark is focused. */
export interface Mark {
  readonly id: string;
  readonly anchor: Anchor;
  readonly tone: MarkTone;
  readonly label: string;
  readonly active: boolean;
}

/** A place to go to; pages count from 1. */
export interface Place {
  readonly page: number;
  readonly anchor?: Anchor;
}

/** What the reader looks at: the page in the middle, and every page of which something is visible. */
export interface SeenPlace {
  readonly page: number;
  readonly pages: number;
  readonly visible: readonly number[];
}

export interface Presence {
  readonly page: number;
  readonly initials: string;
  readonly name: string;
}

/** Where a mark stands, in CSS pixels from the top of what scrolls (and so of `aside`). */
export interface MarkPosition {
  readonly id: string;
  readonly top: number;
}

/** What every viewer takes, whatever kind of document it shows. Callbacks are called anew when they change: keep them. */
export interface ViewerProps {
  readonly source: DocumentSource;
  readonly marks: readonly Mark[];
  /** Where to be. Scrolls when it becomes another object; a change of `marks` never scrolls. */
  readonly place: Place | null;
  readonly onPlace?: (place: SeenPlace) => void;
  /** A passage, region or moment was marked, and where it is on the screen; null when nothing is marked any more. */
  readonly onSelect?: (anchor: Anchor | null, at: DOMRect | null) => void;
  readonly onMark?: (id: string) => void;
  readonly layoutOf?: (positions: readonly MarkPosition[]) => void;
  readonly presence?: readonly Presence[];
  /** Where each page begins in the document's whole text. Without it, earlier pages are read when it is needed. */
  readonly pageStarts?: readonly number[];
  /** Stands beside the pages and scrolls with them: a margin whose threads keep the height of their passages. */
  readonly aside?: ReactNode;
}

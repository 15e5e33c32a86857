import type { Readable } from "node:stream";
import type { SignedIn } from "../../../graph/requestContext.js";

/** Who asks for an export, and how. */
export interface ExportWish {
  readonly viewer: SignedIn;
  /** The version or the evidence that is asked for. */
  readonly id: string;
  /** The origin that browsers use, without a slash at its end. */
  readonly base: string;
  readonly language: "id" | "en";
  /** Aborted when whoever asked has gone. */
  readonly signal: AbortSignal;
}

/** A file that was made for somebody. */
export interface MadeExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Uint8Array | Readable;
  /** How many threads it holds. */
  readonly threads: number;
}

/** A file, or why there is none; null when there is nothing that they may see. */
export type Exported = MadeExport | { readonly refused: string; readonly bound?: number } | null;

/** What was derived of a version for looking at it, as JSON. */
export interface VersionPreview {
  readonly sha256: string;
  readonly json: string;
}

/** What can be taken out of an evidence: asked at every request, answered by the module that knows evidence. */
export interface ExportDoors {
  /** Null when there is no such version for them, or none of it is shown in this way. */
  previewOfVersion(viewer: SignedIn, versionId: string): Promise<VersionPreview | null>;
  annotations(wish: ExportWish): Promise<Exported>;
  annotatedPdf(wish: ExportWish): Promise<Exported>;
  report(wish: ExportWish, form: "PDF" | "XLSX"): Promise<Exported>;
}

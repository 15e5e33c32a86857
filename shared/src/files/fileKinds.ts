/** How a file of a kind is shown: by which viewer, in a preview made of it (`PREVIEW`), or not at all (`NONE`). */
export type ShownAs = "PDF" | "PICTURE" | "TEXT" | "PREVIEW" | "VIDEO" | "NONE";

interface FileKindFacts {
  readonly mediaType: string;
  /** Without the dot; the first is the one that a name is corrected to. */
  readonly extensions: readonly [string, ...string[]];
  readonly shownAs: ShownAs;
}

/**
 * SPEC FL9: the kinds of files that can be handed in. Pictures and videos are those that every browser draws by itself;
 * a TIFF is none, so it can be downloaded only, as can formats that no well-kept converter reads.
 */
export const fileKinds = {
  PDF: { mediaType: "application/pdf", extensions: ["pdf"], shownAs: "PDF" },
  PNG: { mediaType: "image/png", extensions: ["png"], shownAs: "PICTURE" },
  JPEG: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg", "jfif"], shownAs: "PICTURE" },
  WEBP: { mediaType: "image/webp", extensions: ["webp"], shownAs: "PICTURE" },
  GIF: { mediaType: "image/gif", extensions: ["gif"], shownAs: "PICTURE" },
  TIFF: { mediaType: "image/tiff", extensions: ["tif", "tiff"], shownAs: "NONE" },
  TEXT: { mediaType: "text/plain", extensions: ["txt", "text", "md", "log"], shownAs: "TEXT" },
  CSV: { mediaType: "text/csv", extensions: ["csv", "tsv"], shownAs: "TEXT" },
  DOCX: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: ["docx"],
    shownAs: "PREVIEW",
  },
  XLSX: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extensions: ["xlsx"],
    shownAs: "PREVIEW",
  },
  PPTX: {
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    extensions: ["pptx"],
    shownAs: "NONE",
  },
  DOC: { mediaType: "application/msword", extensions: ["doc"], shownAs: "NONE" },
  XLS: { mediaType: "application/vnd.ms-excel", extensions: ["xls"], shownAs: "NONE" },
  PPT: { mediaType: "application/vnd.ms-powerpoint", extensions: ["ppt"], shownAs: "NONE" },
  ODT: { mediaType: "application/vnd.oasis.opendocument.text", extensions: ["odt"], shownAs: "NONE" },
  ODS: {
    mediaType: "application/vnd.oasis.opendocument.spreadsheet",
    extensions: ["ods"],
    shownAs: "NONE",
  },
  ODP: {
    mediaType: "application/vnd.oasis.opendocument.presentation",
    extensions: ["odp"],
    shownAs: "NONE",
  },
  MP4: { mediaType: "video/mp4", extensions: ["mp4", "m4v"], shownAs: "VIDEO" },
  WEBM: { mediaType: "video/webm", extensions: ["webm"], shownAs: "VIDEO" },
} as const satisfies Readonly<Record<string, FileKindFacts>>;

export type FileKind = keyof typeof fileKinds;
const kinds = Object.keys(fileKinds) as readonly FileKind[];

/** The kind of a stored media type; null for one that is none of ours. */
export function kindOfMediaType(mediaType: string): FileKind | null {
  return kinds.find((kind) => fileKinds[kind].mediaType === mediaType) ?? null;
}

/** How a file of a stored media type is shown. One that is none of ours is not. */
export function documentKindOf(mediaType: string): ShownAs {
  const kind = kindOfMediaType(mediaType);
  return kind === null ? "NONE" : fileKinds[kind].shownAs;
}

/** The kind that a name's ending speaks of; null for none or an unknown one. It says nothing about the bytes. */
export function kindOfName(name: string): FileKind | null {
  const extension = extensionOf(name);
  return kinds.find((kind) => (fileKinds[kind].extensions as readonly string[]).includes(extension)) ?? null;
}

/** What stands behind the last dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

import { documentKindOf, type Version } from "@sidang/shared";
import { type DocumentReader, isRefused } from "../../../documents/index.js";
import type { FileStore } from "../../../files/index.js";
import { localCopy } from "../reading/localCopy.js";
import { areasOf, type ToldPlace } from "./reportedThread.js";

interface Parts {
  readonly files: FileStore;
  readonly documents: Pick<DocumentReader, "renderPage" | "cropPicture">;
}

/** Pixels across, points around an area of a page, percent around a part of a picture. */
const look = { maxWidth: 900, pageMargin: 24, pictureMargin: 3 } as const;
/** For all of one report: milliseconds, and bytes of pictures. */
const most = { time: 20_000, bytes: 40_000_000 } as const;

/**
 * Pictures of places by their position in the list: of parts of pictures, and of pages of versions other than the one
 * whose document the report is given whole. `isWhole` is false when a picture that there could be is not there.
 */
export async function placePictures(
  { files, documents }: Parts,
  places: readonly ToldPlace[],
  {
    versions,
    besides,
    signal,
  }: { readonly versions: readonly Version[]; readonly besides: string | null; readonly signal: AbortSignal },
): Promise<{ readonly pictures: ReadonlyMap<number, Uint8Array>; readonly isWhole: boolean }> {
  const pictures = new Map<number, Uint8Array>();
  const until = performance.now() + most.time;
  let bytes = 0;
  let isWhole = true;
  for (const version of versions) {
    const wanted = [...places.entries()].filter(
      ([, place]) =>
        place.versionId === version.versionId && place.versionId !== besides && hasPicture(place, version),
    );
    if (wanted.length === 0) continue;
    const copy = await localCopy(files, version.sha256);
    try {
      for (const [index, { anchor }] of wanted) {
        if (signal.aborted || performance.now() > until || bytes > most.bytes)
          return { pictures, isWhole: false };
        const made = await pictureOf(documents, copy.path, anchor, signal);
        if (made === null || isRefused(made)) isWhole = false;
        else {
          bytes += made.bytes.length;
          pictures.set(index, made.bytes);
        }
      }
    } finally {
      await copy.remove();
    }
  }
  return { pictures, isWhole };
}

function hasPicture({ anchor }: ToldPlace, { mediaType }: Version): boolean {
  const kind = documentKindOf(mediaType);
  return kind === "PDF" ? areasOf(anchor).length > 0 : kind === "PICTURE" && anchor.kind === "PICTURE";
}

async function pictureOf(
  documents: Parts["documents"],
  path: string,
  anchor: ToldPlace["anchor"],
  signal: AbortSignal,
) {
  const { maxWidth, pageMargin, pictureMargin } = look;
  if (anchor.kind === "PICTURE")
    return documents.cropPicture({ path, box: anchor.box, margin: pictureMargin, maxWidth }, { signal });
  const [area] = areasOf(anchor);
  if (area === undefined) return null;
  const crop = { rect: area.rect, margin: pageMargin };
  return documents.renderPage({ path, page: area.page, maxWidth, crop }, { signal });
}

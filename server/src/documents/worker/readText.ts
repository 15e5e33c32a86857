import {
  type DocumentText,
  layPreview,
  type PreviewDraft,
  pageStartsOf,
  searchWords,
  wholeText,
} from "@sidang/shared";
import type { ReadText } from "../jobs.js";
import { packText } from "../packText.js";
import { pageWithoutPlaces } from "../plain/pageWithoutPlaces.js";
import type { Reading, ReadingNote } from "../reading.js";
import { type Refused, refuse } from "../refusal.js";
import type { Telling } from "./telling.js";

/** Reads a document's text by its media type. */
export async function readText({ path, mediaType }: ReadText, telling: Telling): Promise<Reading | Refused> {
  switch (mediaType) {
    case "application/pdf": {
      const read = await (await import("../pdf/readPdf.js")).readPdf(path, telling);
      if ("refused" in read) return read;
      const text = { pages: read.pages };
      return { ...told(text), pages: read.of, preview: null, notes: read.notes };
    }
    case "text/plain":
    case "text/csv": {
      const read = await (await import("../plain/readPlain.js")).readPlain(path);
      if ("refused" in read) return read;
      const text = { pages: [read.page] };
      return { ...told(text), pages: 1, preview: null, notes: read.notes };
    }
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return previewed(await (await import("../office/readWord.js")).readWord(path));
    case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":
      return previewed(await (await import("../office/readSheets.js")).readSheets(path));
    default:
      return refuse("UNSUPPORTED", { detail: mediaType.slice(0, 200) });
  }
}

function previewed(
  read: { readonly drafts: readonly PreviewDraft[]; readonly notes: readonly ReadingNote[] } | Refused,
): Reading | Refused {
  if ("refused" in read) return read;
  const laid = layPreview(read.drafts);
  const text = { pages: [pageWithoutPlaces(laid.text)] };
  return { ...told(text), pages: 1, preview: laid.preview, notes: read.notes };
}

/** Words of one document that can be searched for; a long report has some ten thousand. */
const mostWords = 50_000;

function told(text: DocumentText): Pick<Reading, "packed" | "textLength" | "pageStarts" | "words"> {
  const whole = wholeText(text);
  return {
    packed: packText(text),
    // Page breaks are no text: a scan of several pages has none.
    textLength: text.pages.some((page) => page.text !== "") ? whole.length : 0,
    pageStarts: pageStartsOf(text),
    words: searchWords(whole, mostWords),
  };
}

import { assertNever, type PageArea, type Rect } from "@sidang/shared";
import { type PDFDocument, PDFHexString, type PDFPage, type PDFRef, PDFString } from "pdf-lib";
import type { AnnotationWords, PdfAnnotation } from "../annotation.js";

const yellow = [1, 0.83, 0.23];
const orange = [0.85, 0.28, 0.06];
/** ISO 32000-1, table 165: 4 prints; a reply is also hidden, since it is shown with what it answers. */
const flags = { own: 4, reply: 2 + 4 + 8 + 16 };
/** Points: the picture of a note. */
const noteSide = 20;

/** Adds a thread to the pages on which it stands: its words once, at its first place there. */
export function addAnnotation(
  document: PDFDocument,
  pages: readonly PDFPage[],
  annotation: PdfAnnotation,
): void {
  const [first] = place(document, pages, annotation);
  if (first === undefined) return;
  annotation.replies.forEach((reply, index) => {
    add(document, first.page, {
      ...said(reply, `${annotation.id}-${index + 1}`),
      Subtype: "Text",
      Name: "Comment",
      Rect: corners(first.rect),
      IRT: first.ref,
      RT: "R",
      F: flags.reply,
    });
  });
}

interface Placed {
  readonly page: PDFPage;
  readonly rect: Rect;
  readonly ref: PDFRef;
}

function place(
  document: PDFDocument,
  pages: readonly PDFPage[],
  annotation: PdfAnnotation,
): readonly Placed[] {
  const words = {
    ...said(annotation, annotation.id),
    Subj: PDFHexString.fromText(annotation.subject),
    F: flags.own,
  };
  const put = (number: number, rect: Rect, more: Entries): readonly Placed[] => {
    const page = pages[number - 1];
    return page === undefined
      ? []
      : [{ page, rect, ref: add(document, page, { ...words, Rect: corners(rect), ...more }) }];
  };
  const { place } = annotation;
  switch (place.kind) {
    case "PASSAGE":
      return [...byPage(place.areas)].flatMap(([number, rects]) =>
        put(number, around(rects), {
          Subtype: "Highlight",
          C: yellow,
          CA: 0.5,
          QuadPoints: rects.flatMap(quad),
        }),
      );
    case "REGION":
      return put(place.area.page, place.area.rect, { Subtype: "Square", C: orange, Border: [0, 0, 2] });
    case "WHOLE": {
      const box = pages[place.page - 1]?.getCropBox();
      if (box === undefined) return [];
      const top = box.y + box.height - noteSide;
      const rect = { x0: box.x + noteSide, y0: top - noteSide, x1: box.x + 2 * noteSide, y1: top };
      return put(place.page, rect, { Subtype: "Text", Name: "Note", C: orange });
    }
    default:
      return assertNever(place);
  }
}

type Entries = Readonly<
  Record<string, string | number | readonly number[] | PDFHexString | PDFString | PDFRef>
>;

function said({ author, at, text }: AnnotationWords, id: string): Entries {
  return {
    Contents: PDFHexString.fromText(text),
    T: PDFHexString.fromText(author),
    M: PDFString.fromDate(new Date(at)),
    CreationDate: PDFString.fromDate(new Date(at)),
    NM: PDFHexString.fromText(id),
  };
}

/** pdf-lib makes a name of each string here; what people wrote comes as text strings, made above. */
function add(document: PDFDocument, page: PDFPage, entries: Entries): PDFRef {
  const ref = document.context.register(
    document.context.obj({ Type: "Annot", P: page.ref, ...entries } as Parameters<
      typeof document.context.obj
    >[0] &
      object),
  );
  page.node.addAnnot(ref);
  return ref;
}

function byPage(areas: readonly PageArea[]): ReadonlyMap<number, readonly Rect[]> {
  const found = new Map<number, Rect[]>();
  for (const { page, rect } of areas) found.set(page, [...(found.get(page) ?? []), rect]);
  return found;
}

function around(rects: readonly Rect[]): Rect {
  return {
    x0: Math.min(...rects.map(({ x0 }) => x0)),
    y0: Math.min(...rects.map(({ y0 }) => y0)),
    x1: Math.max(...rects.map(({ x1 }) => x1)),
    y1: Math.max(...rects.map(({ y1 }) => y1)),
  };
}

function corners({ x0, y0, x1, y1 }: Rect): readonly number[] {
  return [x0, y0, x1, y1];
}

/** Top left, top right, bottom left, bottom right: the order that viewers draw, whatever the standard's text says. */
function quad({ x0, y0, x1, y1 }: Rect): readonly number[] {
  return [x0, y1, x1, y1, x0, y0, x1, y0];
}

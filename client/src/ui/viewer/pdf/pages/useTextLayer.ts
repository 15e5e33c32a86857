import type { PDFPageProxy } from "pdfjs-dist";
import { type RefObject, useEffect, useState } from "react";
import type { PdfTexts } from "../PdfTexts";
import { pageGeometryOf } from "../pageGeometry";
import { layOutText } from "./layOutText";

/** What is known of a page's text: not yet, none (a scan), or some. */
export type TextState = "WAITING" | "NONE" | "SOME";

/** Lays a page's text over its picture, invisible, so that it can be selected and read aloud. */
export function useTextLayer(
  host: RefObject<HTMLElement | null>,
  page: PDFPageProxy | null,
  texts: PdfTexts,
  number: number,
): TextState {
  const [state, setState] = useState<TextState>("WAITING");
  useEffect(() => {
    const container = host.current;
    if (page === null || container === null) return;
    let gone = false;
    texts.page(number).then(
      (text) => {
        if (gone) return;
        const isEmpty = text.text.trim() === "";
        if (!isEmpty) layOutText(container, text, number, pageGeometryOf(page).view);
        setState(isEmpty ? "NONE" : "SOME");
      },
      // A page whose text cannot be read still has its picture; whoever marks a region does not need the text.
      () => {
        if (!gone) setState("NONE");
      },
    );
    return () => {
      gone = true;
      container.replaceChildren();
    };
  }, [host, page, texts, number]);
  return state;
}

import { type PDFPageProxy, TextLayer } from "pdfjs-dist";
import { type RefObject, useEffect, useState } from "react";
import type { PageTexts, PdfTexts } from "../PdfTexts";
import { pixelsOfPoint } from "../pageGeometry";
import { registerRun } from "./runElements";

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
    let layer: TextLayer | null = null;
    let gone = false;
    const fill = async (text: PageTexts) => {
      if (gone) return;
      if (text.text.trim() === "") return setState("NONE");
      const viewport = page.getViewport({ scale: pixelsOfPoint });
      container.replaceChildren();
      layer = new TextLayer({
        textContentSource: { items: [...text.pieces], styles: text.styles, lang: null } as never,
        container,
        viewport,
      });
      await layer.render();
      layer.textDivs.forEach((element, index) => {
        const run = text.runs[index];
        if (run === undefined || run.text === "") return;
        registerRun(element, { page: number, start: run.start, length: run.text.length });
      });
      const rest = document.createElement("div");
      rest.dataset.rest = "";
      container.append(rest);
      setState("SOME");
    };
    texts
      .page(number)
      .then(fill)
      // A page whose text cannot be read still has its picture; whoever marks a region does not need the text.
      .catch(() => {
        if (!gone) setState("NONE");
      });
    return () => {
      gone = true;
      layer?.cancel();
      container.replaceChildren();
    };
  }, [host, page, texts, number]);
  return state;
}

import { type PDFPageProxy, RenderingCancelledException } from "pdfjs-dist";
import { type RefObject, useEffect, useState } from "react";
import { type Turn, turnOf } from "../../geometry/turns";
import { pixelsOfPoint } from "../pageGeometry";
import type { CanvasStore } from "./CanvasStore";
import { pixelRatio } from "./pixelRatio";

export type Drawing = "WAITING" | "DRAWN" | "FAILED";

/**
 * Draws a page into `host`. The picture of another scale stays until the new one is there; a drawing that nobody waits
 * for any more is stopped.
 */
export function useDrawing(
  host: RefObject<HTMLElement | null>,
  page: PDFPageProxy | null,
  store: CanvasStore,
  number: number,
  scale: number,
  turn: Turn,
): Drawing {
  const [drawing, setDrawing] = useState<Drawing>("WAITING");
  useEffect(() => {
    const drawn = store.show(number);
    if (drawn?.key.startsWith(`${turn} `) === true) {
      host.current?.replaceChildren(drawn.canvas);
      setDrawing("DRAWN");
    }
    return () => store.hide(number);
  }, [host, store, number, turn]);

  useEffect(() => {
    if (page === null) return;
    const ratio = devicePixelRatio;
    const key = `${turn} ${scale} ${ratio}`;
    if (store.show(number)?.key === key) return;
    const viewport = page.getViewport({ scale: scale * pixelsOfPoint, rotation: turnOf(page.rotate + turn) });
    const sharpness = pixelRatio(viewport.width, viewport.height, ratio);
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(viewport.width * sharpness));
    canvas.height = Math.max(1, Math.floor(viewport.height * sharpness));
    const transform = [sharpness, 0, 0, sharpness, 0, 0];
    const task = page.render({ canvas, viewport, transform });
    task.promise.then(
      () => {
        store.put(number, { canvas, key });
        host.current?.replaceChildren(canvas);
        setDrawing("DRAWN");
      },
      (error: unknown) => {
        canvas.width = 0;
        if (!(error instanceof RenderingCancelledException)) setDrawing("FAILED");
      },
    );
    return () => task.cancel();
  }, [host, page, store, number, scale, turn]);
  return drawing;
}

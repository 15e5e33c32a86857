import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Layout } from "../../geometry/layOut";
import { boxOfRect } from "../../geometry/pageBoxes";
import { type Turn, turnedBox, turnOf } from "../../geometry/turns";
import { areasOf } from "../../marks/boxesByPage";
import type { Place } from "../../props";
import type { OpenPdf } from "../opening/openPdf";
import { type PageGeometry, pageGeometryOf } from "../pageGeometry";

interface Where {
  readonly pdf: OpenPdf;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: Layout;
  readonly geometries: readonly PageGeometry[];
  readonly turn: Turn;
  readonly tell: (page: number, geometry: PageGeometry) => void;
  readonly gap: number;
}

/** The part of the window, from its top, at which a place comes to stand. */
const third = 0.3;

/**
 * Goes to a page, or to an anchor's place. What is in sight already is not moved (unless `TOP` asks for it). A page that
 * was never seen is asked for its size first, so that the place is the right one at once.
 */
export function useGoTo(where: Where): (place: Place, manner?: "TOP") => void {
  const now = useRef(where);
  now.current = where;
  const waiting = useRef<{ place: Place; manner: "TOP" | undefined } | null>(null);

  const scroll = useCallback(() => {
    const wish = waiting.current;
    const { scroller, layout } = now.current;
    const element = scroller.current;
    if (wish === null || element === null || element.clientHeight === 0) return;
    waiting.current = null;
    const area = wish.place.anchor === undefined ? undefined : areasOf(wish.place.anchor)[0];
    const page = area?.page ?? wish.place.page;
    const [top, size] = [layout.tops[page - 1], layout.sizes[page - 1]];
    if (top === undefined || size === undefined) return;
    if (area === undefined) {
      const isSeen =
        top < element.scrollTop + element.clientHeight / 2 &&
        top + size.height > element.scrollTop + element.clientHeight / 2;
      if (wish.manner === "TOP" || !isSeen) element.scrollTop = top - now.current.gap;
      return;
    }
    const { view, turn } = now.current.geometries[page - 1] ?? now.current.pdf.first;
    const box = turnedBox(boxOfRect(area.rect, view), turnOf(turn + now.current.turn));
    const from = top + (box.y * size.height) / 100;
    const to = from + (box.height * size.height) / 100;
    const isSeen = from >= element.scrollTop + 8 && to <= element.scrollTop + element.clientHeight - 8;
    if (!isSeen) element.scrollTop = from - element.clientHeight * third;
    const left = (layout.width - size.width) / 2 + (box.x * size.width) / 100;
    if (left < element.scrollLeft || left > element.scrollLeft + element.clientWidth - 40)
      element.scrollLeft = left - 40;
  }, []);

  // A place that was asked for before there was a layout, or before its page was measured.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout is the reason
  useEffect(() => {
    if (waiting.current !== null && isMeasured.current) scroll();
  }, [where.layout, scroll]);
  const isMeasured = useRef(false);

  return useCallback(
    (place: Place, manner?: "TOP") => {
      const { pdf, tell } = now.current;
      const wish = { place, manner };
      const target = (place.anchor === undefined ? undefined : areasOf(place.anchor)[0])?.page ?? place.page;
      waiting.current = wish;
      isMeasured.current = false;
      if (target < 1 || target > pdf.document.numPages) return;
      const measured = () => {
        if (waiting.current !== wish) return;
        isMeasured.current = true;
        // After React has drawn with the page's own size.
        requestAnimationFrame(() => requestAnimationFrame(scroll));
      };
      pdf.document.getPage(target).then((page) => {
        tell(target, pageGeometryOf(page));
        measured();
      }, measured);
    },
    [scroll],
  );
}

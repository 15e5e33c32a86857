import type { Anchor, PageArea, PercentBox } from "@sidang/shared";
import { type RefObject, useCallback, useMemo, useState } from "react";
import type { Layout } from "../../geometry/layOut";
import { boxOfRect, rectOfBox } from "../../geometry/pageBoxes";
import { type Turn, turnedBox, turnOf, unturnedBox } from "../../geometry/turns";
import { type ShownBox, useRegionDrawing } from "../../regions/useRegionDrawing";
import type { PageGeometry } from "../pageGeometry";

interface Given {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isArmed: boolean;
  readonly setArmed: (armed: boolean) => void;
  readonly geometries: readonly PageGeometry[];
  readonly turn: Turn;
  readonly page: number;
  readonly layout: Layout;
  readonly visible: readonly number[];
  readonly onSelect: (anchor: Anchor | null, at: DOMRect | null) => void;
}

/** The region that is being marked, as it is shown. */
export interface PdfRegion {
  readonly shown: ShownBox | null;
  readonly isDrawing: boolean;
  readonly begin: () => void;
  readonly move: (box: PercentBox) => void;
  readonly confirm: (at: DOMRect) => void;
  readonly cancel: () => void;
}

interface Draft {
  readonly area: PageArea;
  readonly isDrawing: boolean;
}

/** Marks a region of a page, with a pointer or with the keyboard. It is kept in the page's user space from the start. */
export function usePdfRegion(given: Given): PdfRegion {
  const { scroller, isArmed, setArmed, geometries, turn, page, layout, onSelect } = given;
  const [draft, setDraft] = useState<Draft | null>(null);

  const areaOf = useCallback(
    ({ page: number, box }: ShownBox): PageArea | null => {
      const geometry = geometries[number - 1];
      if (geometry === undefined) return null;
      const unturned = unturnedBox(box, turnOf(geometry.turn + turn));
      return { page: number, rect: rectOfBox(unturned, geometry.view) };
    },
    [geometries, turn],
  );
  const shown = useMemo((): ShownBox | null => {
    const geometry = draft === null ? undefined : geometries[draft.area.page - 1];
    if (draft === null || geometry === undefined) return null;
    const box = turnedBox(boxOfRect(draft.area.rect, geometry.view), turnOf(geometry.turn + turn));
    return { page: draft.area.page, box };
  }, [draft, geometries, turn]);

  const onDraw = (drawn: ShownBox | null) => {
    const area = drawn === null ? null : areaOf(drawn);
    setDraft(area === null ? null : { area, isDrawing: true });
  };
  const take = (area: PageArea, at: DOMRect) => {
    getSelection()?.removeAllRanges();
    setDraft({ area, isDrawing: false });
    setArmed(false);
    onSelect({ kind: "REGION", area }, at);
  };
  useRegionDrawing(scroller, isArmed, onDraw, (drawn, at) => {
    const area = areaOf(drawn);
    if (area !== null) take(area, at);
  });

  return {
    shown,
    isDrawing: draft?.isDrawing ?? false,
    begin() {
      setArmed(true);
      // For whoever has no pointer: a box in the middle of what is seen of the page.
      const element = scroller.current;
      const [top, size] = [layout.tops[page - 1], layout.sizes[page - 1]];
      if (element === null || top === undefined || size === undefined) return;
      const middle = (100 * (element.scrollTop + element.clientHeight / 2 - top)) / size.height;
      const y = Math.min(88, Math.max(0, middle - 6));
      const area = areaOf({ page, box: { x: 30, y, width: 40, height: 12 } });
      if (area !== null) setDraft({ area, isDrawing: false });
    },
    move(box) {
      const area = shown === null ? null : areaOf({ page: shown.page, box });
      if (area !== null) setDraft({ area, isDrawing: false });
    },
    confirm(at) {
      if (draft !== null) take(draft.area, at);
    },
    cancel() {
      if (draft === null && !isArmed) return;
      setDraft(null);
      setArmed(false);
      onSelect(null, null);
      scroller.current?.focus({ preventScroll: true });
    },
  };
}

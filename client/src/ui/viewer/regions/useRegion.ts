import type { Anchor, PercentBox } from "@sidang/shared";
import { type RefObject, useMemo, useState } from "react";
import { type ShownBox, useRegionDrawing } from "./useRegionDrawing";

/** How a region is kept (`Kept`: in a page's user space, in percent of a picture), and how it is shown at the moment. */
export interface RegionSpace<Kept> {
  readonly keep: (shown: ShownBox) => Kept | null;
  readonly show: (kept: Kept) => ShownBox | null;
  readonly anchorOf: (kept: Kept) => Anchor;
}

interface Given<Kept> {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly space: RegionSpace<Kept>;
  /** Where somebody without a pointer begins: a box in sight. */
  readonly inSight: () => ShownBox | null;
  readonly onSelect: (anchor: Anchor | null, at: DOMRect | null) => void;
}

/** The region that is being marked, as it is shown. `isArmed`: a pointer draws. */
export interface Region {
  readonly shown: ShownBox | null;
  readonly isDrawing: boolean;
  readonly isArmed: boolean;
  /** `byKeyboard`: with a box to move, for whoever has no pointer to draw one. */
  readonly begin: (byKeyboard: boolean) => void;
  readonly move: (box: PercentBox) => void;
  readonly confirm: (at: DOMRect) => void;
  readonly cancel: () => void;
}

interface Draft<Kept> {
  readonly kept: Kept;
  readonly isDrawing: boolean;
}

/** Marks a region, with a pointer or with the keyboard. It is kept as it will be stored from the start. */
export function useRegion<Kept>({ scroller, space, inSight, onSelect }: Given<Kept>): Region {
  const [draft, setDraft] = useState<Draft<Kept> | null>(null);
  const [isArmed, setArmed] = useState(false);
  const shown = useMemo(() => (draft === null ? null : space.show(draft.kept)), [draft, space]);

  const draw = (drawn: ShownBox | null, isDrawing: boolean) => {
    const kept = drawn === null ? null : space.keep(drawn);
    setDraft(kept === null ? null : { kept, isDrawing });
  };
  const take = (kept: Kept, at: DOMRect) => {
    getSelection()?.removeAllRanges();
    setDraft({ kept, isDrawing: false });
    setArmed(false);
    onSelect(space.anchorOf(kept), at);
  };
  useRegionDrawing(
    scroller,
    isArmed,
    (drawn) => draw(drawn, true),
    (drawn, at) => {
      const kept = space.keep(drawn);
      if (kept !== null) take(kept, at);
    },
  );
  return {
    shown,
    isDrawing: draft?.isDrawing ?? false,
    isArmed,
    begin(byKeyboard) {
      setArmed(true);
      if (byKeyboard) draw(inSight(), false);
    },
    move(box) {
      if (shown !== null) draw({ page: shown.page, box }, false);
    },
    confirm(at) {
      if (draft !== null) take(draft.kept, at);
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

/** A box in the middle of what is seen of a page, in percent of it. */
export function boxInSight(page: number, top: number, height: number, scroller: HTMLElement): ShownBox {
  const middle = (100 * (scroller.scrollTop + scroller.clientHeight / 2 - top)) / height;
  return { page, box: { x: 30, y: Math.min(88, Math.max(0, middle - 6)), width: 40, height: 12 } };
}

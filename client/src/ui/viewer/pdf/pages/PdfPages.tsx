import type { Rect } from "@sidang/shared";
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Layout } from "../../geometry/layOut";
import { boxOfRect } from "../../geometry/pageBoxes";
import { type Turn, turnedBox, turnOf } from "../../geometry/turns";
import type { PageMark } from "../../marks/boxesByPage";
import type { SelectedPages } from "../../passages/useSelectedPassage";
import { RegionBox } from "../../regions/RegionBox";
import type { Region } from "../../regions/useRegion";
import { HitLayer } from "../../searching/HitLayer";
import type { Hit } from "../../searching/useSearch";
import type { OpenPdf } from "../opening/openPdf";
import type { PageGeometry } from "../pageGeometry";

import { CanvasStore } from "./CanvasStore";
import { PdfPage } from "./PdfPage";
import classes from "./PdfPages.module.css";

interface Props {
  readonly pdf: OpenPdf;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly beside: RefObject<HTMLDivElement | null>;
  readonly aside: ReactNode;
  readonly layout: Layout;
  readonly geometries: readonly PageGeometry[];
  readonly scales: readonly number[];
  readonly drawnScales: readonly number[];
  readonly turn: Turn;
  readonly visible: readonly number[];
  readonly selected: SelectedPages;
  readonly marks: ReadonlyMap<number, readonly PageMark[]>;
  readonly hits: readonly Hit[];
  readonly hit: Hit | undefined;
  readonly region: Region;
  readonly onMark: (id: string) => void;
  readonly onGeometry: (page: number, geometry: PageGeometry) => void;
}

/** Pixels that pictures of pages may have together: 96 MB. */
const mostPixels = 24_000_000;
const noMarks: readonly PageMark[] = [];

/** The pages, below one another; only those in sight, their neighbours, and the ends of what is selected are there. */
export function PdfPages(props: Props) {
  const { pdf, layout, geometries, visible, selected, turn, region } = props;
  const { t } = useTranslation("viewer");
  const store = useMemo(
    () =>
      new CanvasStore(mostPixels, (page) => {
        // What pdf.js keeps of a page (its fonts, its pictures) goes with our picture of it.
        void pdf.document.getPage(page).then(
          (loaded) => loaded.cleanup(),
          () => undefined,
        );
      }),
    [pdf],
  );
  useEffect(() => () => store.clear(), [store]);
  const hitsByPage = useMemo(() => byPage(props.hits), [props.hits]);
  const areasOfHit = useCallback(
    async (hit: Hit) => (await pdf.texts.areas(hit.page, hit)).map(({ rect }) => rect),
    [pdf],
  );
  const boxOf = (page: number) => (rect: Rect) => {
    const { view, turn: own } = geometries[page - 1] ?? pdf.first;
    return turnedBox(boxOfRect(rect, view), turnOf(own + turn));
  };

  return (
    <section
      ref={props.scroller}
      className={classes.scroller}
      data-scroller=""
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls has to be reached with the keyboard
      tabIndex={0}
      aria-label={t("document")}
    >
      <div className={classes.sheet} style={{ height: layout.height }}>
        <div
          className={classes.pages}
          data-armed={region.isArmed || undefined}
          style={{ minWidth: layout.width }}
        >
          {shownPages(visible, selected, layout.tops.length).map((number) => {
            const size = layout.sizes[number - 1];
            const hits = hitsByPage.get(number);
            return (
              <PdfPage
                key={number}
                pdf={pdf}
                store={store}
                number={number}
                geometry={geometries[number - 1] ?? pdf.first}
                top={layout.tops[number - 1] ?? 0}
                width={size?.width ?? 0}
                height={size?.height ?? 0}
                scale={props.scales[number - 1] ?? 1}
                drawnScale={props.drawnScales[number - 1] ?? 1}
                turn={turn}
                marks={props.marks.get(number) ?? noMarks}
                onMark={props.onMark}
                onGeometry={props.onGeometry}
              >
                {hits !== undefined && (
                  <HitLayer hits={hits} current={props.hit} areasOf={areasOfHit} boxOf={boxOf(number)} />
                )}
                {region.shown?.page === number && (
                  <RegionBox
                    box={region.shown.box}
                    isDrawing={region.isDrawing}
                    onMove={region.move}
                    onConfirm={region.confirm}
                    onCancel={region.cancel}
                  />
                )}
              </PdfPage>
            );
          })}
        </div>
        <div ref={props.beside} className={classes.aside}>
          {props.aside}
        </div>
      </div>
    </section>
  );
}

function byPage(hits: readonly Hit[]): ReadonlyMap<number, readonly Hit[]> {
  const pages = new Map<number, Hit[]>();
  for (const hit of hits) {
    const list = pages.get(hit.page);
    if (list === undefined) pages.set(hit.page, [hit]);
    else list.push(hit);
  }
  return pages;
}

function shownPages(visible: readonly number[], selected: SelectedPages, count: number): readonly number[] {
  const [first = 1] = visible;
  const last = visible.at(-1) ?? first;
  const pages = new Set(selected ?? []);
  for (let page = Math.max(1, first - 1); page <= Math.min(count, last + 1); page++) pages.add(page);
  return [...pages].sort((a, b) => a - b);
}

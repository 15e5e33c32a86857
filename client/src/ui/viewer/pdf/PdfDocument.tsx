import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { layOut, type Size } from "../geometry/layOut";
import type { Turn } from "../geometry/turns";
import { turnOf } from "../geometry/turns";
import { nextStep, scaleOf, type Zoom } from "../geometry/zoom";
import { boxesByPage } from "../marks/boxesByPage";
import type { TextPoint } from "../passages/runElements";
import { useSelectedPassage } from "../passages/useSelectedPassage";
import { useSteadySelection } from "../passages/useSteadySelection";
import type { ViewerProps } from "../props";
import { boxInSight, useRegion } from "../regions/useRegion";
import { useScrolling } from "../scrolling/useScrolling";
import { useSettled } from "../scrolling/useSettled";
import { useSpace } from "../scrolling/useSpace";
import { useViewerKeys } from "../scrolling/useViewerKeys";
import { useZoomGestures } from "../scrolling/useZoomGestures";
import { SearchBar } from "../searching/SearchBar";
import { useSearch } from "../searching/useSearch";
import { Thumbnails } from "../thumbnails/Thumbnails";
import { anchorOfText } from "./anchorOfText";
import type { OpenPdf } from "./opening/openPdf";
import classes from "./PdfDocument.module.css";
import { PdfToolbar } from "./PdfToolbar";
import { sizeOfPage } from "./pageGeometry";
import { PdfPages } from "./pages/PdfPages";
import { useGeometries } from "./scrolling/useGeometries";
import { useGoTo } from "./scrolling/useGoTo";
import { useMarkPositions } from "./scrolling/useMarkPositions";
import { usePdfRegionSpace } from "./usePdfRegionSpace";

interface Props extends ViewerProps {
  readonly pdf: OpenPdf;
}

/** CSS pixels between pages and around them. */
const gap = 12;
/** Files up to this many bytes show their thumbnails by themselves, where there is room: a scan's cost a page each. */
const lightEnough = 20_000_000;
const wideEnough = 960;
/** Below this many CSS pixels the thumbnails lie over the pages: 34rem, as in the style. */
const narrow = 544;
const none = () => {};

/** An open PDF: toolbar, thumbnails, pages, and everything that one does with them. */
export function PdfDocument({ pdf, source, marks, place, aside, presence = [], ...on }: Props) {
  const { onSelect = none, onMark = none, onPlace } = on;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>("WIDTH");
  const [turn, setTurn] = useState<Turn>(0);
  const [isSearching, setSearching] = useState(false);
  const [thumbnails, setThumbnails] = useState(false);
  useEffect(() => {
    const { clientWidth = 0 } = root.current ?? {};
    setThumbnails(clientWidth >= wideEnough && source.bytes <= lightEnough);
  }, [source.bytes]);

  const count = pdf.document.numPages;
  const space = useSpace(scroller, beside);
  const { geometries, tell } = useGeometries(count, pdf.first);
  const sizes = useMemo(() => geometries.map((geometry) => sizeOfPage(geometry, turn)), [geometries, turn]);
  const scales = useScales(sizes, zoom, space);
  const layout = useMemo(() => layOut(sizes, scales, gap), [sizes, scales]);
  const { page, visible, hold } = useScrolling(scroller, layout, space.height);
  const scale = scales[page - 1] ?? 1;
  const drawnScales = useSettled(scales);

  const pages = useMemo(() => boxesByPage(marks), [marks]);
  useMarkPositions({ marks, geometries, layout, turn, layoutOf: on.layoutOf });
  const go = useGoTo({ pdf, scroller, layout, geometries, turn, tell, gap });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place is a reason to go there
  useEffect(() => {
    if (place !== null) go(place);
  }, [place]);
  const goToPage = useCallback((number: number) => go({ page: number }, "TOP"), [go]);
  const goFromThumbnail = useCallback(
    (number: number) => {
      goToPage(number);
      // Where they lie over the pages, whoever has chosen wants to see.
      if ((root.current?.clientWidth ?? 0) < narrow) setThumbnails(false);
    },
    [goToPage],
  );
  useEffect(() => onPlace?.({ page, pages: count, visible }), [onPlace, page, count, visible]);

  useSteadySelection(scroller);
  const anchorOf = useCallback((from: TextPoint, to: TextPoint) => anchorOfText(pdf.texts, from, to), [pdf]);
  const selected = useSelectedPassage(scroller, anchorOf, onSelect);
  const region = useRegion({
    scroller,
    space: usePdfRegionSpace(geometries, turn),
    inSight() {
      const [element, top, size] = [scroller.current, layout.tops[page - 1], layout.sizes[page - 1]];
      if (element === null || top === undefined || size === undefined) return null;
      return boxInSight(page, top, size.height, element);
    },
    onSelect,
  });
  useZoomGestures(scroller, scale, hold, setZoom);

  const textOf = useCallback(async (number: number) => (await pdf.texts.page(number)).text, [pdf]);
  const search = useSearch(count, textOf, page);
  const hit = search.hits[search.current];
  useEffect(() => {
    if (hit === undefined) return;
    void pdf.texts
      .areas(hit.page, hit)
      .then(
        (areas) => go({ page: hit.page, anchor: { kind: "TEXT", quote: noQuote, position: hit, areas } }),
        none,
      );
  }, [hit, pdf, go]);
  const markHit = async () => {
    if (hit === undefined) return;
    const anchor = await anchorOfText(
      pdf.texts,
      { page: hit.page, offset: hit.start },
      { page: hit.page, offset: hit.end },
    );
    const drawn = scroller.current?.querySelector("[data-current-hit]");
    onSelect(anchor, drawn?.getBoundingClientRect() ?? null);
  };

  const zoomTo = useCallback(
    (next: Zoom) => {
      hold.current = null;
      setZoom(next);
    },
    [hold],
  );
  const closeSearch = () => {
    setSearching(false);
    search.setQuery("");
    scroller.current?.focus({ preventScroll: true });
  };
  const onKeyDown = useViewerKeys({
    larger: () => zoomTo(nextStep(scale, 1)),
    smaller: () => zoomTo(nextStep(scale, -1)),
    fit: () => zoomTo("WIDTH"),
    turn: () => setTurn((before) => turnOf(before + 90)),
    search: () => setSearching(true),
    region: () => (region.isArmed ? region.cancel() : region.begin(true)),
    previous: () => goToPage(Math.max(1, page - 1)),
    next: () => goToPage(Math.min(count, page + 1)),
    escape: region.cancel,
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that work wherever the focus is inside
    <div ref={root} className={classes.document} onKeyDown={onKeyDown}>
      <PdfToolbar
        source={source}
        page={page}
        pages={count}
        scale={scale}
        zoom={zoom}
        isArmed={region.isArmed}
        isSearching={isSearching}
        thumbnails={thumbnails}
        onThumbnails={() => setThumbnails((open) => !open)}
        onSearch={() => (isSearching ? closeSearch() : setSearching(true))}
        onPage={goToPage}
        onZoom={zoomTo}
        onTurn={() => setTurn((before) => turnOf(before + 90))}
        onRegion={(byKeyboard) => (region.isArmed ? region.cancel() : region.begin(byKeyboard))}
      />
      {isSearching && (
        <SearchBar
          search={search}
          setQuery={search.setQuery}
          step={search.step}
          pages={count}
          onMark={() => void markHit()}
          onClose={closeSearch}
        />
      )}
      <div className={classes.body}>
        {thumbnails && (
          <Thumbnails
            pdf={pdf}
            geometries={geometries}
            turn={turn}
            page={page}
            presence={presence}
            onPage={goFromThumbnail}
          />
        )}
        <PdfPages
          pdf={pdf}
          scroller={scroller}
          beside={beside}
          aside={aside}
          layout={layout}
          geometries={geometries}
          scales={scales}
          drawnScales={drawnScales}
          turn={turn}
          visible={visible}
          selected={selected}
          marks={pages}
          hits={search.hits}
          hit={hit}
          region={region}
          onMark={onMark}
          onGeometry={tell}
        />
      </div>
    </div>
  );
}

/** The scale of each page, as it is asked for. */
function useScales(sizes: readonly Size[], zoom: Zoom, { width, height }: Size): readonly number[] {
  return useMemo(() => {
    if (width === 0) return sizes.map(() => 1);
    const room = { width: width - 2 * gap, height: height - 2 * gap };
    return sizes.map((size) => scaleOf(zoom, size, room));
  }, [sizes, zoom, width, height]);
}

const noQuote = { exact: "", prefix: "", suffix: "" };

import type { PercentBox } from "@sidang/shared";
import { IconMarquee2 } from "@tabler/icons-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "#app/ui/states";
import { FailedDocument } from "../FailedDocument";
import { layOut, type Size } from "../geometry/layOut";
import { type Turn, turnedBox, turnOf, unturnedBox } from "../geometry/turns";
import { nextStep, scaleOf, type Zoom } from "../geometry/zoom";
import type { ViewerProps } from "../props";
import { boxInSight, type RegionSpace, useRegion } from "../regions/useRegion";
import { useScrolling } from "../scrolling/useScrolling";
import { useSpace } from "../scrolling/useSpace";
import { useViewerKeys } from "../scrolling/useViewerKeys";
import { useZoomGestures } from "../scrolling/useZoomGestures";
import { MoreTools } from "../toolbar/MoreTools";
import { Tool } from "../toolbar/Tool";
import { Toolbar, ToolGroup, ToolSpace } from "../toolbar/Toolbar";
import { ZoomTools } from "../toolbar/ZoomTools";
import { Picture } from "./Picture";
import classes from "./PictureViewer.module.css";
import { useGrabbing } from "./useGrabbing";

const gap = 12;
const none = () => {};
const unknown: Size = { width: 800, height: 600 };

/** A picture: zoomed, turned (for the reader only) and moved; regions of it are kept in percent of it as it was taken. */
export function PictureViewer({ source, marks, place, aside, ...on }: ViewerProps) {
  const { onSelect = none, onMark = none, onPlace, layoutOf } = on;
  const { t } = useTranslation("viewer");
  const scroller = useRef<HTMLElement>(null);
  const beside = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>("PAGE");
  const [turn, setTurn] = useState<Turn>(0);
  const [natural, setNatural] = useState<Size | null>(null);
  const [failed, setFailed] = useState(false);

  const space = useSpace(scroller, beside);
  const size = useMemo(() => {
    const { width, height } = natural ?? unknown;
    return turn % 180 === 0 ? { width, height } : { width: height, height: width };
  }, [natural, turn]);
  const room = { width: space.width - 2 * gap, height: space.height - 2 * gap };
  const scale = space.width === 0 ? 1 : scaleOf(zoom, size, room);
  const layout = useMemo(() => layOut([size], [scale], gap), [size, scale]);
  const { hold } = useScrolling(scroller, layout, space.height);
  useZoomGestures(scroller, scale, hold, setZoom);
  const shownSize = layout.sizes[0] ?? size;

  const shown = useMemo(
    () =>
      marks.flatMap(({ id, anchor, tone, label, active }) => {
        if (anchor.kind !== "PICTURE") return [];
        const boxes = [turnedBox(anchor.box, turn)];
        return [{ id, tone, label, active, focusable: true, isRegion: true, boxes }];
      }),
    [marks, turn],
  );
  useEffect(() => {
    const top = (y: number) => gap + (y * shownSize.height) / 100;
    layoutOf?.(shown.map(({ id, boxes: [box] }) => ({ id, top: top(box?.y ?? 0) })));
  }, [layoutOf, shown, shownSize]);
  useEffect(() => onPlace?.({ page: 1, pages: 1, visible: [1] }), [onPlace]);
  const isThere = natural !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place is a reason to go there
  useEffect(() => {
    const element = scroller.current;
    if (!isThere || element === null || place?.anchor?.kind !== "PICTURE") return;
    const { x, y, width, height } = turnedBox(place.anchor.box, turn);
    element.scrollTop = gap + ((y + height / 2) * shownSize.height) / 100 - element.clientHeight / 2;
    element.scrollLeft = gap + ((x + width / 2) * shownSize.width) / 100 - element.clientWidth / 2;
  }, [place, isThere]);

  const regions = useMemo(
    (): RegionSpace<PercentBox> => ({
      keep: ({ box }) => unturnedBox(box, turn),
      show: (box) => ({ page: 1, box: turnedBox(box, turn) }),
      anchorOf: (box) => ({ kind: "PICTURE", box }),
    }),
    [turn],
  );
  const region = useRegion({
    scroller,
    space: regions,
    inSight: () =>
      scroller.current === null ? null : boxInSight(1, gap, shownSize.height, scroller.current),
    onSelect,
  });
  useGrabbing(scroller, !region.isArmed);

  const zoomTo = useCallback(
    (next: Zoom) => {
      hold.current = null;
      setZoom(next);
    },
    [hold],
  );
  const turnOn = () => setTurn((before) => turnOf(before + 90));
  const toggleRegion = (byKeyboard: boolean) => (region.isArmed ? region.cancel() : region.begin(byKeyboard));
  const onKeyDown = useViewerKeys({
    larger: () => zoomTo(nextStep(scale, 1)),
    smaller: () => zoomTo(nextStep(scale, -1)),
    fit: () => zoomTo("PAGE"),
    turn: turnOn,
    region: () => toggleRegion(true),
    escape: region.cancel,
  });
  if (failed) return <FailedDocument why="BROKEN" source={source} onAgain={() => setFailed(false)} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that work wherever the focus is inside
    <div className={classes.document} onKeyDown={onKeyDown}>
      <Toolbar>
        <ToolSpace />
        <ZoomTools scale={scale} zoom={zoom} onZoom={zoomTo} />
        <ToolGroup>
          <Tool
            icon={IconMarquee2}
            label={t("toolbar.region")}
            keys="W"
            isOn={region.isArmed}
            onClick={toggleRegion}
          />
          <MoreTools source={source} onTurn={turnOn} />
        </ToolGroup>
      </Toolbar>
      {!isThere && <Waiting lines={6} />}
      <section
        ref={scroller}
        className={classes.scroller}
        data-scroller=""
        data-there={isThere || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls has to be reached with the keyboard
        tabIndex={0}
        aria-label={t("document")}
      >
        <div className={classes.sheet} style={{ minHeight: layout.height }}>
          <div
            className={classes.place}
            data-armed={region.isArmed || undefined}
            style={{ minWidth: shownSize.width + 2 * gap }}
          >
            <Picture
              url={source.url}
              label={t("picture.label", { name: source.fileName })}
              size={shownSize}
              turn={turn}
              isThere={isThere}
              marks={shown}
              region={region}
              onMark={onMark}
              onNatural={setNatural}
              onFailed={() => setFailed(true)}
            />
          </div>
          <div ref={beside} className={classes.aside}>
            {aside}
          </div>
        </div>
      </section>
    </div>
  );
}

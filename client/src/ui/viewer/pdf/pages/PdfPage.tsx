import { Button } from "@mantine/core";
import type { PercentBox } from "@sidang/shared";
import { memo, type ReactNode, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { boxOfRect } from "../../geometry/pageBoxes";
import { type Turn, turnedBox, turnOf } from "../../geometry/turns";
import type { PageMark } from "../../marks/boxesByPage";
import { MarkLayer } from "../../marks/MarkLayer";
import { useMarkClicks } from "../../marks/useMarkClicks";
import type { OpenPdf } from "../opening/openPdf";
import type { PageGeometry } from "../pageGeometry";
import { pixelsOfPoint } from "../pageGeometry";
import type { CanvasStore } from "./CanvasStore";
import classes from "./PdfPage.module.css";
import { useDrawing } from "./useDrawing";
import { usePage } from "./usePage";
import { useTextLayer } from "./useTextLayer";

interface Props {
  readonly pdf: OpenPdf;
  readonly store: CanvasStore;
  readonly number: number;
  readonly geometry: PageGeometry;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The scale that the page is shown at, and the one that it is drawn at, which follows when zooming has ended. */
  readonly scale: number;
  readonly drawnScale: number;
  readonly turn: Turn;
  readonly marks: readonly PageMark[];
  readonly onMark: (id: string) => void;
  readonly onGeometry: (page: number, geometry: PageGeometry) => void;
  /** What else lies on the page: finds, a region that is being drawn. */
  readonly children?: ReactNode;
}

const noBoxes: readonly PercentBox[] = [];

/** One page: its picture, its marks, its text, one over the other. */
export const PdfPage = memo(function PdfPage(props: Props) {
  const { pdf, store, number, geometry, turn, scale, marks, onMark, onGeometry } = props;
  const { t } = useTranslation("viewer");
  const picture = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const { page, failed, again } = usePage(pdf, number, onGeometry);
  const drawing = useDrawing(picture, page, store, number, props.drawnScale, turn);
  const text = useTextLayer(words, page, pdf.texts, number);
  const total = turnOf(geometry.turn + turn);

  const shown = useMemo(
    () =>
      marks.map(({ mark, areas, isFirst }) => ({
        id: mark.id,
        tone: mark.tone,
        label: mark.label,
        active: mark.active,
        focusable: isFirst,
        isRegion: mark.anchor.kind !== "TEXT",
        boxes:
          areas.length === 0
            ? noBoxes
            : areas.map(({ rect }) => turnedBox(boxOfRect(rect, geometry.view), total)),
      })),
    [marks, geometry, total],
  );
  const clicks = useMarkClicks(shown, onMark);

  return (
    <section
      className={classes.page}
      data-page={number}
      data-drawn={drawing === "DRAWN" || undefined}
      data-text={text}
      aria-label={t("page.label", { page: number })}
      aria-busy={drawing === "WAITING"}
      style={
        {
          top: props.top,
          width: props.width,
          height: props.height,
          "--total-scale-factor": scale * geometry.unit * pixelsOfPoint,
        } as React.CSSProperties
      }
      {...clicks}
    >
      <div ref={picture} className={classes.picture} aria-hidden="true" />
      <MarkLayer marks={shown} onMark={onMark} />
      <div ref={words} className={classes.words} data-turn={total} style={unturnedSize(geometry)} />
      {(failed || drawing === "FAILED") && (
        <div className={classes.failed} role="alert">
          <p>{t("page.failed", { page: number })}</p>
          <Button variant="default" size="xs" onClick={again}>
            {t("again")}
          </Button>
        </div>
      )}
      {props.children}
    </section>
  );
});

/** The text layer is laid out as the page is before any turn. */
function unturnedSize({ view }: PageGeometry) {
  return {
    width: `calc(var(--total-scale-factor) * ${view.x1 - view.x0}px)`,
    height: `calc(var(--total-scale-factor) * ${view.y1 - view.y0}px)`,
  };
}

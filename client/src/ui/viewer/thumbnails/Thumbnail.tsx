import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Size } from "../geometry/layOut";
import { type Turn, turnOf } from "../geometry/turns";
import type { OpenPdf } from "../pdf/opening/openPdf";
import { pixelsOfPoint } from "../pdf/pageGeometry";
import type { Presence } from "../props";
import classes from "./Thumbnails.module.css";

interface Props {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly turn: Turn;
  readonly scale: number;
  readonly size: Size;
  readonly isCurrent: boolean;
  readonly presence: readonly Presence[];
  readonly onPage: (page: number) => void;
}

/** Milliseconds in sight before it is drawn: the page itself goes first, and leafing draws nothing. */
const glance = 250;

/** One page, small. */
export const Thumbnail = memo(
  function Thumbnail({ pdf, number, turn, scale, size, isCurrent, presence, onPage }: Props) {
    const { t } = useTranslation("viewer");
    const host = useRef<HTMLSpanElement>(null);
    useEffect(() => {
      let gone = false;
      let stop: (() => void) | null = null;
      const canvas = document.createElement("canvas");
      const draw = async () => {
        const page = await pdf.document.getPage(number);
        if (gone) return;
        const viewport = page.getViewport({
          scale: scale * pixelsOfPoint * 1.5,
          rotation: turnOf(page.rotate + turn),
        });
        canvas.width = Math.max(1, Math.floor(viewport.width));
        canvas.height = Math.max(1, Math.floor(viewport.height));
        const task = page.render({ canvas, viewport });
        stop = () => task.cancel();
        await task.promise;
        host.current?.replaceChildren(canvas);
      };
      // A picture that small is not missed; the page says what is wrong with it.
      const timer = setTimeout(() => void draw().catch(() => undefined), glance);
      return () => {
        gone = true;
        clearTimeout(timer);
        stop?.();
        canvas.width = 0;
      };
    }, [pdf, number, turn, scale]);
    const names = presence.map(({ name }) => name).join(", ");
    return (
      <button
        type="button"
        className={classes.thumbnail}
        aria-current={isCurrent ? "page" : undefined}
        aria-label={
          presence.length === 0
            ? t("thumbnails.page", { page: number })
            : t("thumbnails.pageWith", { page: number, names })
        }
        onClick={() => onPage(number)}
      >
        <span ref={host} className={classes.picture} style={size} />
        <span className={classes.number}>{number}</span>
        {presence.length > 0 && (
          <span className={classes.readers} title={names}>
            {presence.slice(0, 3).map(({ initials, name }) => (
              <span key={name} className={classes.reader}>
                {initials}
              </span>
            ))}
            {presence.length > 3 && <span className={classes.reader}>+{presence.length - 3}</span>}
          </span>
        )}
      </button>
    );
  },
  (before, next) =>
    before.pdf === next.pdf &&
    before.number === next.number &&
    before.turn === next.turn &&
    before.scale === next.scale &&
    before.isCurrent === next.isCurrent &&
    before.onPage === next.onPage &&
    before.presence.length === next.presence.length &&
    before.presence.every((reader, index) => reader.name === next.presence[index]?.name),
);

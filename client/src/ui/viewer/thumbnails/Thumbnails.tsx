import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Turn } from "../geometry/turns";
import type { OpenPdf } from "../pdf/opening/openPdf";
import { type PageGeometry, sizeOfPage } from "../pdf/pageGeometry";
import type { Presence } from "../props";
import { Thumbnail } from "./Thumbnail";
import classes from "./Thumbnails.module.css";

interface Props {
  readonly pdf: OpenPdf;
  readonly geometries: readonly PageGeometry[];
  readonly turn: Turn;
  readonly page: number;
  readonly presence: readonly Presence[];
  readonly onPage: (page: number) => void;
}

/** CSS pixels: a thumbnail's width and the height of its row, the same for all so that any row is found by dividing. */
const width = 92;
const row = 156;
const spare = 2;

/** The pages, small, with who looks at them. Only those in sight are there. */
export function Thumbnails({ pdf, geometries, turn, page, presence, onPage }: Props) {
  const { t } = useTranslation("viewer");
  const list = useRef<HTMLElement>(null);
  const [from, to] = useRows(list, geometries.length);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const top = (page - 1) * row;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + row > element.scrollTop + element.clientHeight)
      element.scrollTop = top + row - element.clientHeight;
  }, [page]);
  return (
    <nav ref={list} className={classes.list} aria-label={t("thumbnails.label")}>
      <ol className={classes.rows} style={{ height: geometries.length * row }}>
        {geometries.slice(from, to).map((geometry, index) => {
          const number = from + index + 1;
          const size = sizeOfPage(geometry, turn);
          const scale = Math.min(width / size.width, (row - 30) / size.height);
          return (
            <li key={number} className={classes.row} style={{ top: (number - 1) * row, height: row }}>
              <Thumbnail
                pdf={pdf}
                number={number}
                turn={turn}
                scale={scale}
                size={{ width: size.width * scale, height: size.height * scale }}
                isCurrent={number === page}
                presence={presence.filter((reader) => reader.page === number)}
                onPage={onPage}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The rows of which something is seen, and some more: from the first to before the last. */
function useRows(list: RefObject<HTMLElement | null>, count: number): readonly [number, number] {
  const [rows, setRows] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / row) - spare);
      const to = Math.min(count, Math.ceil((element.scrollTop + element.clientHeight) / row) + spare);
      setRows((before) => (before[0] === from && before[1] === to ? before : [from, to]));
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [list, count]);
  return rows;
}

import type { PercentBox } from "@sidang/shared";
import { memo, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { MarkLayer, type ShownMark } from "../marks/MarkLayer";
import { useMarkClicks } from "../marks/useMarkClicks";
import type { Mark } from "../props";
import type { Hit } from "../searching/useSearch";
import type { Chunk } from "./chunks";
import classes from "./FlowDocument.module.css";
import { boxesOfPassage } from "./rectsOfPassage";

interface Props {
  readonly index: number;
  readonly chunk: Chunk;
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
  readonly hit: Hit | undefined;
  readonly onMark: (id: string) => void;
  readonly children: ReactNode;
}

/** Pixels around the window in which marks are drawn already. */
const near = "600px";

/** A chunk of the text with its marks. Far from the window it is neither laid out nor marked. */
export const FlowChunk = memo(function FlowChunk(props: Props) {
  const { chunk, marks, hits, hit, onMark } = props;
  const element = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(element);
  const [shown, setShown] = useState<readonly ShownMark[]>([]);
  const [found, setFound] = useState<readonly (PercentBox & { readonly isCurrent: boolean })[]>([]);
  const width = useWidth(element, isNear);
  const isNeeded = isNear && (marks.length > 0 || hits.length > 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: at another width the lines break elsewhere
  useLayoutEffect(() => {
    const root = element.current;
    if (root === null || !isNeeded) {
      setShown((before) => (before.length === 0 ? before : []));
      setFound((before) => (before.length === 0 ? before : []));
      return;
    }
    setShown(marks.map((mark) => shownMark(mark, root, chunk)));
    setFound(
      hits.flatMap((each) => boxesOfPassage(root, each).map((box) => ({ ...box, isCurrent: each === hit }))),
    );
  }, [isNeeded, marks, hits, hit, chunk, width]);

  const clicks = useMarkClicks(shown, onMark);
  return (
    <div ref={element} className={classes.chunk} data-chunk={props.index} data-text="SOME" {...clicks}>
      <MarkLayer marks={shown} onMark={onMark} />
      {found.map((box) => (
        <span
          key={`${box.x} ${box.y}`}
          aria-hidden="true"
          className={classes.hit}
          data-current-hit={box.isCurrent || undefined}
          style={{
            left: `${box.x}%`,
            top: `${box.y}%`,
            width: `${box.width}%`,
            height: `${box.height}%`,
          }}
        />
      ))}
      <div className={classes.words}>{props.children}</div>
    </div>
  );
});

function shownMark({ id, anchor, tone, label, active }: Mark, root: Element, chunk: Chunk): ShownMark {
  const position = anchor.kind === "TEXT" ? anchor.position : chunk;
  return {
    id,
    tone,
    label,
    active,
    isRegion: false,
    focusable: position.start >= chunk.start,
    boxes: boxesOfPassage(root, position),
  };
}

function useIsNear(element: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: target.closest("[data-scroller]"),
      rootMargin: near,
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}

/** The element's width and height, while somebody needs them, as one text: lines break anew when it changes. */
function useWidth(element: React.RefObject<HTMLElement | null>, isNeeded: boolean): string {
  const [width, setWidth] = useState("");
  useEffect(() => {
    const target = element.current;
    if (target === null || !isNeeded) return;
    const observer = new ResizeObserver(() => setWidth(`${target.clientWidth} ${target.clientHeight}`));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element, isNeeded]);
  return width;
}

import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { Composer } from "#app/features/evidence/components/composing/Composer";
import { useWidth } from "#app/features/evidence/components/layout/useWidth";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { FilterBar } from "./FilterBar";
import { ThreadCard } from "./ThreadCard";
import classes from "./ThreadList.module.css";

interface Props {
  /** Goes to the document, where it is not beside. */
  readonly onPlace?: () => void;
}

/** What a closed card is high until it was drawn once, in CSS pixels. */
const usual = 118;

/** All threads that the filter leaves, in the order of the document. Only those in sight are drawn. */
export function ThreadList({ onPlace }: Props) {
  const { t } = useWords();
  const { shown, all, activeId, composing, noteVisible } = useDesk();
  const width = useWidth();
  const scroller = useRef<HTMLElement>(null);
  // Another function makes the list measure all its threads again, so it is another only when the threads are.
  const keyOf = useCallback((at: number) => shown[at]?.thread.threadId ?? at, [shown]);
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usual,
    getItemKey: keyOf,
    overscan: 6,
    gap: 8,
    paddingStart: 8,
    paddingEnd: 24,
  });
  const items = list.getVirtualItems();
  const drawn = items.map(({ key }) => String(key)).join(" ");
  useEffect(() => noteVisible(drawn === "" ? [] : drawn.split(" ")), [drawn, noteVisible]);
  // A thread that was opened elsewhere (a mark, a key, a link) comes into sight; one that is in sight does not move.
  const onActive = useEffectEvent((id: string | null) => {
    const at = shown.findIndex(({ thread }) => thread.threadId === id);
    if (at >= 0) list.scrollToIndex(at, { align: "auto" });
  });
  useEffect(() => onActive(activeId), [activeId]);
  return (
    <>
      <FilterBar />
      {composing?.type === "THREAD" && width !== "NARROW" && (
        <div className={classes.writing}>
          <Composer key={JSON.stringify(composing)} target={composing} />
        </div>
      )}
      <section
        ref={scroller}
        className={classes.scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        aria-label={t("evidence:regions.threads")}
      >
        {shown.length === 0 && (
          <p className={classes.empty}>
            {t(all.length === 0 ? "evidence:threads.empty" : "evidence:threads.noneLeft")}
          </p>
        )}
        <ol className={classes.list} style={{ height: list.getTotalSize() }}>
          {items.map(({ index, key, start }) => {
            const placed = shown[index];
            if (placed === undefined) return null;
            return (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={shown.length}
              >
                <ThreadCard
                  placed={placed}
                  isActive={placed.thread.threadId === activeId}
                  onPlace={onPlace}
                />
              </li>
            );
          })}
        </ol>
      </section>
    </>
  );
}

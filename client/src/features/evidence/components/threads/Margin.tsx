import { Button } from "@mantine/core";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Composer } from "#app/features/evidence/components/composing/Composer";
import { useDocumentPositions } from "#app/features/evidence/components/document/DocumentPane";
import { usePositions } from "#app/features/evidence/components/document/positions";
import { draftKey } from "#app/features/evidence/drafts/draft";
import { type Card, layMargin } from "#app/features/evidence/margin/layMargin";
import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import { Arrivals } from "./Arrivals";
import classes from "./Margin.module.css";
import { MarginCard } from "./MarginCard";
import { ThreadCard } from "./ThreadCard";
import { useWindow } from "./useWindow";

/** Between two cards, in CSS pixels. */
const gap = 8;
/** What a closed card is high until it was drawn once. */
const usual = 92;

/** The threads at the height of their passages, scrolling with the pages. Only those near what is seen are drawn. */
export function Margin() {
  const { t } = useWords();
  const { shown, activeId, composing, version, change, noteVisible } = useDesk();
  const tops = usePositions(useDocumentPositions());
  const root = useRef<HTMLDivElement>(null);
  const sight = useWindow(root);
  // The bar above the cards stays in sight; no card begins under it.
  const [bar, setBar] = useState(32);
  const barRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => setBar((barRef.current?.offsetHeight ?? 0) + gap), []);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const onHeight = useCallback((id: string, height: number) => {
    setHeights((before) => (before.get(id) === height ? before : new Map(before).set(id, height)));
  }, []);

  const writing =
    composing?.type === "THREAD" && composing.versionId === version.versionId ? composing : null;
  const writingKey = writing === null ? null : draftKey(writing);
  const writingAt = writingKey === null ? null : (tops.get(writingKey) ?? sight.top);
  const cards = useMemo(() => {
    const here = shown.filter(
      ({ place, thread }) => (place !== null && place.state !== "LOST") || thread.threadId === activeId,
    );
    const found: (Card & { readonly at: number })[] = here.map(({ thread }, at) => {
      const id = thread.threadId;
      return { id, at, wanted: Math.max(bar, tops.get(id) ?? 0), height: heights.get(id) ?? usual };
    });
    if (writingKey !== null && writingAt !== null)
      found.push({
        id: writingKey,
        at: -1,
        wanted: writingAt,
        height: heights.get(writingKey) ?? 260,
      });
    return { here, list: found.sort((one, other) => one.wanted - other.wanted || one.at - other.at) };
  }, [shown, activeId, tops, heights, writingKey, writingAt, bar]);

  // What one writes stays, else what one has opened, else what stands at the top of the window.
  const first = cards.list.find(({ wanted }) => wanted >= sight.top)?.id ?? null;
  const pinned = writingKey ?? (activeId !== null && tops.has(activeId) ? activeId : first);
  const laid = useMemo(() => layMargin(cards.list, pinned, gap), [cards, pinned]);
  const drawn = cards.list.flatMap((card, place) => {
    const top = laid[place] ?? 0;
    const isNear = top + card.height >= sight.top - sight.height && top <= sight.top + 2 * sight.height;
    return isNear || card.id === activeId || card.id === writingKey ? [{ ...card, top }] : [];
  });
  const end = cards.list.length === 0 ? 0 : (laid.at(-1) ?? 0) + (cards.list.at(-1)?.height ?? 0) + 48;

  const seenNow = drawn
    .filter(({ top, height }) => top + height > sight.top && top < sight.top + sight.height)
    .map(({ id }) => id)
    .join(" ");
  useEffect(() => noteVisible(seenNow === "" ? [] : seenNow.split(" ")), [seenNow, noteVisible]);
  return (
    <div ref={root} className={classes.margin} style={{ minHeight: end + bar }} data-margin>
      <div ref={barRef} className={classes.bar}>
        <Button variant="subtle" size="compact-xs" onClick={() => change({ layout: "LIST" })}>
          {t("evidence:threads.asList", { count: shown.length })}
        </Button>
        <Arrivals />
      </div>
      {drawn.map(({ id, top, at }) => {
        const placed = cards.here[at];
        return (
          <MarginCard key={id} id={id} top={top} onHeight={onHeight}>
            {placed === undefined ? (
              writing !== null && <Composer key={id} target={writing} />
            ) : (
              // Folded while another is begun: the new one needs the room beside its passage.
              <ThreadCard placed={placed} isActive={id === activeId && writing === null} />
            )}
          </MarginCard>
        );
      })}
      {cards.list.length === 0 && <p className={classes.empty}>{t("evidence:threads.emptyMargin")}</p>}
    </div>
  );
}

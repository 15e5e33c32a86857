import { Button } from "@mantine/core";
import type { AgendaItem, Remark } from "@sidang/shared";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { nameOf, shortName } from "#app/features/panel/telling/people";
import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import { RemarkEntry } from "./RemarkEntry";
import classes from "./Remarks.module.css";
import { useRetract } from "./useRetract";

interface Props {
  readonly item: AgendaItem;
  readonly remarks: readonly Remark[];
}

/** So many are drawn at first, and so many more each time somebody asks for earlier ones. */
const portion = 100;
/** Within so many pixels of the end somebody follows what comes. */
const nearEnd = 48;

/**
 * The remarks in order. Whoever is at the end stays at the end as new ones come; whoever reads further up is told how
 * many have come, and nothing moves.
 */
export function RemarkList({ item, remarks }: Props) {
  const { t } = useWords();
  const { panel, viewerId, evidence } = useRoom();
  const { retractOf, isLeaving } = useRetract(item, remarks);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const follows = useRef(true);
  const fromEnd = useRef<number | null>(null);
  const size = useRef<string>(null);
  const [start, setStart] = useState(() => Math.max(0, remarks.length - portion));
  const [seen, setSeen] = useState(remarks.length);
  const total = remarks.length;

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null || !follows.current) return;
    box.scrollTop = box.scrollHeight;
    setSeen(total);
    // Only at the end may the beginning be let go of: there nobody is looking at it.
    setStart((before) => (total - before > 2 * portion ? total - portion : before));
  }, [total]);

  // Earlier ones were put above: what was being read keeps its distance from the end.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box !== null && fromEnd.current !== null) box.scrollTop = box.scrollHeight - fromEnd.current;
    fromEnd.current = null;
  });

  const look = (box: HTMLDivElement) => {
    follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    if (follows.current) setSeen(total);
  };
  // The floor's queue above takes its room from here: whoever was at the end is still there.
  const onResize = useEffectEvent((box: HTMLDivElement) => {
    if (follows.current) box.scrollTop = box.scrollHeight;
    size.current = sizeOf(box);
    look(box);
  });
  const isEmpty = total === 0;
  useEffect(() => {
    const box = scroller.current;
    if (box === null || list.current === null || isEmpty) return;
    const observer = new ResizeObserver(() => onResize(box));
    observer.observe(box);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [isEmpty]);

  const onScroll = () => {
    const box = scroller.current;
    // What moves while the sizes change is not the reader; the observer will see to it.
    if (box !== null && size.current === sizeOf(box)) look(box);
  };
  const showEarlier = () => {
    const box = scroller.current;
    if (box !== null) fromEnd.current = box.scrollHeight - box.scrollTop;
    follows.current = false;
    setStart(Math.max(0, start - portion));
  };
  const toEnd = () => {
    follows.current = true;
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    setSeen(total);
  };

  if (isEmpty) return <p className={classes.empty}>{t("panel:remarks.empty")}</p>;
  return (
    <div className={classes.frame}>
      <div
        className={classes.scroller}
        ref={scroller}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        role="log"
        aria-labelledby="catatan"
      >
        {start > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={showEarlier}>
            {t("panel:remarks.earlier", { count: start })}
          </Button>
        )}
        <ol className={classes.list} ref={list}>
          {remarks.slice(start).map((remark) => {
            const institution = panel.members[remark.memberId]?.institution;
            return (
              <RemarkEntry
                key={remark.remarkId}
                remark={remark}
                name={nameOf(panel, remark.memberId)}
                shortName={shortName(panel, remark.memberId)}
                institution={institution == null ? null : t(`domain:institution.${institution}`)}
                zone={panel.timeZone}
                own={remark.memberId === viewerId}
                onOpenThread={evidence.want}
                onRetract={retractOf(remark)}
                leaving={isLeaving(remark.remarkId)}
              />
            );
          })}
        </ol>
      </div>
      {total > seen && (
        <Button size="compact-sm" className={classes.fresh} onClick={toEnd}>
          {t("panel:remarks.newer", { count: total - seen })}
        </Button>
      )}
    </div>
  );
}

function sizeOf(box: HTMLElement): string {
  return `${box.clientHeight} of ${box.scrollHeight}`;
}

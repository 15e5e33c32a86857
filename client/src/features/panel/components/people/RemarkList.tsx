import { Button } from "@mantine/core";
import type { AgendaItem, Remark } from "@sidang/shared";
import { useLayoutEffect, useRef, useState } from "react";
import { useWords } from "#app/features/panel/telling/words";
import { RemarkEntry } from "./RemarkEntry";
import classes from "./Remarks.module.css";

interface Props {
  readonly item: AgendaItem;
  readonly remarks: readonly Remark[];
}

/** So many are drawn at first, and so many more each time somebody asks for earlier ones. */
const atOnce = 100;
/** Within so many pixels of the end somebody follows what comes. */
const nearEnd = 48;

/**
 * The remarks in order. Whoever is at the end stays at the end as new ones come; whoever reads further up is told how
 * many have come, and nothing moves.
 */
export function RemarkList({ item, remarks }: Props) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(atOnce);
  const [seen, setSeen] = useState(remarks.length);
  const follows = useRef(true);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null || !follows.current) return;
    box.scrollTop = box.scrollHeight;
    setSeen(remarks.length);
  }, [remarks.length]);

  const onScroll = () => {
    const box = scroller.current;
    if (box === null) return;
    follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < nearEnd;
    if (follows.current) setSeen(remarks.length);
  };
  const toEnd = () => {
    follows.current = true;
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
    setSeen(remarks.length);
  };
  const hidden = Math.max(0, remarks.length - drawn);
  const fresh = remarks.length - seen;
  if (remarks.length === 0) return <p className={classes.empty}>{t("panel:remarks.empty")}</p>;
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
        {hidden > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => setDrawn(drawn + atOnce)}>
            {t("panel:remarks.earlier", { count: hidden })}
          </Button>
        )}
        <ol className={classes.list}>
          {remarks.slice(hidden).map((remark) => (
            <RemarkEntry key={remark.remarkId} item={item} remark={remark} />
          ))}
        </ol>
      </div>
      {fresh > 0 && (
        <Button size="compact-sm" className={classes.fresh} onClick={toEnd}>
          {t("panel:remarks.newer", { count: fresh })}
        </Button>
      )}
    </div>
  );
}

import type { PercentBox, Rect } from "@sidang/shared";
import { useEffect, useState } from "react";
import classes from "./HitLayer.module.css";
import type { Hit } from "./useSearch";

interface Props {
  readonly hits: readonly Hit[];
  readonly current: Hit | undefined;
  readonly areasOf: (hit: Hit) => Promise<readonly Rect[]>;
  readonly boxOf: (rect: Rect) => PercentBox;
}

interface DrawnHit {
  readonly hit: Hit;
  readonly rects: readonly Rect[];
}

/** The finds on one page. */
export function HitLayer({ hits, current, areasOf, boxOf }: Props) {
  const [drawn, setDrawn] = useState<readonly DrawnHit[]>([]);
  useEffect(() => {
    let gone = false;
    Promise.all(hits.map(async (hit) => ({ hit, rects: await areasOf(hit) }))).then(
      (all) => {
        if (!gone) setDrawn(all);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [hits, areasOf]);
  return (
    <div className={classes.layer} aria-hidden="true">
      {drawn.flatMap(({ hit, rects }) =>
        rects.map((rect) => {
          const box = boxOf(rect);
          return (
            <span
              key={`${hit.start} ${rect.x0} ${rect.y0}`}
              className={classes.hit}
              data-current={hit === current || undefined}
              style={{
                left: `${box.x}%`,
                top: `${box.y}%`,
                width: `${box.width}%`,
                height: `${box.height}%`,
              }}
            />
          );
        }),
      )}
    </div>
  );
}

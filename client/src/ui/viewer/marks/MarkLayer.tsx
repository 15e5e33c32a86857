import { memo } from "react";
import type { MarkTone } from "../props";
import classes from "./MarkLayer.module.css";
import type { DrawnMark } from "./markAt";

/** A mark with what is drawn and said of it. `focusable`: on the page where it begins. */
export interface ShownMark extends DrawnMark {
  readonly tone: MarkTone;
  readonly label: string;
  readonly focusable: boolean;
  /** A part of a page rather than its words: framed, not underlined. */
  readonly isRegion: boolean;
}

interface Props {
  readonly marks: readonly ShownMark[];
  readonly onMark: (id: string) => void;
}

/**
 * The marks of a page, under its text, so that words under a mark can be selected. Clicks are therefore not theirs
 * (`useMarkClicks` finds out which mark was meant); focus and Enter are.
 */
export const MarkLayer = memo(function MarkLayer({ marks, onMark }: Props) {
  return (
    <div className={classes.layer}>
      {marks.map(({ id, boxes, tone, label, active, focusable, isRegion }) => {
        const areas = boxes.map((box, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a passage have no other name
            key={index}
            className={classes.area}
            style={{
              left: `${box.x}%`,
              top: `${box.y}%`,
              width: `${box.width}%`,
              height: `${box.height}%`,
            }}
          />
        ));
        return focusable ? (
          <button
            key={id}
            type="button"
            className={classes.mark}
            data-mark={id}
            data-tone={tone}
            data-active={active || undefined}
            data-region-mark={isRegion || undefined}
            aria-label={label}
            aria-pressed={active}
            onClick={() => onMark(id)}
          >
            {areas}
          </button>
        ) : (
          <div
            key={id}
            className={classes.mark}
            data-tone={tone}
            data-active={active || undefined}
            data-region-mark={isRegion || undefined}
          >
            {areas}
          </div>
        );
      })}
    </div>
  );
});

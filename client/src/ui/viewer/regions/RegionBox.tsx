import { VisuallyHidden } from "@mantine/core";
import type { PercentBox } from "@sidang/shared";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { moveBox } from "./moveBox";
import classes from "./RegionBox.module.css";

interface Props {
  readonly box: PercentBox;
  /** Still being drawn by a pointer: not yet somebody's to move. */
  readonly isDrawing: boolean;
  readonly onMove: (box: PercentBox) => void;
  readonly onConfirm: (at: DOMRect) => void;
  readonly onCancel: () => void;
}

/** The region that is being marked. Arrow keys move it, with Shift they stretch it; Enter takes it, Escape drops it. */
export function RegionBox({ box, isDrawing, onMove, onConfirm, onCancel }: Props) {
  const { t } = useTranslation("viewer");
  const element = useRef<HTMLDivElement>(null);
  const help = useId();
  useEffect(() => {
    if (!isDrawing) element.current?.focus({ preventScroll: true });
  }, [isDrawing]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const moved = moveBox(box, event);
    if (moved !== null) onMove(moved);
    else if (event.key === "Enter") onConfirm(event.currentTarget.getBoundingClientRect());
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const percent = (value: number) => Math.round(value);
  return (
    <div
      ref={element}
      className={classes.box}
      data-region=""
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved with the arrow keys
      tabIndex={0}
      aria-label={t("region.label")}
      aria-describedby={help}
      onKeyDown={onKeyDown}
      style={{
        left: `${box.x}%`,
        top: `${box.y}%`,
        width: `${box.width}%`,
        height: `${box.height}%`,
      }}
    >
      <VisuallyHidden id={help}>{t("region.help")}</VisuallyHidden>
      <VisuallyHidden role="status">
        {isDrawing
          ? ""
          : t("region.at", {
              x: percent(box.x),
              y: percent(box.y),
              width: percent(box.width),
              height: percent(box.height),
            })}
      </VisuallyHidden>
      {!isDrawing && (
        <span className={classes.hint} aria-hidden="true">
          {t("region.hint")}
        </span>
      )}
    </div>
  );
}

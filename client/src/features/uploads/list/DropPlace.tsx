import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./DropPlace.module.css";

interface Props {
  /** Whether files are taken here at all. */
  readonly taking: boolean;
  /** `indicatorCode`: the indicator that they were dropped on, if it was one. */
  readonly onDrop: (files: readonly File[], indicatorCode: string | null) => void;
  readonly children: ReactNode;
}

/**
 * Files can be dropped anywhere in it; what has `data-indicator` gives them its indicator. For the mouse only: each
 * thing that can be done so has a button too.
 */
export function DropPlace({ taking, onDrop, children }: Props) {
  const { t } = useTranslation("uploads");
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const lit = useRef<Element | null>(null);

  const light = (element: Element | null) => {
    if (lit.current === element) return;
    lit.current?.removeAttribute("data-over");
    element?.setAttribute("data-over", "");
    lit.current = element;
  };
  const leave = () => {
    depth.current = 0;
    light(null);
    setOver(false);
  };
  const carriesFiles = ({ dataTransfer }: DragEvent) => taking && dataTransfer.types.includes("Files");

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a way of the mouse besides the buttons
    <div
      className={classes.place}
      data-dropping={over || undefined}
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        depth.current += 1;
        setOver(true);
      }}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
        light(indicatorAt(event));
      }}
      onDragLeave={(event) => {
        if (!carriesFiles(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) leave();
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        const code = indicatorAt(event)?.getAttribute("data-indicator") ?? null;
        leave();
        onDrop(filesOf(event.dataTransfer), code);
      }}
    >
      {children}
      {over && <p className={classes.hint}>{t("adding.dropAnywhere")}</p>}
    </div>
  );
}

function indicatorAt({ target }: DragEvent): Element | null {
  return target instanceof Element ? target.closest("[data-indicator]") : null;
}

/** A dropped folder is no file: it has nothing that could be sent. */
function filesOf({ items, files }: DataTransfer): readonly File[] {
  const folders = [...items].map((item) => item.webkitGetAsEntry?.()?.isDirectory === true);
  return [...files].filter((_, place) => folders[place] !== true);
}

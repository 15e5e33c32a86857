import { type ReactNode, useLayoutEffect, useRef } from "react";
import classes from "./Margin.module.css";

interface Props {
  readonly id: string;
  /** CSS pixels from the top of the margin. */
  readonly top: number;
  readonly onHeight: (id: string, height: number) => void;
  readonly children: ReactNode;
}

/** Puts a card at its height, and says how high it is. */
export function MarginCard({ id, top, onHeight, children }: Props) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (element === null) return;
    const measure = () => onHeight(id, element.offsetHeight);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [id, onHeight]);
  return (
    <div ref={card} className={classes.card} style={{ top }}>
      {children}
    </div>
  );
}

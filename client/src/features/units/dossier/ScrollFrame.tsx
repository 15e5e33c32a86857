import { type ReactNode, useEffect, useRef, useState } from "react";
import classes from "./ScrollFrame.module.css";

interface Props {
  /** What scrolls, for those who hear it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Scrolls sideways what is wider than the screen. Only while it scrolls does the keyboard stop at it. */
export function ScrollFrame({ label, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth));
    for (const watched of [element, ...element.children]) observer.observe(watched);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={frame}
      className={classes.frame}
      {...(scrolls ? { role: "region", "aria-label": label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}

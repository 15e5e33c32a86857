import type { ReactNode } from "react";
import classes from "./Mark.module.css";

/** What a mark says besides its words; never the only thing that says it. */
export type Tone = "plain" | "accent" | "live" | "pass" | "fail" | "warn";

interface Props {
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A word in a box: a stage, a status, a predicate. */
export function Mark({ tone = "plain", icon, title, children }: Props) {
  return (
    <span className={classes.mark} data-tone={tone} title={title}>
      {icon}
      {children}
    </span>
  );
}

import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./Section.module.css";

interface SurfaceProps {
  /** The content (a table, a list) runs to the edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

interface SectionProps extends SurfaceProps {
  readonly title: string;
  /** Small print beside the heading: a count, a unit of measure, a button. */
  readonly aside?: ReactNode;
}

/** A titled part of a page, on its own surface. */
export function Section({ title, aside, flush = false, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </div>
      <div className={classes.body} data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}

/** The same surface without a title, for a page whose one part is what its heading says. */
export function Surface({ flush = false, children }: SurfaceProps) {
  return (
    <div className={classes.section}>
      <div className={classes.body} data-flush={flush || undefined}>
        {children}
      </div>
    </div>
  );
}

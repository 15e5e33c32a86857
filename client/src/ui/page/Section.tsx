import { Title, VisuallyHidden } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./Section.module.css";

interface Props {
  readonly title: string;
  /** Said to those who listen; the page's heading says it to the others. */
  readonly titleHidden?: boolean;
  /** Small print beside the heading: a count, a unit of measure. */
  readonly aside?: ReactNode;
  /** `flush`: the content (a table, a list) runs to the edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page, on its own surface. */
export function Section({ title, titleHidden = false, aside, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      {titleHidden ? (
        <VisuallyHidden component="h2" id={id}>
          {title}
        </VisuallyHidden>
      ) : (
        <div className={classes.head}>
          <Title order={2} size="h3" id={id}>
            {title}
          </Title>
          {aside !== undefined && <div className={classes.aside}>{aside}</div>}
        </div>
      )}
      <div className={classes.body} data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}

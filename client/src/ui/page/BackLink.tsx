import { IconArrowLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import classes from "./BackLink.module.css";

/** Above a page's title: the way to what the page is part of. */
export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link to={to} className={classes.back}>
      <IconArrowLeft size={15} aria-hidden /> {children}
    </Link>
  );
}

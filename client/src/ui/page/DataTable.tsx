import type { ReactNode } from "react";
import classes from "./DataTable.module.css";

/** A table of figures: the first column words, the rest numbers to the right. Scrolls sideways where it must. */
export function DataTable({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>{children}</table>
    </div>
  );
}

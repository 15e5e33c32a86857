import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Toolbar.module.css";

/** The row of tools above a document. What stands in `Rare` gives way first when there is little room. */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("viewer");
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={t("toolbar.label")}>
      {children}
    </div>
  );
}

export function ToolGroup({
  children,
  rare = false,
}: {
  readonly children: ReactNode;
  readonly rare?: boolean;
}) {
  return (
    <div className={classes.group} data-rare={rare || undefined}>
      {children}
    </div>
  );
}

export function ToolSpace() {
  return <div className={classes.space} />;
}

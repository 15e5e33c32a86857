import { Title, VisuallyHidden } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import classes from "./Page.module.css";

interface Props {
  /** The page's one heading, and the tab's title. */
  readonly title: string;
  /** The heading is there for those who listen, and something else shows it. */
  readonly titleHidden?: boolean;
  /** A line below the heading. */
  readonly lead?: ReactNode;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  /** Above the heading: where this page belongs. */
  readonly above?: ReactNode;
  /** Text and forms read best narrow; tables want the width. */
  readonly width?: "narrow" | "wide";
  readonly children: ReactNode;
}

/** The frame of a screen inside the shell: one heading, what belongs to it, the content. */
export function Page({ title, titleHidden = false, lead, actions, above, width = "wide", children }: Props) {
  useDocumentTitle(title);
  return (
    <div className={classes.page} data-width={width}>
      {titleHidden ? (
        <VisuallyHidden component="h1">{title}</VisuallyHidden>
      ) : (
        <header className={classes.header}>
          <div className={classes.heading}>
            {above}
            <Title order={1}>{title}</Title>
            {lead !== undefined && <div className={classes.lead}>{lead}</div>}
          </div>
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </div>
  );
}

/** Names the browser's tab after the screen: "Unit · Sidang". */
export function useDocumentTitle(title: string): void {
  const { t } = useTranslation("app");
  const name = t("name");
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
}

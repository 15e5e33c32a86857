import { Button } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./opening.module.css";

/** A quiet strip: the connection is gone, what is here stays, and it goes on by itself. */
export function Interrupted({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation("viewer");
  return (
    <div className={classes.interrupted} role="status">
      <IconPlugConnectedX size={18} aria-hidden="true" />
      <span>{t("interrupted")}</span>
      <Button variant="default" size="compact-xs" onClick={onRetry}>
        {t("again")}
      </Button>
    </div>
  );
}

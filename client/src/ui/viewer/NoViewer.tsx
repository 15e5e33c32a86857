import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "#app/ui/states";
import type { ViewerProps } from "./props";

/** A file that cannot be shown: says so, and offers it. */
export function NoViewer({ source }: ViewerProps) {
  const { t } = useTranslation("viewer");
  return (
    <EmptyState
      title={t("none.title")}
      text={t("none.text", { name: source.fileName })}
      action={
        <Button
          component="a"
          href={source.url}
          download={source.fileName}
          leftSection={<IconDownload size={16} />}
        >
          {t("toolbar.download")}
        </Button>
      }
    />
  );
}

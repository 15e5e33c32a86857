import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "#app/ui/states";
import type { DocumentSource } from "./props";

interface Props {
  readonly why: "MISSING" | "DENIED" | "EMPTY" | "UNREACHABLE" | "BROKEN";
  readonly source: DocumentSource;
  readonly onAgain: () => void;
  readonly detail?: string;
}

/** A document that could not be shown: what happened, what was kept, what to do. */
export function FailedDocument({ why, source, onAgain, detail }: Props) {
  const { t } = useTranslation("viewer");
  return (
    <div role="alert">
      <EmptyState
        tone="trouble"
        title={t(`failed.${why}.title`)}
        text={t(`failed.${why}.text`)}
        detail={why === "BROKEN" ? detail : undefined}
        action={
          <>
            <Button variant="default" onClick={onAgain}>
              {t("again")}
            </Button>{" "}
            <Button variant="subtle" component="a" href={source.url} download={source.fileName}>
              {t("toolbar.download")}
            </Button>
          </>
        }
      />
    </div>
  );
}

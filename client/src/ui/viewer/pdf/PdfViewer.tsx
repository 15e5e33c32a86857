import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "#app/ui/states";
import type { ViewerProps } from "../props";
import { Interrupted } from "./opening/Interrupted";
import { PasswordForm } from "./opening/PasswordForm";
import { Progress } from "./opening/Progress";
import { usePdf } from "./opening/usePdf";
import { PdfDocument } from "./PdfDocument";

/** A PDF: opens it, says how far it is and what went wrong, and shows it. */
export function PdfViewer(props: ViewerProps) {
  const { source, pageStarts } = props;
  const { t } = useTranslation("viewer");
  const { opening, isInterrupted, retry, again } = usePdf(source.url, pageStarts);
  const interrupted = isInterrupted && <Interrupted onRetry={retry} />;
  switch (opening.phase) {
    case "OPENING":
      return (
        <>
          {interrupted}
          <Progress loaded={opening.loaded} total={opening.total || source.bytes} />
        </>
      );
    case "LOCKED":
      return <PasswordForm key={String(opening.wrong)} wrong={opening.wrong} onPassword={opening.unlock} />;
    case "FAILED":
      return (
        <div role="alert">
          <EmptyState
            tone="trouble"
            title={t(`failed.${opening.why}.title`)}
            text={t(`failed.${opening.why}.text`)}
            detail={opening.why === "BROKEN" ? opening.detail : undefined}
            action={
              <>
                <Button variant="default" onClick={again}>
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
    case "OPEN":
      return (
        <>
          {interrupted}
          <PdfDocument {...props} pdf={opening.pdf} />
        </>
      );
  }
}

import { FailedDocument } from "../FailedDocument";
import type { ViewerProps } from "../props";
import { Interrupted } from "./opening/Interrupted";
import { PasswordForm } from "./opening/PasswordForm";
import { Progress } from "./opening/Progress";
import { usePdf } from "./opening/usePdf";
import { PdfDocument } from "./PdfDocument";

/** A PDF: opens it, says how far it is and what went wrong, and shows it. */
export function PdfViewer(props: ViewerProps) {
  const { source, pageStarts } = props;
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
      return <FailedDocument why={opening.why} source={source} onAgain={again} detail={opening.detail} />;
    case "OPEN":
      return (
        <>
          {interrupted}
          <PdfDocument {...props} pdf={opening.pdf} />
        </>
      );
  }
}

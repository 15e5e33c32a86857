import type { Preview } from "@sidang/shared";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "#app/ui/states";
import { FailedDocument } from "../FailedDocument";
import type { ViewerProps } from "../props";
import { FlowDocument } from "./FlowDocument";
import { chunksOfPreview } from "./preview/chunksOfPreview";
import { PreviewBlocks } from "./preview/PreviewBlocks";
import { textOfPreview } from "./preview/textOfPreview";
import { useFetched } from "./useFetched";

/** What a word file or a spreadsheet says, as the server read it. */
export function PreviewViewer(props: ViewerProps) {
  const { fetched, again } = useFetched(props.source.previewUrl ?? props.source.url, readPreview);
  if (fetched.state === "WAITING") return <Waiting lines={8} />;
  if (fetched.state === "FAILED")
    return <FailedDocument why={fetched.why} source={props.source} onAgain={again} />;
  if (fetched.value.blocks.length === 0)
    return <FailedDocument why="EMPTY" source={props.source} onAgain={again} />;
  return <ReadPreview {...props} preview={fetched.value} />;
}

function ReadPreview({ preview, ...props }: ViewerProps & { readonly preview: Preview }) {
  const { t } = useTranslation("viewer");
  const text = useMemo(() => textOfPreview(preview), [preview]);
  const chunks = useMemo(
    () =>
      chunksOfPreview(preview).map((chunk) => ({
        ...chunk,
        content: <PreviewBlocks blocks={chunk.blocks} />,
      })),
    [preview],
  );
  const label = t("text.preview", { name: props.source.fileName });
  return <FlowDocument {...props} text={text} chunks={chunks} label={label} />;
}

/** Our own server's answer: its shape is the shared package's. */
async function readPreview(response: Response): Promise<Preview> {
  return (await response.json()) as Preview;
}

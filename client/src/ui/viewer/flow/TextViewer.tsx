import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "#app/ui/states";
import { FailedDocument } from "../FailedDocument";
import type { ViewerProps } from "../props";
import { chunksOf } from "./chunks";
import { FlowDocument } from "./FlowDocument";
import classes from "./FlowDocument.module.css";
import { Run } from "./Run";
import { readText } from "./readText";
import { useFetched } from "./useFetched";

/** A plain text, in a column that can be read. */
export function TextViewer(props: ViewerProps) {
  const { fetched, again } = useFetched(props.source.url, readText);
  if (fetched.state === "WAITING") return <Waiting lines={8} />;
  if (fetched.state === "FAILED")
    return <FailedDocument why={fetched.why} source={props.source} onAgain={again} />;
  if (fetched.value === "") return <FailedDocument why="EMPTY" source={props.source} onAgain={again} />;
  return <ReadText {...props} text={fetched.value} />;
}

function ReadText({ text, ...props }: ViewerProps & { readonly text: string }) {
  const { t } = useTranslation("viewer");
  const chunks = useMemo(
    () =>
      chunksOf(text).map((chunk) => ({
        ...chunk,
        content: (
          <div className={classes.plain}>
            <Run text={text.slice(chunk.start, chunk.end)} start={chunk.start} />
          </div>
        ),
      })),
    [text],
  );
  return <FlowDocument {...props} text={text} chunks={chunks} label={t("document")} />;
}

import { type ComponentType, lazy, Suspense } from "react";
import { Waiting } from "#app/ui/states";
import classes from "./DocumentViewer.module.css";
import type { DocumentKind, ViewerProps } from "./props";

type Viewer = ComponentType<ViewerProps>;

/** A viewer for each kind of document, each loaded with the first document of its kind: pdf.js alone has half a megabyte. */
const viewers: Readonly<Record<DocumentKind, Viewer>> = {
  PDF: viewer(async () => (await import("./pdf/PdfViewer")).PdfViewer),
  PICTURE: viewer(async () => (await import("./picture/PictureViewer")).PictureViewer),
  TEXT: viewer(async () => (await import("./flow/TextViewer")).TextViewer),
  PREVIEW: viewer(async () => (await import("./flow/PreviewViewer")).PreviewViewer),
  VIDEO: viewer(async () => (await import("./video/VideoViewer")).VideoViewer),
  NONE: viewer(async () => (await import("./NoViewer")).NoViewer),
};

/**
 * Shows a document of any kind, what was said about its places, and tells what somebody marks. It fills its parent,
 * which needs a height; it knows nothing of a server but the document's address.
 */
export function DocumentViewer(props: ViewerProps) {
  const Kind = viewers[props.source.kind];
  return (
    <div className={classes.viewer} data-viewer={props.source.kind}>
      <Suspense fallback={<Waiting lines={8} />}>
        <Kind key={props.source.url} {...props} />
      </Suspense>
    </div>
  );
}

function viewer(load: () => Promise<Viewer>): Viewer {
  return lazy(async () => ({ default: await load() }));
}

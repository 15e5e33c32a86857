export { DocumentViewer } from "./DocumentViewer";
export type {
  DocumentKind,
  DocumentSource,
  Mark,
  MarkPosition,
  MarkTone,
  Place,
  SeenPlace,
  ViewerProps,
} from "./props";

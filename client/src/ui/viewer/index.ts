export { DocumentViewer } from "./DocumentViewer";
export type {
  DocumentKind,
  DocumentSource,
  Mark,
  MarkPosition,
  MarkTone,
  Place,
  Presence,
  SeenPlace,
  ViewerProps,
} from "./props";

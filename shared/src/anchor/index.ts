export {
  type Anchor,
  type AnchorKind,
  type AnchorState,
  anchorKinds,
  anchorStates,
  type Moment,
  type PageArea,
  type PercentBox,
  type Rect,
  type TextPosition,
  type TextQuote,
} from "./anchor.js";
export {
  type DocumentText,
  type PageText,
  pageBreak,
  type TextItem,
  type TextPart,
  textOfParts,
  wholeText,
} from "./documentText.js";
export {
  layPreview,
  type Preview,
  type PreviewBlock,
  type PreviewCell,
  type PreviewDraft,
  type PreviewString,
} from "./preview.js";

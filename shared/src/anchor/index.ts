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
export { type Comparison, compareDocuments } from "./compare/compareDocuments.js";
export { pageMap } from "./compare/pageMap.js";
export {
  type DocumentText,
  type PageText,
  pageBreak,
  type TextItem,
  type TextPart,
  textOfParts,
  wholeText,
} from "./documentText.js";
export { type AnchorGround, type AnchorProblem, anchorProblem } from "./fit/anchorProblem.js";
export type { Reanchored } from "./place/place.js";
export { reanchor } from "./place/reanchor.js";
export {
  layPreview,
  type Preview,
  type PreviewBlock,
  type PreviewCell,
  type PreviewDraft,
  type PreviewString,
} from "./preview.js";
export { anchorTo, contextLength, type TextAnchor } from "./select/anchorTo.js";
export { areasOf } from "./select/areasOf.js";

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
export { type Change, changesOf } from "./compare/changesOf.js";
export { type Comparison, compareDocuments } from "./compare/compareDocuments.js";
export { pageMap } from "./compare/pageMap.js";
export {
  type DocumentText,
  type PageText,
  pageBreak,
  pageStartsOf,
  type TextItem,
  type TextPart,
  textOfParts,
  wholeText,
} from "./documentText.js";
export type { Reanchored } from "./place/place.js";
export { type PlacedQuote, placeQuotes, type WantedQuote } from "./place/placeQuotes.js";
export { reanchor } from "./place/reanchor.js";
export {
  layPreview,
  type Preview,
  type PreviewBlock,
  type PreviewCell,
  type PreviewDraft,
  type PreviewString,
} from "./preview.js";
export {
  type AnchorableDocument,
  type AnchorProblem,
  anchorProblem,
  longestQuote,
} from "./select/anchorProblem.js";
export { anchorTo, contextLength, type TextAnchor } from "./select/anchorTo.js";
export { areasOf } from "./select/areasOf.js";
export { type PageBox, rectOf, type ViewRect, viewOf } from "./webAnnotation/pageView.js";
export { type BoxOfPage, toWebTarget } from "./webAnnotation/toWebTarget.js";
export { type WantedPlace, wantedPlace } from "./webAnnotation/wantedPlace.js";
export type { WebTarget } from "./webAnnotation/webTarget.js";

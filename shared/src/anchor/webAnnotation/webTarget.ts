import type { PageArea } from "../anchor.js";

/** The standards that the values of our fragment selectors follow. */
export const fragmentStandards = {
  /** `page=` and `viewrect=`; the Web Annotation model names the RFC that this one replaced. */
  pdf: "http://tools.ietf.org/rfc/rfc3778",
  /** `xywh=percent:` and `t=`. */
  media: "http://www.w3.org/TR/media-frags/",
} as const;

/** A selector of the W3C Web Annotation Data Model, 4.2, of the kinds that we write. */
export type WebSelector =
  | {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number }
  | { readonly type: "FragmentSelector"; readonly conformsTo: string; readonly value: string };

/** What an annotation speaks of: a part of a version, or all of it where there is no selector. */
export interface WebTarget {
  readonly type: "SpecificResource";
  /** The address of the version's bytes. */
  readonly source: string;
  readonly selector?: readonly WebSelector[];
  /** Ours: rectangles in the page's own user space, which no standard selector has. */
  readonly "sidang:areas"?: readonly PageArea[];
  /** Ours: the code of the indicator that is meant. */
  readonly "sidang:indicator"?: string;
}

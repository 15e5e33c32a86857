import type { PercentBox, Rect } from "../anchor/index.js";

/**
 * What the panel needs to know of evidence that somebody shows or cites, as they may see it. What they may not see is
 * not there: no evidence is null, no version and no thread is false.
 */
export interface EvidenceFacts {
  /** The proposal that it belongs to. */
  readonly proposalId: string;
  readonly title: string;
  readonly withdrawn: boolean;
  /** The version that was asked for is one of this evidence; true when none was asked for. */
  readonly hasVersion: boolean;
  /** The thread that was asked for is one of this evidence; true when none was asked for. */
  readonly hasThread: boolean;
  /** Pages of that version; null when it has none, or when they are not counted yet. */
  readonly pages: number | null;
}

/** A part of what is shown: of the page, in its user space, or of a picture. */
export type ShownArea = { readonly rect: Rect } | { readonly box: PercentBox };

/** Where in the evidence everybody is to look; all of it when nothing more is said. */
export interface ShownPlace {
  readonly evidenceId: string;
  readonly versionId: string;
  /** From 1; null for what has no pages, or for the whole. */
  readonly page: number | null;
  /** A `rect` stands on the page; a `box` on a picture, which has none. */
  readonly area: ShownArea | null;
  readonly threadId: string | null;
}

/** What is before everybody's eyes: its place, its title as it was then, who showed it, and when. */
export interface ShownEvidence extends ShownPlace {
  readonly title: string;
  readonly byId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A thread that a remark points to. Ids alone: what is said there stays there. */
export interface ThreadReference {
  readonly evidenceId: string;
  readonly threadId: string;
}

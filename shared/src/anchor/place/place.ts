import type { Anchor, AnchorState } from "../anchor.js";

/** Where an anchor is in the new version. `similarity` goes from 0 (nothing left) to 1 (word for word). */
export type Reanchored =
  | {
      readonly state: Exclude<AnchorState, "LOST">;
      readonly anchor: Anchor;
      readonly similarity: number;
    }
  | { readonly state: "LOST" };

export const lost: Reanchored = { state: "LOST" };

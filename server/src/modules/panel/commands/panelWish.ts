import type { BallotChoice, PanelCommand } from "@sidang/shared";

/** A ballot as somebody casts it: the server makes its nonce and its commitment. */
export interface CastWish {
  readonly type: "castBallot";
  readonly itemId: string;
  readonly memberId: string;
  readonly choice: BallotChoice;
  readonly reason: string | null;
}

/** What a mutation asks of a panel: `shared`'s commands, but for what only the server can add. */
export type PanelWish =
  | Exclude<PanelCommand, { type: "castBallot" | "revealBallots" }>
  | CastWish
  | RevealWish;

interface RevealWish {
  readonly type: "revealBallots";
  readonly itemId: string;
  readonly reason: string | null;
}

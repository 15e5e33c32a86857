import type { PanelCommand, Refusal } from "@sidang/shared";

/** Everything that somebody can do in the room, by the name under which the catalogue labels it. */
export const actionIds = [
  "checkIn",
  "checkOut",
  "checkInMember",
  "checkOutMember",
  "openPanel",
  "pausePanel",
  "resumePanel",
  "closePanel",
  "handOverChair",
  "takeChair",
  "callItem",
  "beginDeliberation",
  "openVoting",
  "stepBack",
  "revealBallots",
  "revealIncomplete",
  "recordDecision",
  "deferItem",
  "reopenItem",
  "requestFloor",
  "leaveQueue",
  "yieldFloor",
  "giveFloor",
  "endTalk",
  "raisePointOfOrder",
  "castBallot",
  "castAgain",
  "enterBallot",
  "declareConflict",
  "declareConflictFor",
  "withdrawConflict",
  "withdrawConflictFor",
] as const;
export type ActionId = (typeof actionIds)[number];

/** Where a candidate wants to stand; the first that is NEXT becomes the primary action. */
export type Wish = "NEXT" | "BESIDE" | "MENU";

/** Something that could be asked of the panel now, before it was judged. */
export interface Candidate {
  readonly id: ActionId;
  /** As it would be sent; what the person has yet to say (a reason, a text, a choice) is a stand-in. */
  readonly command: PanelCommand;
  readonly wish: Wish;
  /** For whom it can be done, where the person picks somebody. */
  readonly members?: readonly string[];
}

/** A candidate with what `decide` says to it. */
export interface Action {
  readonly id: ActionId;
  readonly command: PanelCommand;
  readonly place: "PRIMARY" | "BESIDE" | "MENU";
  readonly members: readonly string[];
  /** Null when it can be done now. */
  readonly refusal: Refusal | null;
}

/** The steps by which a chair carries the sitting on, as the others are told of them. */
export const nextStepIds = [
  "openPanel",
  "resumePanel",
  "callItem",
  "closePanel",
  "beginDeliberation",
  "openVoting",
  "revealBallots",
  "recordDecision",
  "handOverChair",
] as const satisfies readonly ActionId[];

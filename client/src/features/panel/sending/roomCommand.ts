import type { BallotChoice, PanelCommand } from "@sidang/shared";

type Asked<T extends PanelCommand["type"]> = Extract<PanelCommand, { type: T }>;

/**
 * What the room asks of the server. It is the panel's own commands, but for the ballot: the browser sends the choice,
 * and the server seals it. Nothing here is ever written to the browser's storage.
 */
export type RoomCommand =
  | Asked<
      | "checkIn"
      | "checkOut"
      | "openPanel"
      | "pausePanel"
      | "resumePanel"
      | "closePanel"
      | "handOverChair"
      | "takeChair"
      | "callItem"
      | "beginDeliberation"
      | "declareConflict"
      | "withdrawConflict"
      | "requestFloor"
      | "giveFloor"
      | "yieldFloor"
      | "raisePointOfOrder"
      | "makeRemark"
      | "retractRemark"
      | "showEvidence"
      | "openVoting"
      | "stepBack"
      | "recordDecision"
      | "deferItem"
      | "reopenItem"
    >
  | Omit<Asked<"revealBallots">, "automatic">
  | {
      readonly type: "castBallot";
      readonly itemId: string;
      readonly memberId: string;
      readonly choice: BallotChoice;
      readonly reason: string | null;
    };

export type RoomCommandType = RoomCommand["type"];

import { AgencyRow } from "./AgencyRow.js";
import { AnswerRow } from "./AnswerRow.js";
import { CycleRow } from "./CycleRow.js";
import { EventRow } from "./EventRow.js";
import { PanelRow } from "./PanelRow.js";
import { PanelSeatRow } from "./PanelSeatRow.js";
import { PersonRow } from "./PersonRow.js";
import { ProposalRow } from "./ProposalRow.js";
import { ReceiptRow } from "./ReceiptRow.js";
import { RoleGrantRow } from "./RoleGrantRow.js";
import { SealedBallotRow } from "./SealedBallotRow.js";
import { SessionRow } from "./SessionRow.js";
import { SheetTotalRow } from "./SheetTotalRow.js";
import { StoredFileRow } from "./StoredFileRow.js";
import { UnitRow } from "./UnitRow.js";
import { UploadRow } from "./UploadRow.js";

export type { CycleWindow } from "./CycleRow.js";
export {
  AgencyRow,
  AnswerRow,
  CycleRow,
  EventRow,
  PanelRow,
  PanelSeatRow,
  PersonRow,
  ProposalRow,
  RoleGrantRow,
  SealedBallotRow,
  SessionRow,
  SheetTotalRow,
  StoredFileRow,
  UnitRow,
  UploadRow,
};

/** Every table that the migrations make. */
export const entities = [
  AgencyRow,
  AnswerRow,
  CycleRow,
  EventRow,
  PanelRow,
  PanelSeatRow,
  PersonRow,
  ProposalRow,
  ReceiptRow,
  RoleGrantRow,
  SealedBallotRow,
  SessionRow,
  SheetTotalRow,
  StoredFileRow,
  UnitRow,
  UploadRow,
];

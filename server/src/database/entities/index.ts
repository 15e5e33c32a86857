import { AgencyRow } from "./AgencyRow.js";
import { AnswerRow } from "./AnswerRow.js";
import { BlindRoundRow } from "./BlindRoundRow.js";
import { CycleRow } from "./CycleRow.js";
import { EventRow } from "./EventRow.js";
import { EvidenceIndicatorRow } from "./EvidenceIndicatorRow.js";
import { EvidenceRow } from "./EvidenceRow.js";
import { EvidenceVersionRow } from "./EvidenceVersionRow.js";
import { PanelRow } from "./PanelRow.js";
import { PanelSeatRow } from "./PanelSeatRow.js";
import { PersonRow } from "./PersonRow.js";
import { ProposalRow } from "./ProposalRow.js";
import { ReceiptRow } from "./ReceiptRow.js";
import { RoleGrantRow } from "./RoleGrantRow.js";
import { SealedBallotRow } from "./SealedBallotRow.js";
import { SearchWordRow } from "./SearchWordRow.js";
import { SessionRow } from "./SessionRow.js";
import { SheetTotalRow } from "./SheetTotalRow.js";
import { StoredFileRow } from "./StoredFileRow.js";
import { ThreadMentionRow } from "./ThreadMentionRow.js";
import { ThreadRow } from "./ThreadRow.js";
import { ThreadSeenRow } from "./ThreadSeenRow.js";
import { UnitRow } from "./UnitRow.js";
import { UploadRow } from "./UploadRow.js";

export type { CycleWindow } from "./CycleRow.js";
export {
  AgencyRow,
  AnswerRow,
  BlindRoundRow,
  CycleRow,
  EventRow,
  EvidenceIndicatorRow,
  EvidenceRow,
  EvidenceVersionRow,
  PanelRow,
  PanelSeatRow,
  PersonRow,
  ProposalRow,
  RoleGrantRow,
  SealedBallotRow,
  SearchWordRow,
  SessionRow,
  SheetTotalRow,
  StoredFileRow,
  ThreadMentionRow,
  ThreadRow,
  ThreadSeenRow,
  UnitRow,
  UploadRow,
};

/** Every table that the migrations make. */
export const entities = [
  AgencyRow,
  AnswerRow,
  BlindRoundRow,
  CycleRow,
  EventRow,
  EvidenceIndicatorRow,
  EvidenceRow,
  EvidenceVersionRow,
  PanelRow,
  PanelSeatRow,
  PersonRow,
  ProposalRow,
  ReceiptRow,
  RoleGrantRow,
  SealedBallotRow,
  SearchWordRow,
  SessionRow,
  SheetTotalRow,
  ThreadMentionRow,
  ThreadRow,
  ThreadSeenRow,
  StoredFileRow,
  UnitRow,
  UploadRow,
];

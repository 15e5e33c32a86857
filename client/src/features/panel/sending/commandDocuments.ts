import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import {
  BeginDeliberationDocument,
  CallItemDocument,
  CastBallotDocument,
  CheckInDocument,
  CheckOutDocument,
  ClosePanelDocument,
  type CommandAnswerFragment,
  DeclareConflictDocument,
  DeferItemDocument,
  GiveFloorDocument,
  HandOverChairDocument,
  MakeRemarkDocument,
  OpenPanelDocument,
  OpenVotingDocument,
  PausePanelDocument,
  RaisePointOfOrderDocument,
  RecordDecisionDocument,
  ReopenItemDocument,
  RequestFloorDocument,
  ResumePanelDocument,
  RetractRemarkDocument,
  RevealBallotsDocument,
  ShowEvidenceDocument,
  StepBackDocument,
  TakeChairDocument,
  WithdrawConflictDocument,
  YieldFloorDocument,
} from "#app/generated/panel/graphql";
import type { RoomCommand, RoomCommandType } from "./roomCommand";

export interface CommandAnswered {
  readonly answer: CommandAnswerFragment;
}

type Variables<T extends RoomCommandType> = Omit<Extract<RoomCommand, { type: T }>, "type"> & {
  readonly commandId: string;
  readonly panelId: string;
};

type Documents = { readonly [T in RoomCommandType]: TypedDocumentNode<CommandAnswered, Variables<T>> };

/** The mutation that carries each command; their arguments are the command's own fields. */
const documents: Documents = {
  checkIn: CheckInDocument,
  checkOut: CheckOutDocument,
  openPanel: OpenPanelDocument,
  pausePanel: PausePanelDocument,
  resumePanel: ResumePanelDocument,
  closePanel: ClosePanelDocument,
  handOverChair: HandOverChairDocument,
  takeChair: TakeChairDocument,
  callItem: CallItemDocument,
  beginDeliberation: BeginDeliberationDocument,
  declareConflict: DeclareConflictDocument,
  withdrawConflict: WithdrawConflictDocument,
  requestFloor: RequestFloorDocument,
  giveFloor: GiveFloorDocument,
  yieldFloor: YieldFloorDocument,
  raisePointOfOrder: RaisePointOfOrderDocument,
  makeRemark: MakeRemarkDocument,
  retractRemark: RetractRemarkDocument,
  showEvidence: ShowEvidenceDocument,
  openVoting: OpenVotingDocument,
  stepBack: StepBackDocument,
  castBallot: CastBallotDocument,
  revealBallots: RevealBallotsDocument,
  recordDecision: RecordDecisionDocument,
  deferItem: DeferItemDocument,
  reopenItem: ReopenItemDocument,
};

/** A command as a GraphQL request. */
export function requestOf(panelId: string, commandId: string, { type, ...fields }: RoomCommand) {
  // Each document was held against its command above; which one it is, is known only when it runs.
  const mutation = documents[type] as unknown as TypedDocumentNode<CommandAnswered, Record<string, unknown>>;
  return { mutation, variables: { ...fields, commandId, panelId } };
}

import type { PanelCommandType } from "../commands.js";

const table: Readonly<Record<PanelCommandType, true>> = {
  convenePanel: true,
  addAgendaItem: true,
  moveAgendaItem: true,
  removeAgendaItem: true,
  appointMember: true,
  dismissMember: true,
  inviteObserver: true,
  checkIn: true,
  checkOut: true,
  openPanel: true,
  pausePanel: true,
  resumePanel: true,
  closePanel: true,
  handOverChair: true,
  takeChair: true,
  callItem: true,
  beginDeliberation: true,
  declareConflict: true,
  withdrawConflict: true,
  requestFloor: true,
  giveFloor: true,
  yieldFloor: true,
  raisePointOfOrder: true,
  makeRemark: true,
  retractRemark: true,
  openVoting: true,
  stepBack: true,
  castBallot: true,
  revealBallots: true,
  recordDecision: true,
  deferItem: true,
  reopenItem: true,
};

/** Every command type; the record's type says when one is forgotten. */
export const panelCommandTypes = Object.keys(table) as readonly PanelCommandType[];

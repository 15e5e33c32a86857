/** The evaluation sheets, and the scoring of answers: numbers in, numbers out. Rules SC1 to SC28. */
export type { Answer, Answers, Choice } from "./answer.js";
export type { Gate, GateFacts, GateKind } from "./gates/gate.js";
export { gatesOf } from "./gates/gatesOf.js";
export { indicatorsOf } from "./indicatorsOf.js";
export {
  type AnswerType,
  type AreaCode,
  areaCodes,
  type ChoiceIndicator,
  type ChoiceType,
  type Component,
  type CountInput,
  choiceTypes,
  type EnablerComponent,
  type Formula,
  type IndexIndicator,
  type Indicator,
  type Instrument,
  type PortalColumn,
  type PortalPlace,
  portalColumns,
  type RatioIndicator,
  type ResultComponent,
  type ScaleStep,
  type Subcomponent,
} from "./instrument.js";
export { instrumentById, instruments } from "./instruments.js";
export { InstrumentError } from "./loading/instrumentError.js";
export { loadInstrument } from "./loading/loadInstrument.js";
export { loadThresholds } from "./loading/loadThresholds.js";
export type { Localised } from "./localised.js";
export { type Predicate, predicates } from "./predicate.js";
export type { AnswerProblem, AnswerStatus } from "./scoring/judgeAnswer.js";
export { type AnswerScore, scoreIndicator } from "./scoring/scoreIndicator.js";
export { scoreSheet } from "./scoring/scoreSheet.js";
export type {
  AreaFigures,
  Figure,
  IndicatorFigure,
  MissingAnswer,
  ScoreSheet,
  SubcomponentFigure,
} from "./scoring/sheet.js";
export type { Thresholds } from "./thresholds.js";

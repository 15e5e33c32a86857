export { GateList, type ListedGate } from "./GateList";
export { gateFigures } from "./gateFigures";
export { type ScoreBar, ScoreBars } from "./ScoreBars";

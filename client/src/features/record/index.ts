export { PanelRecord } from "./PanelRecord";
export { VerifyPage } from "./VerifyPage";

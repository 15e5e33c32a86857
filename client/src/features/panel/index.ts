export { PanelRoom } from "./PanelRoom";

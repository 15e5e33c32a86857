export type { EvidenceSlotProps } from "./evidence/evidenceSlot";
export { PanelRoom } from "./PanelRoom";

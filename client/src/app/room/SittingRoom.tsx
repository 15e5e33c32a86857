import { PanelRoom } from "#app/features/panel";
import { EvidenceInRoom } from "./EvidenceInRoom";

/** The panel's room with the evidence in it: here the two meet. */
export function SittingRoom() {
  return <PanelRoom evidence={EvidenceInRoom} />;
}

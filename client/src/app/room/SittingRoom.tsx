import { lazy } from "react";
import { PanelRoom } from "#app/features/panel";

/** Loaded when somebody first looks at evidence: a sitting begins without. */
const EvidenceInRoom = lazy(async () => ({
  default: (await import("#app/features/evidence")).EvidenceInRoom,
}));

/** The panel's room with the evidence in it: here the two meet. */
export function SittingRoom() {
  return <PanelRoom evidence={EvidenceInRoom} />;
}

export { EvidencePage } from "./EvidencePage";
export { EvidenceInRoom } from "./room/EvidenceInRoom";

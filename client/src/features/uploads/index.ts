export { UploadDock } from "./dock/UploadDock";
export { EvidenceTab } from "./list/EvidenceTab";

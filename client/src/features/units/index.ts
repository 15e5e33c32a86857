export { UnitDossier } from "./dossier/UnitDossier";
export type { EvidenceTabProps } from "./dossier/UnitTabs";
export { Units } from "./list/Units";

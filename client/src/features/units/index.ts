export { UnitDossier } from "./dossier/UnitDossier";
export { Units } from "./list/Units";

export { UnitDossier } from "./UnitDossier";
export { Units } from "./Units";

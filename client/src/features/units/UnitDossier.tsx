export function UnitDossier() { return null; }

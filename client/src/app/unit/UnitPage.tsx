import { lazy } from "react";
import { UnitDossier } from "#app/features/units";

/** Loaded when somebody looks at the evidence. */
const EvidenceTab = lazy(async () => ({ default: (await import("#app/features/uploads")).EvidenceTab }));

/** A unit's dossier with its evidence in it: here the two meet. */
export function UnitPage() {
  return <UnitDossier evidence={EvidenceTab} />;
}

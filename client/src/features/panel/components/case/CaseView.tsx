import { CaseDossier } from "./CaseDossier";
import { CaseHead } from "./CaseHead";
import { CaseMatter } from "./CaseMatter";

/** The middle: which unit, where its case stands, what is asked of me, and the dossier below. */
export function CaseView() {
  return (
    <>
      <CaseHead />
      <CaseMatter />
      <CaseDossier />
    </>
  );
}

import { CaseHead } from "./CaseHead";
import { CaseMatter } from "./CaseMatter";
import { CaseTabs } from "./CaseTabs";

/** The middle: which unit, where its case stands, what is asked of me, and dossier and evidence below. */
export function CaseView() {
  return (
    <>
      <CaseHead />
      <CaseMatter />
      <CaseTabs />
    </>
  );
}

import { createContext, useContext } from "react";
import type { ListedEvidenceFragment } from "#app/generated/uploads/graphql";
import type { UploadPlace } from "../queue/entry";

/** What can be done from the list; each row asks for it here. */
export interface ListDesk {
  readonly place: UploadPlace;
  readonly mayAdd: boolean;
  /** Opens the system's dialog for files; null: their indicators are chosen later. */
  readonly chooseFiles: (indicatorCode: string | null) => void;
  readonly chooseVersion: (evidence: ListedEvidenceFragment) => void;
  readonly describe: (evidence: ListedEvidenceFragment) => void;
  readonly withdraw: (evidence: ListedEvidenceFragment) => void;
}

export const ListDeskContext = createContext<ListDesk | null>(null);

export function useListDesk(): ListDesk {
  const desk = useContext(ListDeskContext);
  if (desk === null) throw new Error("A row of evidence stands outside its list");
  return desk;
}

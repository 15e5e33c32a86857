import type { Anchor, Standing, Version } from "@sidang/shared";
import { createContext, useContext } from "react";
import type { Place, SeenPlace } from "#app/ui/viewer";
import type { EvidenceAddress } from "./address/evidenceAddress";
import type { DraftTarget } from "./drafts/draft";
import type { Drafts } from "./drafts/useOutbox";
import type { Desk } from "./live/desk";
import type { Present } from "./live/usePresence";
import type { EvidenceWish } from "./sending/evidenceWish";
import type { Outcome } from "./sending/post";
import type { PlacedThread } from "./threads/placedThread";

/** What was marked in the document, and where that is on the screen. */
export interface Selection {
  readonly anchor: Anchor;
  readonly at: DOMRect | null;
}

/** The evidence as the parts of its page see it. */
export interface DeskValue {
  readonly desk: Desk;
  readonly standing: Standing;
  /** The version that is looked at. */
  readonly version: Version;
  readonly isLatest: boolean;
  readonly address: EvidenceAddress;
  readonly change: (changes: Partial<EvidenceAddress>) => void;
  /** Every thread, as it stands in this version, in the order of the document. */
  readonly all: readonly PlacedThread[];
  /** Those that the filter leaves, without what has just arrived. */
  readonly shown: readonly PlacedThread[];
  readonly arrivals: readonly PlacedThread[];
  readonly admit: () => void;
  readonly activeId: string | null;
  /** Opens a thread and goes to its place; null closes the one that is open. */
  readonly activate: (threadId: string | null) => void;
  /** Where the document was asked to go. */
  readonly place: Place | null;
  readonly goTo: (place: Place) => void;
  /** What the reader sees of the document; null before it is open. */
  readonly seen: SeenPlace | null;
  readonly onSeen: (place: SeenPlace) => void;
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
  /** What is being written. */
  readonly composing: DraftTarget | null;
  readonly compose: (target: DraftTarget | null) => void;
  /** The thread that is being put in its place. */
  readonly placing: string | null;
  readonly beginPlacing: (threadId: string | null) => void;
  readonly drafts: Drafts;
  readonly present: readonly Present[];
  /** Sends what needs no text. */
  readonly ask: (wish: EvidenceWish) => Promise<Outcome>;
  /** These threads are before the reader now: once they have been for a moment, the server is told. */
  readonly noteVisible: (threadIds: readonly string[]) => void;
}

export const DeskContext = createContext<DeskValue | null>(null);

export function useDesk(): DeskValue {
  const value = useContext(DeskContext);
  if (value === null) throw new Error("This part belongs inside an evidence page");
  return value;
}

import type { ShownEvidence, ShownPlace, ThreadReference } from "@sidang/shared";
import { type ComponentType, createContext, useContext } from "react";

/** A thread that somebody wants to see. `ask` is another each time, so that the same one can be wanted again. */
export interface WantedThread extends ThreadReference {
  readonly ask: number;
}

/**
 * What the room tells whoever draws the evidence of a unit, and what it wants to hear. Features do not know each other:
 * the app hands the drawing part in.
 */
export interface EvidenceSlotProps {
  readonly proposalId: string;
  /** What is before everybody on this unit; null when nothing is. */
  readonly shown: ShownEvidence | null;
  /** While true, go where `shown` points, each time that it changes. While false, leave the reader where they are. */
  readonly following: boolean;
  /** The reader moved away by themselves: they follow no more, until they say so. */
  readonly onLeaveFollowing: () => void;
  /** A thread to open, from a remark; null when none is wanted. */
  readonly wanted: WantedThread | null;
  /** Which thread the reader has open, for a remark to point to; null once they closed it, not when this is put away. */
  readonly onThreadOpened: (thread: ThreadReference | null) => void;
  /** The reader may bring what they see before everybody. The server decides when they do. */
  readonly mayShow: boolean;
  readonly onShow: (place: ShownPlace) => void;
}

export type EvidenceSlot = ComponentType<EvidenceSlotProps>;

export const EvidenceSlotContext = createContext<EvidenceSlot | null>(null);

/** The part that draws evidence, as the app handed it in. */
export function useEvidenceSlot(): EvidenceSlot {
  const slot = useContext(EvidenceSlotContext);
  if (slot === null) throw new Error("The room was given no part that draws evidence");
  return slot;
}

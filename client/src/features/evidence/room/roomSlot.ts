import type { ShownEvidence, ShownPlace, ThreadReference } from "@sidang/shared";

/** What a panel's room tells and hears; the room has its own name for it, and the app holds the two together. */
export interface RoomSlot {
  readonly proposalId: string;
  /** What is before everybody on this unit; null when nothing is. */
  readonly shown: ShownEvidence | null;
  /** While true, what is shown takes the reader along. */
  readonly following: boolean;
  readonly onLeaveFollowing: () => void;
  /** A thread to open; `ask` is another each time. */
  readonly wanted: (ThreadReference & { readonly ask: number }) | null;
  readonly onThreadOpened: (thread: ThreadReference | null) => void;
  readonly mayShow: boolean;
  readonly onShow: (place: ShownPlace) => void;
}

import type { Panel } from "@sidang/shared";

/** Why what is on the screen can no longer be carried forward and has to be loaded again. */
export type Staleness = "GAP" | "RESET" | "AUDIENCE";

/** A panel as this browser holds it: the folded state, and the chain that it was folded along. */
export interface Room {
  readonly viewerId: string;
  readonly state: Panel;
  /** Hash of the last event folded in: the chain's head, in hex. */
  readonly head: string;
  /** Place of the first event whose hash does not follow from the one before it; null while the chain holds. */
  readonly brokenAt: number | null;
  /** The last time that the chair went back to deliberation, as far as this page heard it: the state keeps no reason. */
  readonly steppedBack: SteppedBack | null;
  /** Null while the room is current. A stale room still shows what it last knew. */
  readonly stale: Staleness | null;
}

export interface SteppedBack {
  readonly itemId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly reason: string;
}

/** What the query `panel` answers of a panel's state. */
export interface Snapshot {
  readonly snapshot: Panel;
  readonly seq: number;
  readonly head: string;
}

/** A room as it stands after its snapshot was loaded; what a snapshot does not tell is kept. */
export function enter(viewerId: string, loaded: Snapshot, before: Room | null): Room {
  return {
    viewerId,
    state: { ...loaded.snapshot, seq: loaded.seq },
    head: loaded.head,
    brokenAt: before?.brokenAt ?? null,
    steppedBack: before?.steppedBack ?? null,
    stale: null,
  };
}

import type { Panel } from "@sidang/shared";
import type { Frame } from "./room.js";

/** One subscription as the server served it: from a `subscribe` message to its end, or to the loss of its socket. */
export interface Segment {
  /** The cursor that it started from. */
  readonly after: number;
  /** The audience that the client's state was made for. */
  readonly audienceKey: string;
  /** An event that was committed before it was asked for: the audience is the one of then, or of later. */
  readonly floor: number;
  /**
   * False when the same id was in use on the same socket until just before: then frames of the subscription before it
   * may still come, as in a browser.
   */
  readonly exact: boolean;
  readonly frames: Frame[];
}

/** An answer of the query `panel`. */
export interface Snapshot {
  /** An event that was committed before it was asked for. */
  readonly floor: number;
  /** Null: the panel did not exist for the viewer. */
  readonly panel: LoadedPanel | null;
}

export interface LoadedPanel {
  readonly seq: number;
  readonly head: string;
  readonly audience: string;
  readonly audienceKey: string;
  readonly snapshot: Panel;
}

/** A record that somebody downloaded in the middle of a run. */
export interface Download {
  /** An event that was committed before it was asked for. */
  readonly floor: number;
  readonly content: string;
}

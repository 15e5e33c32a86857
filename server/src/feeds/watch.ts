import type { SignedIn } from "../graph/requestContext.js";

/** What becomes of somebody who follows a stream as one of an audience. */
export interface Watcher {
  /**
   * They belong to another audience now, or to none: since the event `seq`, or, where the reason lies outside the
   * stream, after it. They are not watched any more.
   */
  moved(seq: number, to: "ANOTHER" | "NONE"): void;
  /** Something outside the stream may have made them another: nothing may be sent until they are judged. Said once. */
  held(): void;
  /** They are who they were: everything since they were held is theirs. */
  released(): void;
  /** Who they are now could not be found out. They are not watched any more. */
  failed(error: unknown): void;
}

/** A watcher, and as whom they were let in. */
export interface Watch<Viewer> {
  readonly watcher: Watcher;
  readonly signedIn: SignedIn;
  /** Key of the audience that they were let in as. */
  readonly audienceKey: string;
  viewer: Viewer;
  /** The judgement that is being waited for: the last that was asked for. Null: none, and they are not held. */
  judgement: object | null;
}

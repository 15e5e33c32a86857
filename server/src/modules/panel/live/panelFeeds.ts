import { type Audience, audienceKey, audienceOf, type Viewer } from "@sidang/shared";
import { notFound } from "../../../graph/deliberateError.js";
import type { SignedIn } from "../../../graph/requestContext.js";
import type { PanelStates } from "../panelStates.js";
import { viewerOf } from "../panelViewer.js";
import { type FeedParts, PanelFeed } from "./panelFeed.js";

/** How long a feed outlives its last watcher: those who lost their connection come back soon. */
const lingerMs = 10_000;

/** Somebody who was let in, and the feed at a moment at which they belong to this audience. */
export interface Admitted {
  readonly feed: PanelFeed;
  readonly viewer: Viewer;
  readonly audience: Audience;
  readonly audienceKey: string;
  /** The panel's head when they were let in: a cursor beyond it is unknown. */
  readonly head: number;
}

/** One feed for each panel that somebody watches. */
export class PanelFeeds {
  readonly #feeds = new Map<string, PanelFeed>();
  readonly #lingering = new Map<string, NodeJS.Timeout>();
  #closed = false;

  constructor(
    readonly states: PanelStates,
    readonly parts: FeedParts,
  ) {}

  /** Judges somebody on the panel as it stands now. Throws NOT_FOUND when it does not exist for them. */
  async admit(signedIn: SignedIn, panelId: string): Promise<Admitted> {
    const viewer = viewerOf(signedIn);
    const now = await this.states.now(panelId);
    if (this.#closed || audienceOf(now.state, viewer) === null) throw notFound("panel");
    let feed = this.#feeds.get(panelId);
    if (feed === undefined) {
      feed = new PanelFeed(panelId, now, this.parts);
      this.#feeds.set(panelId, feed);
    }
    this.linger(panelId);
    await feed.reach(now.state.seq);
    // What was committed in the meantime may have changed it; from here on the feed watches.
    const audience = audienceOf(feed.state, viewer);
    if (audience === null) throw notFound("panel");
    return { feed, viewer, audience, audienceKey: audienceKey(audience), head: feed.head };
  }

  /** Ends the panel's feed a while later, unless somebody watches it then. */
  linger(panelId: string): void {
    clearTimeout(this.#lingering.get(panelId));
    const timer = setTimeout(() => {
      this.#lingering.delete(panelId);
      const feed = this.#feeds.get(panelId);
      if (feed?.isWatched) return;
      feed?.close();
      this.#feeds.delete(panelId);
    }, lingerMs);
    this.#lingering.set(panelId, timer.unref());
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#lingering.values()) clearTimeout(timer);
    for (const feed of this.#feeds.values()) feed.close();
    this.#feeds.clear();
  }
}

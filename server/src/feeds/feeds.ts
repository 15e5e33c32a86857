import { notFound } from "../graph/deliberateError.js";
import type { SignedIn } from "../graph/requestContext.js";
import { Feed, type FeedParts } from "./feed.js";
import type { FollowedKind } from "./followedKind.js";
import type { Watcher } from "./watch.js";

/** How long a feed outlives its last watcher: those who lost their connection come back soon. */
const lingerMs = 10_000;

/** Somebody who was let in, and the feed at a moment at which they belong to this audience. */
export interface Admitted<Audience> {
  readonly feed: Pick<Feed<never, never, never>, "head" | "since" | "deliverTo">;
  readonly audience: Audience;
  readonly audienceKey: string;
  /** The stream's head when they were let in: a cursor beyond it is unknown. */
  readonly head: number;
  /** Tells of whatever changes who they are, until the answer is called. To be called at once. */
  watch(watcher: Watcher): () => void;
}

/** One feed for each stream of a kind that somebody watches. */
export class Feeds<State extends { readonly seq: number }, Viewer, Audience> {
  readonly #feeds = new Map<string, Feed<State, Viewer, Audience>>();
  readonly #lingering = new Map<string, NodeJS.Timeout>();
  readonly #stopListening: () => void;
  /** How often viewers were judged again. */
  #judgements = 0;
  #closed = false;

  constructor(
    readonly kind: FollowedKind<State, Viewer, Audience>,
    readonly parts: FeedParts,
  ) {
    this.#stopListening = parts.hub.onRevoked((key) => {
      if (kind.judgedAgainAfter.includes(key)) void this.judgeAgain();
    });
  }

  /**
   * Judges somebody on the stream as it stands now, and lets them in: `letIn` is called when nothing that could make
   * them another is unheeded, and must watch before it returns. Throws NOT_FOUND when it does not exist for them.
   */
  async admit<T>(signedIn: SignedIn, id: string, letIn: (admitted: Admitted<Audience>) => T): Promise<T> {
    const { kind } = this;
    for (;;) {
      const judgements = this.#judgements;
      const viewer = await kind.viewerOf(signedIn, id);
      const now = await kind.now(id);
      if (this.#closed || kind.audienceOf(now, viewer) === null) throw notFound(kind.what);
      const feed = this.#feed(id, now);
      this.linger(id);
      await feed.reach(now.seq);
      // Who they are may have changed meanwhile outside the stream, or the feed may have been given up.
      if (judgements !== this.#judgements || this.#feeds.get(id) !== feed) continue;
      // What was committed in the meantime may have changed it; from here on the feed watches.
      const audience = kind.audienceOf(feed.state, viewer);
      if (audience === null) throw notFound(kind.what);
      const audienceKey = kind.audienceKey(audience);
      const watch = (watcher: Watcher) =>
        feed.watch({ watcher, signedIn, audienceKey, viewer, judgement: null });
      return letIn({ feed, audience, audienceKey, head: feed.head, watch });
    }
  }

  /**
   * Judges those who watch again, for a reason that is not in their streams. From the moment of the call nothing more
   * is sent to them until it is known who they are now: who is not the same is told as if an event had changed it
   * (Reset AUDIENCE_CHANGED and the end, or just the end), the others are sent what they missed, and go on. So nothing
   * that only the audience before may see is sent once the change was known here. What was written to the socket
   * before that is on its way.
   * @param matches whom it concerns; everybody, when it is not given
   */
  async judgeAgain(matches: (signedIn: SignedIn, id: string) => boolean = () => true): Promise<void> {
    this.#judgements += 1;
    await Promise.all(
      [...this.#feeds].map(([id, feed]) => feed.judgeAgain((signedIn) => matches(signedIn, id))),
    );
  }

  /** Ends a stream's feed a while later, unless somebody watches it then. */
  linger(id: string): void {
    clearTimeout(this.#lingering.get(id));
    const timer = setTimeout(() => {
      this.#lingering.delete(id);
      const feed = this.#feeds.get(id);
      if (feed?.isWatched) return;
      feed?.close();
      this.#feeds.delete(id);
    }, lingerMs);
    this.#lingering.set(id, timer.unref());
  }

  close(): void {
    this.#closed = true;
    this.#stopListening();
    for (const timer of this.#lingering.values()) clearTimeout(timer);
    for (const feed of this.#feeds.values()) feed.close();
    this.#feeds.clear();
  }

  #feed(id: string, now: State): Feed<State, Viewer, Audience> {
    let feed = this.#feeds.get(id);
    if (feed === undefined) {
      feed = new Feed(id, now, this.kind, this.parts);
      this.#feeds.set(id, feed);
    }
    return feed;
  }
}

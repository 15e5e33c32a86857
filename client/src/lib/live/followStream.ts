import type { Observable } from "rxjs";

/** What is known of a thing on this screen. `Ready` is what a screen draws of it. */
export type Following<Ready extends object> =
  | { readonly status: "LOADING" }
  /** There is no such thing, or not for this viewer. */
  | { readonly status: "MISSING" }
  /** It could not be loaded; it is tried again by itself. */
  | { readonly status: "FAILED" }
  | ({ readonly status: "READY" } & Ready);

export interface Follower<Ready extends object> {
  readonly current: () => Following<Ready>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** What was loaded, and after which event, as which audience, the stream goes on from it. */
export interface Loaded<Ready> {
  readonly ready: Ready;
  readonly after: number;
  readonly audienceKey: string;
}

/** A thing that has a snapshot and a stream. */
export interface Feed<Ready extends object, Frame> {
  /** Loads it as it is now; null when it is not there for the viewer. `before` is what the screen has of it. */
  readonly load: (before: Ready | null) => Promise<Loaded<Ready> | null>;
  readonly listen: (cursor: Pick<Loaded<Ready>, "after" | "audienceKey">) => Observable<Frame>;
  /** Folds a frame in; answers the same object when nothing came of it. */
  readonly receive: (ready: Ready, frame: Frame) => Ready;
  /** What is on the screen cannot be carried forward: it has to be loaded again. */
  readonly isStale: (ready: Ready) => boolean;
}

/** In a burst (catching up), the screen is drawn at most this often, in milliseconds. */
const drawEvery = 40;
const firstPause = 500;
const longestPause = 8_000;

/**
 * Loads a thing and follows its stream. The subscription starts after the snapshot's `seq` and first yields what is
 * stored, so nothing falls between the two; what comes twice, `receive` drops. The socket comes back by itself with
 * the last cursor; what is stale, or a stream that the server ended, is loaded again while the screen keeps what it shows.
 */
export function followStream<Ready extends object, Frame>(feed: Feed<Ready, Frame>): Follower<Ready> {
  const listeners = new Set<() => void>();
  let following: Following<Ready> = { status: "LOADING" };
  let ready: Ready | null = null;
  let stopped = false;
  let stream: { unsubscribe: () => void } | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let pause = firstPause;
  let drawing: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;

  const tell = () => {
    drawing = undefined;
    drawnAt = Date.now();
    for (const listener of listeners) listener();
  };
  const change = (next: Following<Ready>) => {
    following = next;
    if (stopped || drawing !== undefined) return;
    const wait = drawnAt + drawEvery - Date.now();
    if (wait <= 0) tell();
    else drawing = setTimeout(tell, wait);
  };
  const show = (next: Ready) => {
    ready = next;
    change({ status: "READY", ...next });
  };
  const later = () => {
    stream?.unsubscribe();
    clearTimeout(retry);
    if (stopped) return;
    retry = setTimeout(load, pause * (0.5 + Math.random() / 2));
    pause = Math.min(longestPause, pause * 2);
  };

  async function load() {
    stream?.unsubscribe();
    try {
      const loaded = await feed.load(ready);
      if (stopped) return;
      if (loaded === null) {
        ready = null;
        return change({ status: "MISSING" });
      }
      show(loaded.ready);
      listen(loaded);
    } catch {
      if (ready === null) change({ status: "FAILED" });
      later();
    }
  }

  function listen({ after, audienceKey }: Loaded<Ready>) {
    stream = feed.listen({ after, audienceKey }).subscribe({
      next: (frame) => {
        if (ready === null) return;
        pause = firstPause;
        const next = feed.receive(ready, frame);
        if (next === ready) return;
        show(next);
        if (feed.isStale(next)) void load();
      },
      // The server ends a stream when rights have changed: judged again when it is loaded again.
      error: later,
      complete: later,
    });
  }

  void load();
  return {
    current: () => following,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
      clearTimeout(retry);
      clearTimeout(drawing);
      stream?.unsubscribe();
    },
  };
}

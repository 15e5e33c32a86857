import type { ThreadAudience, ThreadKind } from "@sidang/shared";
import type { Spot, TalkAct } from "./DemoPiece.js";

/** Between two contributions: a day or two of a cycle; half an hour of the days of a panel (see `momentOf`). */
const pause = (part: number) => (part < 1 ? 0.004 : 0.014);

/** What is said on a piece of evidence, thread by thread. */
export class Talk {
  readonly acts: TalkAct[] = [];
  #threads = 0;

  /** Somebody starts a thread; what follows in it is told by what this answers with. */
  start(
    part: number,
    by: string,
    [audience, kind]: readonly [ThreadAudience, ThreadKind],
    spot: Spot,
    body: string,
    mentions: readonly string[] = [],
  ): ThreadTalk {
    this.#threads += 1;
    const thread = this.#threads;
    this.acts.push({ do: "start", part, by, thread, spot, audience, kind, body, mentions });
    return new ThreadTalk(this.acts, thread, part);
  }
}

/** One thread as it goes on, each contribution some time after the one before. */
export class ThreadTalk {
  readonly #acts: TalkAct[];
  readonly #thread: number;
  #part: number;

  constructor(acts: TalkAct[], thread: number, part: number) {
    this.#acts = acts;
    this.#thread = thread;
    this.#part = part;
  }

  /** What follows happens then. */
  at(part: number): this {
    this.#part = part - pause(part);
    return this;
  }

  reply(by: string, body: string, mentions: readonly string[] = []): this {
    return this.#next({ do: "reply", by, body, mentions });
  }

  edit(by: string, body: string): this {
    return this.#next({ do: "edit", by, body });
  }

  resolve(by: string, reason: string): this {
    return this.#next({ do: "resolve", by, reason });
  }

  reopen(by: string, reason: string): this {
    return this.#next({ do: "reopen", by, reason });
  }

  confirm(by: string): this {
    return this.#next({ do: "confirm", by });
  }

  place(by: string, spot: Spot): this {
    return this.#next({ do: "place", by, spot });
  }

  #next(act: Untimed<TalkAct>): this {
    this.#part += pause(this.#part);
    this.#acts.push({ ...act, part: this.#part, thread: this.#thread });
    return this;
  }
}

type Untimed<Act> = Act extends unknown ? Omit<Act, "part" | "thread"> : never;

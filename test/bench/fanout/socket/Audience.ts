import type { Socket } from "node:net";
import { openSocket } from "./openSocket.js";
import { now, type Report, type Target } from "./target.js";

interface Expected {
  readonly payload: Buffer;
  received: number;
}

/** Sockets that open together: more would only wait in the server's queue of connections. */
const openedAtOnce = 50;

/**
 * All subscribers of one server. Each must get every event once, in order, and all get the same bytes: what the first
 * of them gets is read, and what the others get is compared with it.
 */
export class Audience {
  readonly #sockets: Socket[] = [];
  readonly #expected = new Map<number, Expected>();
  #closing = false;

  constructor(
    readonly subject: string,
    readonly size: number,
    readonly tell: (report: Report) => void,
  ) {}

  async open(target: Target): Promise<void> {
    for (let from = 0; from < this.size; from += openedAtOnce) {
      const some = Array.from({ length: Math.min(openedAtOnce, this.size - from) }, (_, n) => from + n);
      this.#sockets.push(...(await Promise.all(some.map((n) => this.#join(target, n)))));
    }
    this.tell({ told: "opened", subject: this.subject });
  }

  close(): void {
    this.#closing = true;
    for (const socket of this.#sockets) socket.destroy();
    this.tell({ told: "closed", subject: this.subject });
  }

  #join(target: Target, n: number): Promise<Socket> {
    const cookie = target.cookies[n % Math.max(1, target.cookies.length)] ?? null;
    let next: number | null = null;
    return openSocket(
      target,
      cookie,
      (payload) => {
        next ??= seqOf(payload);
        if (next !== null && this.#isExpected(next, payload)) {
          this.#count(next, payload);
          next += 1;
        } else this.#fail(`expected event ${next}, got ${payload}`);
      },
      (why) => this.#fail(why),
    );
  }

  #isExpected(seq: number, payload: Buffer): boolean {
    const expected = this.#expected.get(seq);
    if (expected !== undefined) return expected.payload.equals(payload);
    // A copy: what was received is a part of a larger buffer, which would be kept with it.
    this.#expected.set(seq, { payload: Buffer.from(payload), received: 0 });
    return seqOf(payload) === seq;
  }

  #count(seq: number, { length }: Buffer): void {
    const expected = this.#expected.get(seq);
    if (expected === undefined) return;
    expected.received += 1;
    if (expected.received < this.size) return;
    this.tell({ told: "received", subject: this.subject, seq, at: now(), bytes: length });
    this.#expected.delete(seq);
  }

  #fail(why: string): void {
    if (!this.#closing) this.tell({ told: "failed", subject: this.subject, why });
  }
}

/** The `seq` of the event in a graphql-ws `next` message; null when it is something else. */
function seqOf(payload: Buffer): number | null {
  const message = JSON.parse(payload.toString()) as {
    type?: string;
    payload?: { data?: { panelEvents?: { seq?: number } } };
  };
  const seq = message.payload?.data?.panelEvents?.seq;
  return message.type === "next" && typeof seq === "number" ? seq : null;
}

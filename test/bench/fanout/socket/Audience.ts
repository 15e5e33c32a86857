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
        this.#receive(next, payload);
        next += 1;
      },
      (why) => this.#fail(why),
    );
  }

  #receive(seq: number, payload: Buffer): void {
    let expected = this.#expected.get(seq);
    if (expected === undefined) {
      if (seqOf(payload) !== seq) return this.#fail(`expected event ${seq}, got ${payload}`);
      // A copy: what was received is a part of a larger buffer, which would be kept with it.
      expected = { payload: Buffer.from(payload), received: 0 };
      this.#expected.set(seq, expected);
    } else if (!expected.payload.equals(payload)) {
      return this.#fail(`two sockets got different bytes for event ${seq}:\n${expected.payload}\n${payload}`);
    }
    expected.received += 1;
    if (expected.received < this.size) return;
    this.tell({ told: "received", subject: this.subject, seq, at: now(), bytes: payload.length });
    this.#expected.delete(seq);
  }

  #fail(why: string): void {
    if (!this.#closing) this.tell({ told: "failed", subject: this.subject, why });
  }
}

/** The `seq` of the event in a graphql-ws `next` message. */
function seqOf(payload: Buffer): number {
  const message = JSON.parse(payload.toString()) as {
    type?: string;
    payload?: { data?: { panelEvents?: { seq?: number } } };
  };
  const seq = message.payload?.data?.panelEvents?.seq;
  if (message.type !== "next" || typeof seq !== "number") throw new Error(`not an event: ${payload}`);
  return seq;
}

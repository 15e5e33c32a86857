import type { FastifyInstance } from "fastify";

/** Counts requests that are not answered yet, so that a server that stops first finishes what it has begun. */
export class UnderWay {
  readonly #requests = new Set<string>();
  #onDone: (() => void) | null = null;

  constructor(app: FastifyInstance) {
    app.addHook("onRequest", async ({ id }) => void this.#requests.add(id));
    const ended = async ({ id }: { readonly id: string }) => {
      this.#requests.delete(id);
      if (this.#requests.size === 0) this.#onDone?.();
    };
    app.addHook("onResponse", ended);
    app.addHook("onRequestAbort", ended);
  }

  /** Until all are answered, or for so long. */
  async done(atMostMs: number): Promise<void> {
    if (this.#requests.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, atMostMs);
      this.#onDone = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

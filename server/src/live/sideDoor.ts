/** What a side door lets out: it begins when graphql-ws has the subscription on its books, and ends once. */
export interface Delivery {
  start(end: () => void): void;
  stop(): void;
}

/**
 * What graphql-ws gets instead of results: an iterator that yields nothing and is done when the subscription is.
 * The protocol stays graphql-ws's; the frames go past it.
 */
export class SideDoor implements AsyncGenerator<never, void, void> {
  readonly #delivery: Delivery;
  readonly #done: Promise<IteratorReturnResult<void>>;
  #resolve!: (result: IteratorReturnResult<void>) => void;
  #state: "WAITING" | "OPEN" | "ENDED" = "WAITING";

  constructor(delivery: Delivery) {
    this.#delivery = delivery;
    this.#done = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  next(): Promise<IteratorReturnResult<void>> {
    if (this.#state === "WAITING") {
      this.#state = "OPEN";
      this.#delivery.start(() => this.#end());
    }
    return this.#done;
  }

  return(): Promise<IteratorReturnResult<void>> {
    this.#end();
    return this.#done;
  }

  throw(): Promise<IteratorReturnResult<void>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #end(): void {
    if (this.#state === "ENDED") return;
    this.#state = "ENDED";
    this.#delivery.stop();
    this.#resolve({ done: true, value: undefined });
  }
}

import type WebSocket from "ws";

interface Message {
  readonly id?: string;
  readonly type: string;
  readonly payload?: unknown;
}

/** How long a test waits for something that should come at once. */
const patienceMs = 20_000;

/** A raw graphql-transport-ws socket: what it received, frame by frame, and ways to wait for more. */
export class Socket {
  /** Every frame as it came. */
  readonly frames: string[] = [];
  readonly messages: Message[] = [];
  closed: { readonly code: number; readonly reason: string } | null = null;
  readonly #waiting = new Set<() => void>();

  constructor(readonly raw: WebSocket) {
    raw.on("message", (data) => {
      const text = String(data);
      this.frames.push(text);
      this.messages.push(JSON.parse(text) as Message);
      this.#wake();
    });
    raw.on("error", () => {});
    raw.on("close", (code, reason) => {
      this.closed = { code, reason: String(reason) };
      this.#wake();
    });
  }

  /** Initialises the connection; throws when the server does not acknowledge it. */
  async hello(): Promise<void> {
    await new Promise((resolve, reject) => {
      this.raw.once("open", resolve);
      this.raw.once("close", reject);
      this.raw.once("unexpected-response", (_request, response) =>
        reject(new Error(`upgrade refused: ${response.statusCode}`)),
      );
    });
    this.send({ type: "connection_init" });
    await this.until(
      () => this.closed !== null || this.messages.some(({ type }) => type === "connection_ack"),
    );
    if (this.closed !== null) throw new Error(`closed: ${this.closed.code} ${this.closed.reason}`);
  }

  send(message: object): void {
    this.raw.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables: Readonly<Record<string, unknown>> = {}): void {
    this.send({ id, type: "subscribe", payload: { query, variables } });
  }

  /** What a subscription yielded so far: the root field of each `next`. */
  results<Value = Record<string, unknown>>(id: string): Value[] {
    return this.messages
      .filter((message) => message.id === id && message.type === "next")
      .flatMap(({ payload }) => Object.values((payload as { data?: Record<string, Value> }).data ?? {}));
  }

  errors(id: string): { readonly message: string; readonly extensions?: { readonly code?: string } }[] {
    return this.messages
      .filter((message) => message.id === id)
      .flatMap(({ type, payload }) => {
        if (type === "error") return payload as [];
        return ((payload as { errors?: [] } | undefined)?.errors ?? []) as [];
      });
  }

  isComplete(id: string): boolean {
    return this.messages.some(
      (message) => message.id === id && (message.type === "complete" || message.type === "error"),
    );
  }

  /** Waits until something is so; looks at each frame and at the close. */
  async until(isSo: () => boolean, what = "what was awaited"): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!isSo()) {
      const left = deadline - Date.now();
      if (left <= 0)
        throw new Error(`${what} did not come; the last frames: ${this.frames.slice(-3).join("\n")}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, left);
        this.#waiting.add(wake);
      });
    }
  }

  async close(): Promise<void> {
    this.raw.close(1000);
    await this.until(() => this.closed !== null, "the close");
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }
}

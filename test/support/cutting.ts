import { connect, createServer, type Server, type Socket } from "node:net";

/** What becomes of one connection. Bytes, not seconds, say when, so that a seed tells the same story again. */
export interface Fate {
  /** It is reset once so many bytes have come through in this direction; the piece that goes past them is torn. */
  readonly cut: { readonly direction: "TO_SERVER" | "TO_CLIENT"; readonly after: number } | null;
  /** By how much each piece is late, in milliseconds. */
  readonly delayMs: number;
  /** Only the client learns of the cut; to the server the line looks alive, as after a cable was pulled. */
  readonly silent: boolean;
}

export const quietFate: Fate = { cut: null, delayMs: 0, silent: false };

export interface CuttingOptions {
  readonly targetPort: number;
  /** Asked at each new connection. */
  readonly fate: () => Fate;
  /** Told of all that the server sends, also of what does not get through. */
  readonly onSent?: (piece: Buffer) => void;
}

/** A TCP relay in front of a server that loses its connections by plan. */
export class CuttingProxy {
  readonly #options: CuttingOptions;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isCalm = false;
  /** Connections that were cut by plan so far. */
  cuts = 0;

  private constructor(options: CuttingOptions) {
    this.#options = options;
    this.#server = createServer((client) => this.#relay(client));
  }

  static async open(options: CuttingOptions): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(options);
    await new Promise<void>((resolve, reject) => {
      proxy.#server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the relay does not listen");
    return address.port;
  }

  /** From now on nothing is cut any more. */
  calm(): void {
    this.#isCalm = true;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) reset(socket);
    await closed;
  }

  #relay(client: Socket): void {
    const fate = this.#isCalm ? quietFate : this.#options.fate();
    const target = connect(this.#options.targetPort, "127.0.0.1");
    this.#keep(client);
    this.#keep(target);
    target.once("error", () => reset(client));
    client.once("close", () => {
      if (!silenced) target.destroy();
    });
    target.once("close", () => client.destroy());
    target.on("data", (piece: Buffer) => this.#options.onSent?.(piece));
    let silenced = false;
    const cut = () => {
      this.cuts += 1;
      silenced = fate.silent;
      reset(client);
      if (!silenced) reset(target);
    };
    this.#pass(client, target, fate, "TO_SERVER", cut);
    this.#pass(target, client, fate, "TO_CLIENT", cut);
  }

  /** Hands on what comes, up to the byte at which the connection is to be lost. */
  #pass(
    from: Socket,
    to: Socket,
    { cut: planned, delayMs }: Fate,
    direction: "TO_SERVER" | "TO_CLIENT",
    cut: () => void,
  ): void {
    let left = planned?.direction === direction ? planned.after : Number.POSITIVE_INFINITY;
    const write = (piece: Buffer) => {
      if (to.destroyed || left < 0) return;
      if (this.#isCalm) left = Number.POSITIVE_INFINITY;
      const whole = piece.length <= left;
      const part = whole ? piece : piece.subarray(0, left);
      left = whole ? left - piece.length : -1;
      if (whole) to.write(part);
      // What was let through arrives before the reset does.
      else to.write(part, cut);
    };
    from.on("data", (piece: Buffer) => {
      if (delayMs === 0) return write(piece);
      from.pause();
      setTimeout(() => {
        write(piece);
        from.resume();
      }, delayMs);
    });
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("error", () => {});
    socket.once("close", () => this.#sockets.delete(socket));
  }
}

/** A socket whose end is already under way cannot be reset: Node then loses its handle, and the process does not exit. */
function reset(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

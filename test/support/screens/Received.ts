import type { Page, Response, WebSocket } from "playwright-core";

/** Something that came to a browser: a frame of its socket, or the body of an answer. */
export interface Piece {
  readonly from: "SOCKET" | "HTTP";
  readonly url: string;
  readonly text: string;
}

/** Every byte that the server told one browser, in the order in which it came. */
export class Received {
  readonly pieces: Piece[] = [];
  /** Answers whose body the browser did not hand out, by address; a test that looks at everything wants none. */
  readonly unread: string[] = [];
  readonly #reading = new Set<Promise<void>>();

  /** To be made before the page goes anywhere. */
  constructor(page: Page) {
    page.on("websocket", (socket) => this.#listen(socket));
    page.on("response", (response) => this.#read(response));
  }

  /** What came after the first `count` pieces. */
  async since(count: number): Promise<readonly Piece[]> {
    await this.settled();
    return this.pieces.slice(count);
  }

  /** Waits until the bodies of all answers so far have been read; tells how many pieces there are. */
  async settled(): Promise<number> {
    while (this.#reading.size > 0) await Promise.all(this.#reading);
    return this.pieces.length;
  }

  #listen(socket: WebSocket): void {
    socket.on("framereceived", ({ payload }) =>
      this.pieces.push({ from: "SOCKET", url: socket.url(), text: payload.toString() }),
    );
  }

  #read(response: Response): void {
    // The client's own files are the same for everybody, and large.
    if (new URL(response.url()).pathname.startsWith("/assets/")) return;
    const reading = this.#keep(response).finally(() => this.#reading.delete(reading));
    this.#reading.add(reading);
  }

  async #keep(response: Response): Promise<void> {
    const url = response.url();
    try {
      const headers = JSON.stringify(response.headers());
      this.pieces.push({ from: "HTTP", url, text: `${headers}\n${await response.text()}` });
    } catch {
      // An answer that the page gave up, as it does when it leaves a screen, has no body to read.
      if (response.request().failure() === null) this.unread.push(url);
    }
  }
}

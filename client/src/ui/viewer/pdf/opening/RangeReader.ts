import { Retrying } from "./Retrying";

/** Why a file cannot be read. */
export type Unreadable = "MISSING" | "DENIED" | "EMPTY" | "UNREACHABLE";

export class FileUnreadable extends Error {
  constructor(readonly why: Unreadable) {
    super(`the file is ${why.toLowerCase()}`);
  }
}

/** What the first request brought: the file's length and first bytes, or all of it where the server knows no ranges. */
export type Beginning =
  | { readonly kind: "RANGES"; readonly length: number; readonly bytes: Uint8Array }
  | { readonly kind: "WHOLE"; readonly bytes: Uint8Array };

/** Bytes of one request. A scan's page has 50 to 500 kB: smaller pieces cost round trips, larger ones wait. */
export const pieceSize = 131_072;

/**
 * Reads a file in pieces. What does not get through is asked for again until it does (`retrying` says so, and when), so
 * that a connection that breaks in the middle of a document interrupts its reader and loses nothing.
 */
export class RangeReader {
  readonly #url: string;
  readonly #stop = new AbortController();
  readonly retrying: Retrying;

  constructor(url: string, onInterrupted: (interrupted: boolean) => void) {
    this.#url = url;
    this.retrying = new Retrying(onInterrupted, this.#stop.signal);
  }

  /** @throws FileUnreadable */
  begin(onProgress: (loaded: number, total: number) => void): Promise<Beginning> {
    return this.retrying.run(async () => {
      const response = await this.#ask(0, pieceSize);
      if (response.status === 416) throw new FileUnreadable("EMPTY");
      if (response.status === 206) {
        const length = Number(/\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (length > bytes.length) return { kind: "RANGES", length, bytes };
        return { kind: "WHOLE", bytes: orEmpty(bytes) };
      }
      return { kind: "WHOLE", bytes: orEmpty(await readAll(response, onProgress)) };
    });
  }

  /** @throws FileUnreadable */
  read(from: number, to: number): Promise<Uint8Array> {
    return this.retrying.run(async () => {
      const response = await this.#ask(from, to);
      if (response.status === 206) return new Uint8Array(await response.arrayBuffer());
      return new Uint8Array(await response.arrayBuffer()).subarray(from, to);
    });
  }

  stop(): void {
    this.#stop.abort();
  }

  async #ask(from: number, to: number): Promise<Response> {
    const response = await fetch(this.#url, {
      credentials: "same-origin",
      headers: { range: `bytes=${from}-${to - 1}` },
      signal: this.#stop.signal,
    });
    if (response.ok || response.status === 416) return response;
    if (response.status === 401 || response.status === 403) throw new FileUnreadable("DENIED");
    if (response.status === 404 || response.status === 410) throw new FileUnreadable("MISSING");
    throw new Error(`the server answered ${response.status}`);
  }
}

function orEmpty(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new FileUnreadable("EMPTY");
  return bytes;
}

async function readAll(
  response: Response,
  onProgress: (loaded: number, total: number) => void,
): Promise<Uint8Array> {
  const total = Number(response.headers.get("content-length") ?? 0);
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let loaded = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    parts.push(piece.value);
    loaded += piece.value.length;
    onProgress(loaded, total);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

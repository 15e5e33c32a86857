import { FileUnreadable } from "./FileUnreadable";
import { InTurn } from "./InTurn";
import { Retrying } from "./Retrying";

/** What the first request brought: the file's length and first bytes, or all of it where the server knows no ranges. */
export type Beginning =
  | { readonly kind: "RANGES"; readonly length: number; readonly bytes: Uint8Array }
  | { readonly kind: "WHOLE"; readonly bytes: Uint8Array };

/** Some bytes of the file, from a place on. */
interface Piece {
  readonly from: number;
  readonly bytes: Uint8Array;
}

/**
 * The unit in which pdf.js asks, in bytes. Small: a copier that writes each page's entry beside its picture makes pdf.js
 * look into every page of a file of 300 before it shows one, and each look costs a unit.
 */
export const unit = 8_192;
/** Read at the beginning and at the end of a file at once: the table of what is where stands there. */
const first = 131_072;
/** Whoever reads on where the last request ended gets more than asked for, up to this. */
const furthest = 262_144;
/** Requests at a time; the browser has six for all of the page, and a vote must not wait behind a scan. */
const atOnce = 4;

/**
 * Reads a file in pieces. What does not get through is asked for again until it does (`retrying` says so, and when), so
 * that a connection that breaks in the middle of a document interrupts its reader and loses nothing.
 */
export class RangeReader {
  readonly #url: string;
  readonly #stop = new AbortController();
  readonly #inTurn = new InTurn(atOnce);
  readonly retrying: Retrying;
  #length = 0;
  #end: Promise<Piece> | null = null;
  /** What was read beyond what was asked for. */
  #ahead: Piece | null = null;

  constructor(url: string, onInterrupted: (interrupted: boolean) => void) {
    this.#url = url;
    this.retrying = new Retrying(onInterrupted, this.#stop.signal);
  }

  /** @throws FileUnreadable */
  begin(onProgress: (loaded: number, total: number) => void): Promise<Beginning> {
    return this.retrying.run(async () => {
      const response = await this.#ask(0, first);
      if (response.status === 416) throw new FileUnreadable("EMPTY");
      if (response.status !== 206)
        return { kind: "WHOLE", bytes: orEmpty(await readAll(response, onProgress)) };
      const length = Number(/\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!(length > bytes.length)) return { kind: "WHOLE", bytes: orEmpty(bytes) };
      this.#length = length;
      const from = Math.max(bytes.length, Math.floor((length - first) / unit) * unit);
      this.#end = this.#fetch(from, length);
      // Whoever reads there hears of it.
      this.#end.catch(() => undefined);
      return { kind: "RANGES", length, bytes };
    });
  }

  /** @throws FileUnreadable */
  async read(from: number, to: number): Promise<Uint8Array> {
    const end = await this.#end;
    if (end !== null && from >= end.from) return part(end, from, to);
    const ahead = this.#ahead;
    if (ahead !== null && from >= ahead.from && to <= ahead.from + ahead.bytes.length) {
      this.#ahead = null;
      const bytes = part(ahead, from, to);
      const rest = part(ahead, to, ahead.from + ahead.bytes.length);
      this.#ahead = { from: to, bytes: rest };
      return bytes;
    }
    const readsOn = ahead !== null && from === ahead.from + ahead.bytes.length;
    const until = readsOn ? Math.min(this.#length, Math.max(to, from + furthest)) : to;
    this.#ahead = { from: to, bytes: new Uint8Array() };
    const piece = await this.#fetch(from, until);
    if (until > to) this.#ahead = { from: to, bytes: part(piece, to, until) };
    return part(piece, from, to);
  }

  stop(): void {
    this.#stop.abort();
  }

  #fetch(from: number, to: number): Promise<Piece> {
    return this.#inTurn.run(() =>
      this.retrying.run(async () => {
        const response = await this.#ask(from, to);
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { from, bytes: response.status === 206 ? bytes : bytes.subarray(from, to) };
      }),
    );
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

function part({ from, bytes }: Piece, start: number, end: number): Uint8Array {
  // A copy: whoever gets it may give its memory away to a worker.
  return bytes.slice(start - from, end - from);
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
  for (const piece of parts) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

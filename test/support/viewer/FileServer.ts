import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { contentPolicy } from "../../../server/src/http/securityHeaders.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".wav": "audio/wav",
  ".wasm": "application/wasm",
};

/** Serves a built page and documents with ranges, under the server's own content policy, and counts what it sends. */
export class FileServer {
  readonly #root: string;
  readonly #documents = new Map<string, Uint8Array>();
  readonly #server: Server;
  /** Bytes sent of documents since `forget`. */
  sent = 0;
  /** While it is down, documents' requests are cut off without an answer. */
  isDown = false;

  private constructor(root: string) {
    this.#root = root;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(root: string): Promise<FileServer> {
    const server = new FileServer(root);
    await new Promise<void>((resolve) => server.#server.listen(0, "127.0.0.1", resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  put(name: string, bytes: Uint8Array): void {
    this.#documents.set(`/files/${name}`, bytes);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://x");
    response.setHeader("content-security-policy", contentPolicy("ws://127.0.0.1", pathname));
    response.setHeader("content-type", types[extname(pathname)] ?? "application/octet-stream");
    if (pathname.startsWith("/files/")) return this.#sendDocument(pathname, request, response);
    const file = normalize(pathname === "/" ? "/index.html" : pathname);
    try {
      if (pathname === "/") response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(await readFile(join(this.#root, file)));
    } catch {
      response.writeHead(404).end();
    }
  }

  #sendDocument(pathname: string, request: IncomingMessage, response: ServerResponse): void {
    if (this.isDown) return void request.socket.destroy();
    const bytes = this.#documents.get(pathname);
    if (bytes === undefined) return void response.writeHead(404).end();
    response.setHeader("accept-ranges", "bytes");
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    if (range === null) {
      this.sent += bytes.length;
      return void response.end(bytes);
    }
    const from = Number(range[1]);
    const to = Math.min(bytes.length - 1, range[2] === "" ? Number.POSITIVE_INFINITY : Number(range[2]));
    if (from >= bytes.length)
      return void response.writeHead(416, { "content-range": `bytes */${bytes.length}` }).end();
    this.sent += to - from + 1;
    response.writeHead(206, { "content-range": `bytes ${from}-${to}/${bytes.length}` });
    response.end(bytes.subarray(from, to + 1));
  }
}

import type { Client } from "./client.js";

/** What came back from one request of an upload. */
export interface Handed {
  readonly status: number;
  /** The upload's id, where there is one. */
  readonly id: string;
  readonly offset: number | null;
  /** The word of a refusal. */
  readonly error: string | null;
  readonly bound: number | null;
  readonly headers: Headers;
}

type Headed = Readonly<Record<string, string>>;

const encoded = (text: string) => Buffer.from(text).toString("base64");

/** Speaks tus 1.0 by hand, one request at a time. */
export class HandIn {
  constructor(
    readonly url: string,
    readonly cookie: string,
  ) {}

  static by(client: Client): HandIn {
    return new HandIn(client.url, client.cookie);
  }

  /** Announces an upload. */
  create(proposalId: string, fileName: string, bytes: number, headers: Headed = {}): Promise<Handed> {
    const metadata = `filename ${encoded(fileName)},proposalId ${encoded(proposalId)}`;
    return this.send("POST", "", { "upload-length": String(bytes), "upload-metadata": metadata, ...headers });
  }

  patch(id: string, offset: number, body: Buffer, headers: Headed = {}): Promise<Handed> {
    const about = { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" };
    return this.send("PATCH", `/${id}`, { ...about, ...headers }, body);
  }

  head(id: string): Promise<Handed> {
    return this.send("HEAD", `/${id}`, {});
  }

  remove(id: string): Promise<Handed> {
    return this.send("DELETE", `/${id}`, {});
  }

  /** Announces and sends in one go; the answer is that of the last byte. */
  async whole(proposalId: string, fileName: string, bytes: Buffer): Promise<Handed> {
    const begun = await this.create(proposalId, fileName, bytes.length);
    if (begun.status !== 201) return begun;
    return { ...(await this.patch(begun.id, 0, bytes)), id: begun.id };
  }

  async send(method: string, path: string, headers: Headed, body?: Buffer): Promise<Handed> {
    const response = await fetch(`${this.url}/files${path}`, {
      method,
      headers: { "tus-resumable": "1.0.0", cookie: this.cookie, ...headers },
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    });
    const said = parse(await response.text());
    const offset = response.headers.get("upload-offset");
    return {
      status: response.status,
      id: response.headers.get("location")?.split("/").at(-1) ?? path.slice(1),
      offset: offset === null ? null : Number(offset),
      error: said.error ?? null,
      bound: said.bound ?? null,
      headers: response.headers,
    };
  }
}

function parse(text: string): { readonly error?: string; readonly bound?: number } {
  try {
    return JSON.parse(text) as { error?: string; bound?: number };
  } catch {
    return {};
  }
}

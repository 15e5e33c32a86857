import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadBucketCommand,
  HeadObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import type { ByteRange, ByteSource, Expected, FileStore, Kept, OpenFile } from "./fileStore.js";
import { within } from "./fileStore.js";
import type { S3Address } from "./fileStoreAddress.js";
import { hashFile, Incoming } from "./incoming.js";
import { derivedName, objectPath } from "./objectPath.js";

/** What is larger goes in parts of this size, two at a time: 16 MiB of memory for each file that is being kept. */
const partBytes = 8 * 1024 * 1024;

/**
 * Objects in a bucket. Bytes are first written to a folder of this machine, because an object's name is the hash of
 * all of them; the bucket then gets them whole or not at all.
 */
export class S3FileStore implements FileStore {
  readonly #client: S3Client;
  readonly #address: S3Address;
  readonly #incoming: Incoming;

  private constructor(address: S3Address, incoming: Incoming) {
    const { region, endpoint, credentials } = address;
    this.#address = address;
    this.#incoming = incoming;
    this.#client = new S3Client({
      region,
      ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
      ...(credentials === null ? {} : { credentials }),
      // Servers that are not Amazon's keep a checksum sent behind the body as if it were content.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
  }

  static async open(address: S3Address, stagingFolder: string): Promise<S3FileStore> {
    const incoming = new Incoming(stagingFolder);
    await incoming.open();
    return new S3FileStore(address, incoming);
  }

  put(source: ByteSource, expected: Expected = {}): Promise<Kept> {
    return this.#incoming.receive(source, expected, async (path, kept) => {
      await this.#keep(path, kept, expected.signal);
      return kept;
    });
  }

  async putFile(path: string, expected: Expected = {}): Promise<Kept> {
    const kept = await hashFile(path, expected);
    await this.#keep(path, kept, expected.signal);
    return kept;
  }

  putDerived(name: string, source: ByteSource, signal?: AbortSignal): Promise<{ readonly bytes: number }> {
    const target = this.#at(derivedName(name));
    return this.#incoming.receive(source, signal === undefined ? {} : { signal }, async (path, { bytes }) => {
      await this.#send(path, target, signal);
      return { bytes };
    });
  }

  async open(name: string, range?: ByteRange): Promise<OpenFile | null> {
    const answer = await this.#get(name, range);
    if (answer === null) return null;
    const stream = answer.Body as Readable;
    const sent = answer.ContentLength ?? 0;
    if (range === undefined) return { bytes: sent, stream };
    const bytes = Number(/\/(\d+)$/.exec(answer.ContentRange ?? "")?.[1]);
    if (Number.isNaN(bytes)) {
      stream.destroy();
      throw new Error("the S3 server does not answer with ranges");
    }
    const { start, end } = within(range, bytes);
    const wanted = end - start + 1;
    return { bytes, stream: sent === wanted ? stream : Readable.from(firstOf(stream, wanted)) };
  }

  async stat(name: string): Promise<number | null> {
    const found = await this.#client.send(new HeadObjectCommand(this.#at(name))).catch(unlessMissing);
    return found === null ? null : (found.ContentLength ?? 0);
  }

  async remove(name: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#at(name))).catch(unlessMissing);
  }

  async ping(): Promise<void> {
    await this.#client.send(new HeadBucketCommand({ Bucket: this.#address.bucket }));
  }

  async close(): Promise<void> {
    this.#client.destroy();
  }

  async #get(name: string, range?: ByteRange): Promise<GetObjectCommandOutput | null> {
    if (range === undefined)
      return this.#client.send(new GetObjectCommand(this.#at(name))).catch(unlessMissing);
    const { start } = within(range, Number.MAX_SAFE_INTEGER);
    const asked = { ...this.#at(name), Range: `bytes=${start}-${range.end ?? ""}` };
    return this.#client
      .send(new GetObjectCommand(asked))
      .catch((error: unknown) => {
        const isBeyond = error instanceof S3ServiceException && error.name === "InvalidRange";
        throw isBeyond ? new RangeError(`there are no bytes from ${start} on in ${name}`) : error;
      })
      .catch(unlessMissing);
  }

  #at(name: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.#address.bucket, Key: this.#address.prefix + objectPath(name) };
  }

  async #keep(path: string, { sha256, bytes }: Kept, signal?: AbortSignal): Promise<void> {
    if ((await this.stat(sha256)) !== bytes) await this.#send(path, this.#at(sha256), signal);
  }

  /** Small files in one piece, larger ones in parts that become an object at the end. */
  async #send(path: string, target: { Bucket: string; Key: string }, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const body = createReadStream(path);
    const upload = new Upload({
      client: this.#client,
      params: { ...target, Body: body },
      partSize: partBytes,
      queueSize: 2,
    });
    const abort = () => void upload.abort();
    signal?.addEventListener("abort", abort, { once: true });
    try {
      await upload.done();
    } finally {
      signal?.removeEventListener("abort", abort);
      body.destroy();
    }
  }
}

function unlessMissing(error: unknown): null {
  if (error instanceof S3ServiceException && (error.name === "NoSuchKey" || error.name === "NotFound"))
    return null;
  throw error;
}

/** Some servers take a range that ends at 0 for one that has no end. */
async function* firstOf(stream: Readable, wanted: number): AsyncGenerator<Buffer> {
  let left = wanted;
  for await (const piece of stream) {
    yield (piece as Buffer).subarray(0, left);
    left -= (piece as Buffer).length;
    if (left <= 0) return;
  }
}

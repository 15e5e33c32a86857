import { type FileHandle, open } from "node:fs/promises";

const headBytes = 4096;
/** As far back as a zip's directory can begin to end: its record, and the longest comment. */
const tailBytes = 22 + 65_535;

/** A file's beginning and end, and any other part of it, without reading all of it. */
export class FileView {
  private constructor(
    readonly path: string,
    readonly bytes: number,
    readonly head: Buffer,
    readonly tail: Buffer,
    readonly read: (start: number, length: number) => Promise<Buffer>,
  ) {}

  /** Opens a file for as long as `work` takes. */
  static async of<T>(path: string, work: (view: FileView) => Promise<T>): Promise<T> {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      const read = (start: number, length: number) => readPart(file, start, Math.min(length, size - start));
      const head = await read(0, headBytes);
      const tail = await read(Math.max(0, size - tailBytes), tailBytes);
      return await work(new FileView(path, size, head, tail, read));
    } finally {
      await file.close();
    }
  }

  /** Whether it begins with these bytes, given as Latin-1. */
  beginsWith(...signatures: readonly string[]): boolean {
    return signatures.some((bytes) => this.headHas(bytes, 0));
  }

  /** Whether these bytes stand at a place of the head. */
  headHas(bytes: string, at: number): boolean {
    return this.head.toString("latin1", at, at + bytes.length) === bytes;
  }

  /** Whether these bytes stand among the last so many. */
  endHas(bytes: string, among: number): boolean {
    return this.tail.subarray(Math.max(0, this.tail.length - among)).includes(Buffer.from(bytes, "latin1"));
  }
}

/** Less than asked for at the end of the file; nothing before its beginning or after its end. */
async function readPart(file: FileHandle, start: number, length: number): Promise<Buffer> {
  if (!(start >= 0 && length > 0)) return Buffer.alloc(0);
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, start);
  return buffer.subarray(0, bytesRead);
}

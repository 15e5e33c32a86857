const textOpcode = 1;
const pingOpcode = 9;
const closeOpcode = 8;

interface FrameListener {
  onText(payload: Buffer): void;
  onPing(payload: Buffer): void;
  onClose(code: number): void;
}

/** Takes a server's WebSocket frames (RFC 6455) out of a stream of bytes, as cheaply as can be: whole, unmasked frames only. */
export class FrameReader {
  #rest: Buffer | null = null;

  constructor(readonly listener: FrameListener) {}

  push(chunk: Buffer): void {
    let bytes = this.#rest === null ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const head = headOf(bytes);
      if (head === null || bytes.length < head.size + head.length) break;
      this.#take(bytes[0] ?? 0, bytes.subarray(head.size, head.size + head.length));
      bytes = bytes.subarray(head.size + head.length);
    }
    this.#rest = bytes.length === 0 ? null : bytes;
  }

  #take(first: number, payload: Buffer): void {
    if ((first & 0xf0) !== 0x80) throw new Error("a fragmented or compressed frame, which was not asked for");
    const opcode = first & 0x0f;
    if (opcode === textOpcode) this.listener.onText(payload);
    else if (opcode === pingOpcode) this.listener.onPing(payload);
    else if (opcode === closeOpcode)
      this.listener.onClose(payload.length < 2 ? 1005 : payload.readUInt16BE(0));
  }
}

function headOf(bytes: Buffer): { readonly size: number; readonly length: number } | null {
  if (bytes.length < 2) return null;
  const length = (bytes[1] ?? 0) & 0x7f;
  if (length < 126) return { size: 2, length };
  if (length === 126) return bytes.length < 4 ? null : { size: 4, length: bytes.readUInt16BE(2) };
  return bytes.length < 10 ? null : { size: 10, length: Number(bytes.readBigUInt64BE(2)) };
}

/** A client's frame. It is masked, as the standard asks, with a mask of zeros, which changes nothing and costs nothing. */
function clientFrame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  if (length > 0xffff) throw new Error("the bench sends short frames only");
  const head =
    length < 126
      ? Buffer.from([0x80 | opcode, 0x80 | length])
      : Buffer.from([0x80 | opcode, 0xfe, length >> 8, length & 0xff]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}

export const textFrame = (message: object) => clientFrame(textOpcode, Buffer.from(JSON.stringify(message)));
export const pongFrame = (payload: Buffer) => clientFrame(10, payload);

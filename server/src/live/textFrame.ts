/** FIN and the opcode of a text message (RFC 6455, 5.2). */
const finalText = 0x81;

/**
 * A whole WebSocket text message as a server sends it: one frame, not masked, not compressed. Built once, it can be
 * written to every socket as it is, where `ws` would make its head anew for each.
 */
export function textFrame(...parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([head(length), ...parts]);
}

function head(length: number): Buffer {
  if (length < 126) return Buffer.from([finalText, length]);
  if (length < 65_536) {
    const bytes = Buffer.from([finalText, 126, 0, 0]);
    bytes.writeUInt16BE(length, 2);
    return bytes;
  }
  const bytes = Buffer.alloc(10);
  bytes.writeUInt8(finalText, 0);
  bytes.writeUInt8(127, 1);
  bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}

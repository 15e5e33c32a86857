/** The most of a plain text that is read, in bytes: as the server reads it, so that positions count alike. */
const mostBytes = 4 * 1_024 * 1_024;

/** A file's text as the server puts it together: its encoding, its line ends, and blanks for what cannot be seen. */
export async function readText(response: Response): Promise<string> {
  const all = new Uint8Array(await response.arrayBuffer());
  const bytes = all.subarray(0, mostBytes);
  return decode(bytes, bytes.length < all.length)
    .replace(/\r\n?/g, "\n")
    .replace(/[\f\0]/g, " ");
}

function decode(bytes: Uint8Array, isCut: boolean): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    const decoder = new TextDecoder(isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8", { fatal: true });
    return decoder.decode(bytes, { stream: isCut });
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

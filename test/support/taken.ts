import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateRawSync, inflateSync } from "node:zlib";
import { directoryOf } from "../../server/src/documents/office/zipDirectory.js";
import { readPdf } from "../../server/src/documents/pdf/readPdf.js";
import type { Client } from "./client.js";
import { throwAwayFolder } from "./throwAway.js";

/** What came back for a file that somebody asked for. */
export interface Taken {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

export async function take(
  client: Client,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Taken> {
  const response = await fetch(`${client.url}${path}`, { headers: { cookie: client.cookie, ...headers } });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** Everything that a PDF holds, streams unpacked, text strings as they are written and as they are read. */
export async function allOfPdf(bytes: Buffer): Promise<string> {
  const parts = [bytes.toString("latin1")];
  for (const [, start] of [...bytes.toString("latin1").matchAll(/()stream\r?\n/dg)].map(
    (each) => [0, each.indices?.[0]?.[1] ?? 0] as const,
  )) {
    try {
      parts.push(inflateSync(bytes.subarray(start), { finishFlush: 2 }).toString("latin1"));
    } catch {
      // Not packed, or a picture in a format of its own.
    }
  }
  const raw = parts.join("\n");
  const hex = [...raw.matchAll(/<FEFF([0-9A-F]+)>/gi)].map(([, digits]) =>
    Buffer.from(digits ?? "", "hex")
      .swap16()
      .toString("utf16le"),
  );
  const folder = await throwAwayFolder("sidang-taken-");
  try {
    const path = join(folder.path, "taken.pdf");
    await writeFile(path, bytes);
    const read = await readPdf(path, { progress: () => undefined });
    const pages = "refused" in read ? [] : read.pages.map(({ text }) => text);
    return [raw, ...hex, ...pages].join("\n");
  } finally {
    await folder.remove();
  }
}

/** Everything that a zip file holds, unpacked. */
export function allOfZip(bytes: Buffer): string {
  const entries = directoryOf(bytes);
  if ("refused" in entries) throw new Error("no zip file");
  return entries
    .map(
      ({ name, method, packed }) =>
        `${name}\n${(method === 8 ? inflateRawSync(packed) : packed).toString("utf8")}`,
    )
    .join("\n");
}

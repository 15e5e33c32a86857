import { canonicalJson } from "../kernel/canonicalJson.js";
import type { PanelEvent } from "../panel/events.js";
import { sha256 } from "./sha256.js";

export const recordFormat = "sidang-record/1";

/** The first line of a record: which panel, for whom, how many events, and the chain's head. */
export interface RecordHeader {
  readonly format: typeof recordFormat;
  readonly stream: string;
  readonly panelId: string;
  readonly title: string;
  readonly cycle: number;
  /** Key of the audience that the record was made for. */
  readonly audience: string;
  readonly events: number;
  readonly head: string;
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  /** SHA-256 of the canonical JSON of the header without this field. */
  readonly digest: string;
}

/** A withheld event in a record: unlike on the wire it carries its hash, so that a reader sees where a chain breaks. */
export interface WithheldLine {
  readonly type: "Withheld";
  readonly seq: number;
  readonly digest: string;
  readonly hash: string;
}

export type RecordLine = PanelEvent | WithheldLine;

/** SPEC LG7: one canonical JSON text a line, the header first, each line ended by a line feed. */
export function writeRecord(
  header: Omit<RecordHeader, "format" | "digest">,
  lines: Iterable<RecordLine>,
): string {
  const { stream, panelId, title, cycle, audience, events, head, exportedAt } = header;
  const plain = { format: recordFormat, stream, panelId, title, cycle, audience, events, head, exportedAt };
  let text = `${canonicalJson({ ...plain, digest: sha256(canonicalJson(plain)) })}\n`;
  for (const line of lines) text += `${canonicalJson(plainLine(line))}\n`;
  return text;
}

function plainLine(line: RecordLine): object {
  if (line.type === "Withheld") {
    const { type, seq, digest, hash } = line;
    return { type, seq, digest, hash };
  }
  const { type, seq, payload, actorId, commandId, at, salt, hash } = line;
  return { type, seq, payload, actorId, commandId, at, salt, hash };
}

export function headerDigest(header: RecordHeader): string {
  const { digest: _digest, ...plain } = header;
  return sha256(canonicalJson(plain));
}

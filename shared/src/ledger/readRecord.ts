import { canonicalJson } from "../kernel/canonicalJson.js";
import { type PanelEventType, panelEventTypes } from "../panel/events.js";
import type { Finding, FindingCode } from "./finding.js";
import { payloadProblem } from "./payloadForms.js";
import { headerDigest, type RecordHeader, type RecordLine, recordFormat } from "./record.js";

/** What could be read of a record, and what could not. */
export interface ReadRecord {
  readonly header: RecordHeader | null;
  readonly lines: readonly { readonly line: number; readonly event: RecordLine }[];
  readonly findings: readonly Finding[];
}

/** Reads a record line by line. A line that cannot be read is named and left out; the reading goes on. */
export function readRecord(text: string): ReadRecord {
  const findings: Finding[] = [];
  const find = (line: number, code: FindingCode, message: string, seq: number | null = null) =>
    findings.push({ line, seq, code, message });
  const texts = text.split("\n");
  if (texts.pop() !== "") find(texts.length + 1, "LINE_UNREADABLE", "the last line does not end");
  const header = readHeader(texts[0] ?? "", find);
  const lines: { line: number; event: RecordLine }[] = [];
  for (const [index, lineText] of texts.entries()) {
    if (index === 0) continue;
    const value = parse(lineText, index + 1, find);
    if (value === undefined) continue;
    const problem = problemOf(value);
    if (problem === null) lines.push({ line: index + 1, event: value as unknown as RecordLine });
    else find(index + 1, "LINE_MALFORMED", problem, typeof value.seq === "number" ? value.seq : null);
  }
  return { header, lines, findings };
}

type Find = (line: number, code: FindingCode, message: string, seq?: number | null) => void;

function readHeader(text: string, find: Find): RecordHeader | null {
  const value = parse(text, 1, find);
  if (value === undefined) return null;
  const strings = ["stream", "panelId", "title", "audience", "head", "digest"];
  const numbers = ["cycle", "events", "exportedAt"];
  const whole =
    value.format === recordFormat &&
    strings.every((field) => typeof value[field] === "string") &&
    numbers.every((field) => typeof value[field] === "number");
  if (!whole) {
    find(1, "NOT_A_RECORD", `the first line is not the header of a ${recordFormat} record`);
    return null;
  }
  const header = value as unknown as RecordHeader;
  if (headerDigest(header) !== header.digest)
    find(1, "HEADER_CHANGED", "the header was changed after it was written");
  return header;
}

function parse(text: string, line: number, find: Find): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    find(line, "LINE_UNREADABLE", `line ${line} is not JSON`);
    return undefined;
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    find(line, "LINE_MALFORMED", `line ${line} is not a JSON object`);
    return undefined;
  }
  const canonical = canonicalOrNull(value);
  if (canonical !== text) {
    const { seq } = value as { seq?: unknown };
    find(
      line,
      "LINE_NOT_CANONICAL",
      `line ${line} is not in canonical form`,
      typeof seq === "number" ? seq : null,
    );
  }
  if (canonical === null) return undefined;
  return value as Record<string, unknown>;
}

/** Null for what JSON can say and canonical JSON cannot: a number past every double, half a character. */
function canonicalOrNull(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}

const hex64 = /^[0-9a-f]{64}$/;

function problemOf(value: Record<string, unknown>): string | null {
  const { seq, type, hash } = value;
  if (typeof seq !== "number" || !Number.isInteger(seq) || seq < 1)
    return "seq is not a whole number above 0";
  if (typeof hash !== "string" || !hex64.test(hash)) return `event ${seq}: hash is not 64 hex digits`;
  if (type === "Withheld") {
    const digest = value.digest;
    return typeof digest === "string" && hex64.test(digest) && Object.keys(value).length === 4
      ? null
      : `event ${seq}: digest is not 64 hex digits`;
  }
  if (typeof type !== "string" || !(panelEventTypes as readonly string[]).includes(type))
    return `event ${seq}: unknown type`;
  const strings = ["actorId", "commandId"].every((field) => typeof value[field] === "string");
  const salt = typeof value.salt === "string" && /^[0-9a-f]{32}$/.test(value.salt);
  const payload =
    typeof value.payload === "object" && value.payload !== null && !Array.isArray(value.payload);
  const whole = strings && salt && payload && typeof value.at === "number" && Object.keys(value).length === 8;
  if (!whole) return `event ${seq}: a field is missing, too many or of the wrong kind`;
  const problem = payloadProblem(type as PanelEventType, value.payload);
  return problem === null ? null : `event ${seq}: ${problem}`;
}

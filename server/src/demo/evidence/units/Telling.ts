import type { PdfContent } from "../../../documents/index.js";
import type { UnitSlug } from "../../country/demoUnits.js";
import { indonesianDay } from "../../papers/indonesianDay.js";
import { type Office, officeOf } from "../../papers/paper.js";
import type { DemoFile, DemoPiece } from "../DemoPiece.js";

/** With what the pieces of a unit are told. */
export interface Telling {
  readonly office: Office;
  readonly year: number;
  /** The day of a part of the cycle, as documents write it. */
  readonly day: (part: number) => string;
  /** One of the unit's pieces, handed in by whoever does that for it. */
  readonly piece: (piece: Omit<DemoPiece, "slug" | "by">) => DemoPiece;
}

export function tellingOf(
  slug: UnitSlug,
  by: string,
  year: number,
  momentOf: (part: number) => number,
): Telling {
  return {
    office: officeOf(slug),
    year,
    day: (part) => indonesianDay(momentOf(part)),
    piece: (piece) => ({ ...piece, slug, by }),
  };
}

export function pdf(fileName: string, content: PdfContent): DemoFile {
  return { fileName, make: "PDF", content };
}

export function table(fileName: string, rows: readonly (readonly (string | number)[])[]): DemoFile {
  const quoted = (cell: string | number) =>
    /[",;\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell;
  const text = rows.map((row) => row.map(quoted).join(",")).join("\r\n");
  return { fileName, make: "BYTES", mediaType: "text/csv", bytes: Buffer.from(`${text}\r\n`) };
}

/** Whom a thread is for, and what it asks. */
export const asks = {
  unitClarification: ["UNIT", "CLARIFICATION"],
  unitFinding: ["UNIT", "FINDING"],
  unitNote: ["UNIT", "NOTE"],
  ownClarification: ["EVALUATORS", "CLARIFICATION"],
  ownFinding: ["EVALUATORS", "FINDING"],
  ownNote: ["EVALUATORS", "NOTE"],
  panelClarification: ["PANEL", "CLARIFICATION"],
  panelFinding: ["PANEL", "FINDING"],
  panelNote: ["PANEL", "NOTE"],
} as const;

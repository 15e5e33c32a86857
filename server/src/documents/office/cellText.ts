import type { Cell, CellValue } from "exceljs";

/** What a cell says: dates as ISO days (spreadsheets have no zones), percentages as such, a formula's last result. */
export function cellText(cell: Cell): string {
  return valueText(cell.value, cell.numFmt ?? "");
}

function valueText(value: CellValue | undefined, format: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberText(value, format);
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return dateText(value);
  if ("error" in value) return String(value.error);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return valueText(value.text as CellValue, format);
  if ("result" in value) return valueText(value.result as CellValue, format);
  return "";
}

function numberText(value: number, format: string): string {
  if (!/%/.test(format)) return String(Number(value.toPrecision(15)));
  const decimals = /\.(0+)%/.exec(format)?.[1]?.length ?? 0;
  return `${(value * 100).toFixed(decimals)}%`;
}

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const text = value.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

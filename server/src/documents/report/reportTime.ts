import type { ThreadReport } from "./threadReport.js";

/** A moment as the reader writes it, in the report's zone, with the zone's name. */
export function reportTime(
  { language, timeZone }: Pick<ThreadReport, "language" | "timeZone">,
  at: number,
): string {
  return new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
    timeZoneName: "short",
  }).format(at);
}

import type { Anchor } from "@sidang/shared";
import { pageOfAnchor } from "#app/features/evidence/threads/placedThread";
import type { Words } from "./words";

/** So much of a quote is enough to know it again. */
const enough = 140;

/** Where an anchor is, in a few words: its page, its second, its question. */
export function tellPlace({ t, format }: Words, anchor: Anchor): string {
  switch (anchor.kind) {
    case "WHOLE":
      return t("evidence:place.WHOLE");
    case "INDICATOR":
      return t("evidence:place.INDICATOR", { code: anchor.indicatorCode });
    case "TEXT":
    case "REGION": {
      const page = pageOfAnchor(anchor);
      return page === null ? t("evidence:place.TEXT") : t("evidence:place.page", { page });
    }
    case "PICTURE":
      return t("evidence:place.PICTURE");
    case "MOMENT":
      return t("evidence:place.MOMENT", { at: clockOf(anchor.moment.from, format.count) });
  }
}

/** What was marked, in its own words; null where there are none. */
export function quoteOf(anchor: Anchor): string | null {
  if (anchor.kind !== "TEXT") return null;
  const text = anchor.quote.exact.replace(/\s+/g, " ").trim();
  return text.length <= enough ? text : `${text.slice(0, enough).trimEnd()}…`;
}

/** 75 as 1:15. */
function clockOf(seconds: number, count: (value: number) => string): string {
  const whole = Math.floor(seconds);
  return `${count(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, "0")}`;
}

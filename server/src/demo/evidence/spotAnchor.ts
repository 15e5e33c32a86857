import { type Anchor, anchorTo, type DocumentText, wholeText } from "@sidang/shared";
import type { Spot } from "./DemoPiece.js";

/** The anchor of a spot in a version; throws where its words are not there, or there twice: the demonstration is wrong then. */
export function spotAnchor(spot: Spot, text: DocumentText | null): Anchor {
  if (spot === "WHOLE") return { kind: "WHOLE" };
  if ("indicator" in spot) return { kind: "INDICATOR", indicatorCode: spot.indicator };
  if ("box" in spot) return { kind: "PICTURE", box: spot.box };
  if ("page" in spot) return { kind: "REGION", area: { page: spot.page, rect: spot.rect } };
  if (text === null) throw new Error(`a passage of a document without text: ${spot.quote}`);
  const whole = wholeText(text);
  const first = placeOf(whole, spot.quote);
  const last = spot.until === undefined ? first : placeOf(whole, spot.until);
  return anchorTo(text, { start: first.start, end: last.end }, whole);
}

/** Lines and pages break where they will: any blanks match any. */
function placeOf(whole: string, words: string): { readonly start: number; readonly end: number } {
  const pattern = words.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const places = [...whole.matchAll(new RegExp(pattern.join("\\s+"), "g"))];
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new Error(`${places.length} places in the document say: ${words}`);
  return { start: place.index, end: place.index + place[0].length };
}

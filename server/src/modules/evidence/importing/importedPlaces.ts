import {
  type Anchor,
  assertNever,
  type Evidence,
  type ReadThread,
  rectOf,
  type Version,
  type WantedPlace,
} from "@sidang/shared";
import type { VersionTexts } from "../reading/VersionTexts.js";
import { placeNotes } from "./importWords.js";

/** Where an imported thread is started, and what it says of that; null when the place is the original's. */
export interface ImportedPlace {
  readonly anchor: Anchor;
  readonly note: string | null;
}

const whole = { kind: "WHOLE" } as const;

/** SPEC EX6: the place of each thread in a version that has been read, in their order. All are looked for at once. */
export async function importedPlaces(
  texts: VersionTexts,
  evidence: Evidence,
  version: Version,
  threads: readonly ReadThread[],
): Promise<readonly ImportedPlace[]> {
  const wanted = threads.map((thread) => thread.wanted);
  const quotes = wanted.filter((each) => each.kind === "TEXT");
  const views = wanted.filter((each) => each.kind === "VIEW");
  const placed = new Map<WantedPlace, ImportedPlace>();
  const found = await texts.placeQuotes(version, quotes);
  for (const [index, quote] of quotes.entries()) {
    const place = found[index];
    const lost = { anchor: whole, note: placeNotes.lost(quote.quote.exact) };
    placed.set(
      quote,
      place == null ? lost : { anchor: place.anchor, note: place.isSure ? null : placeNotes.unsure },
    );
  }
  const boxes = await texts.boxes(
    version,
    views.map(({ page }) => page),
  );
  for (const view of views) {
    const { page } = view;
    const box = boxes.get(page);
    const onPage = { anchor: whole, note: placeNotes.page(page) };
    const region: Anchor | null =
      box === undefined ? null : { kind: "REGION", area: { page, rect: rectOf(view.view, box) } };
    placed.set(view, region === null ? onPage : await fitting(texts, evidence, version, region, onPage));
  }
  return Promise.all(wanted.map((place) => placed.get(place) ?? otherPlace(texts, evidence, version, place)));
}

async function otherPlace(
  texts: VersionTexts,
  evidence: Evidence,
  version: Version,
  wanted: WantedPlace,
): Promise<ImportedPlace> {
  switch (wanted.kind) {
    case "ANCHOR":
      return fitting(texts, evidence, version, wanted.anchor, { anchor: whole, note: placeNotes.misfit });
    case "PAGE":
      return { anchor: whole, note: placeNotes.page(wanted.page) };
    case "NOWHERE":
    case "TEXT":
    case "VIEW":
      return { anchor: whole, note: placeNotes.unknown };
    default:
      return assertNever(wanted, "place");
  }
}

/** The anchor where the version has such a place; else what comes instead. */
async function fitting(
  texts: VersionTexts,
  { evidenceId, indicatorCodes }: Evidence,
  version: Version,
  anchor: Anchor,
  instead: ImportedPlace,
): Promise<ImportedPlace> {
  if (anchor.kind === "WHOLE") return { anchor, note: null };
  const fits =
    anchor.kind === "INDICATOR"
      ? indicatorCodes.includes(anchor.indicatorCode)
      : (await texts.problem(evidenceId, version, anchor)) === null;
  return fits ? { anchor, note: null } : instead;
}

import {
  type Anchor,
  assertNever,
  audienceOfCircle,
  type Evidence,
  lastKnown,
  type PageArea,
  type Placement,
  placeIn,
  type Thread,
} from "@sidang/shared";
import type { ReportedThread } from "../../../documents/index.js";
import type { ExportWords } from "./exportWords.js";

/** Where a thread is told to stand: in the version that is reported, or where it was known last. */
export interface ToldPlace {
  readonly versionId: string;
  readonly anchor: Anchor;
  readonly state: Placement["state"] | "NONE";
}

export function toldPlace(evidence: Evidence, thread: Thread, versionId: string): ToldPlace {
  const place = placeIn(thread, versionId);
  if (place !== undefined && place.state !== "LOST")
    return { versionId, anchor: place.anchor, state: place.state };
  const known = lastKnown(evidence, thread);
  const anchor = placeIn(thread, known)?.anchor ?? place?.anchor ?? { kind: "WHOLE" };
  return { versionId: known, anchor, state: place?.state ?? "NONE" };
}

/** A thread as a report prints it. `areas` are only those of the document that the report has at hand. */
export function reportedThread(
  thread: Thread,
  place: ToldPlace,
  words: ExportWords,
  {
    number,
    crop,
    areas,
  }: { readonly number: number; readonly crop: Uint8Array | null; readonly areas: readonly PageArea[] },
): ReportedThread {
  const { kind, scope, status, comments, resolution } = thread;
  return {
    number,
    page: areasOf(place.anchor)[0]?.page ?? null,
    quote: quoteOf(place.anchor, words),
    areas,
    crop,
    kind: words.kind[kind],
    audience: words.audience[audienceOfCircle(scope.circle)],
    status: words.status[status],
    anchorState: words.place[place.state],
    reason: resolution?.reason ?? null,
    comments: comments.map(({ author, at, body }) => ({ author: author.name, at, body })),
  };
}

/** Where an anchor stands on pages of a PDF. */
export function areasOf(anchor: Anchor): readonly PageArea[] {
  if (anchor.kind === "TEXT") return anchor.areas;
  return anchor.kind === "REGION" ? [anchor.area] : [];
}

function quoteOf(anchor: Anchor, words: ExportWords): string | null {
  switch (anchor.kind) {
    case "WHOLE":
      return words.whole;
    case "INDICATOR":
      return words.indicator(anchor.indicatorCode);
    case "TEXT":
      return anchor.quote.exact;
    case "REGION":
    case "PICTURE":
      return null;
    case "MOMENT":
      return words.moment(anchor.moment.from);
    default:
      return assertNever(anchor, "anchor");
  }
}

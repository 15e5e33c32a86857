import type { Anchor, ShownArea, ShownEvidence } from "@sidang/shared";
import type { Place } from "#app/ui/viewer";

/** Where in the document what is shown is. */
export function placeOfShown({ page, area }: Pick<ShownEvidence, "page" | "area">): Place | null {
  const anchor = anchorOfShown({ page, area });
  if (page === null && anchor === null) return null;
  return anchor === null ? { page: page ?? 1 } : { page: page ?? 1, anchor };
}

/** The part that is shown, as something that can be marked; null for a page as a whole. */
export function anchorOfShown({ page, area }: Pick<ShownEvidence, "page" | "area">): Anchor | null {
  if (area === null) return null;
  if ("box" in area) return { kind: "PICTURE", box: area.box };
  return page === null ? null : { kind: "REGION", area: { page, rect: area.rect } };
}

/** The part of a page or picture that an anchor lies in; of a passage over several pages, what is on its first. */
export function areaOfAnchor(anchor: Anchor): {
  readonly page: number | null;
  readonly area: ShownArea | null;
} {
  switch (anchor.kind) {
    case "REGION":
      return { page: anchor.area.page, area: { rect: anchor.area.rect } };
    case "PICTURE":
      return { page: null, area: { box: anchor.box } };
    case "TEXT": {
      const [first] = anchor.areas;
      if (first === undefined) return { page: null, area: null };
      const rects = anchor.areas.filter(({ page }) => page === first.page).map(({ rect }) => rect);
      return {
        page: first.page,
        area: {
          rect: {
            x0: Math.min(...rects.map(({ x0 }) => x0)),
            y0: Math.min(...rects.map(({ y0 }) => y0)),
            x1: Math.max(...rects.map(({ x1 }) => x1)),
            y1: Math.max(...rects.map(({ y1 }) => y1)),
          },
        },
      };
    }
    default:
      return { page: null, area: null };
  }
}

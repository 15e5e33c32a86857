/** A place in the text of a page; `offset` counts UTF-16 units from the page's beginning. */
export interface TextPoint {
  readonly page: number;
  readonly offset: number;
}

/** Which text an element holds: a run on a page, a paragraph, a cell. */
export interface RunPlace {
  readonly page: number;
  readonly start: number;
  readonly length: number;
}

const places = new WeakMap<Node, RunPlace>();

/** The mark by which runs are found. */
export const runAttribute = "data-run";

export function registerRun(element: HTMLElement, place: RunPlace): void {
  places.set(element, place);
  element.setAttribute(runAttribute, "");
}

/** Which text an element holds, if it was registered. */
export function placeOfRun(element: Node): RunPlace | undefined {
  return places.get(element);
}

/** The place in the text that one end of a selection means. `edge`: which way to look when it stands between runs. */
export function pointOf(root: Element, node: Node, offset: number, edge: "start" | "end"): TextPoint | null {
  const parent = node.parentNode;
  const inside = node instanceof Text && parent !== null ? places.get(parent) : undefined;
  if (inside !== undefined) return { page: inside.page, offset: inside.start + offset };
  const end = document.createRange();
  end.setStart(node, offset);
  let before: TextPoint | null = null;
  for (const run of root.querySelectorAll(`[${runAttribute}]`)) {
    const place = places.get(run);
    if (place === undefined) continue;
    if (end.comparePoint(run, 0) >= 0) {
      if (edge === "start") return { page: place.page, offset: place.start };
      return before;
    }
    before = { page: place.page, offset: place.start + place.length };
  }
  return before;
}

import type { Rect } from "@sidang/shared";
import { ascentOf, measureText } from "../../passages/measureText";
import type { PlacedRun, PlacedText } from "../../passages/placeRuns";
import { registerRun } from "../../passages/runElements";

/** Puts a page's text where its picture has it, a `span` a run, each stretched to the width that it has on the page. */
export function layOutText(host: HTMLElement, { runs }: PlacedText, page: number, view: Rect): void {
  const layer = document.createDocumentFragment();
  for (const run of runs) {
    if (run.text !== "") {
      const element = elementOf(run, view);
      registerRun(element, { page, start: run.start, length: run.text.length });
      layer.append(element);
    }
    if (run.endsLine) layer.append(document.createElement("br"));
  }
  const rest = document.createElement("div");
  rest.dataset.rest = "";
  layer.append(rest);
  host.replaceChildren(layer);
}

function elementOf(run: PlacedRun, view: Rect): HTMLElement {
  const element = document.createElement("span");
  element.textContent = run.text;
  const rise = run.size * ascentOf(run.fontFamily);
  const left = run.x - rise * run.sin - view.x0;
  const top = view.y1 - run.y - rise * run.cos;
  const natural = measureText(run.text, run.fontFamily) * run.size;
  const stretch = natural > 0 && run.length > 0 ? run.length / natural : 1;
  const angle = -Math.atan2(run.sin, run.cos);
  element.style.cssText = `left: ${percent(left, view.x1 - view.x0)}; top: ${percent(top, view.y1 - view.y0)}; font-size: calc(var(--total-scale-factor) * ${run.size}px); transform: rotate(${angle}rad) scaleX(${stretch})`;
  element.style.fontFamily = run.fontFamily;
  return element;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(3)}%`;
}

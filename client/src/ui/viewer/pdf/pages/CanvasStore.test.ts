import { expect, it } from "vitest";
import { CanvasStore } from "./CanvasStore";
import { pixelRatio } from "./pixelRatio";

function drawn(pixels: number) {
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = 1;
  return { canvas, key: "0 1 1" };
}

it("gives back the pictures that were not seen for longest, and never one that is shown", () => {
  const forgotten: number[] = [];
  const store = new CanvasStore(250, (page) => forgotten.push(page));
  const first = drawn(100);
  store.show(1);
  store.put(1, first);
  for (const page of [2, 3]) {
    store.show(page);
    store.put(page, drawn(100));
    store.hide(page);
  }
  expect(forgotten).toEqual([2]);
  expect(store.show(1)).toBe(first);
  store.hide(1);
  store.put(4, drawn(100));
  expect(forgotten).toEqual([2, 3]);
  store.clear();
  expect(first.canvas.width).toBe(0);
});

it("draws sharply, within what a canvas may have", () => {
  expect(pixelRatio(800, 1_000, 1)).toBe(1);
  expect(pixelRatio(800, 1_000, 3)).toBe(2);
  expect(pixelRatio(8_000, 8_000, 2)).toBe(0.5);
});

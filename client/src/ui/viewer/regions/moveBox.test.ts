import { expect, it } from "vitest";
import { moveBox } from "./moveBox";

const press = (key: string, more: object = {}) => ({ key, shiftKey: false, ctrlKey: false, ...more });
const box = { x: 30, y: 97, width: 40, height: 2 };

it("moves and stretches, and stays on the page", () => {
  expect(moveBox(box, press("ArrowLeft"))).toEqual({ ...box, x: 28 });
  expect(moveBox(box, press("ArrowDown"))).toEqual({ ...box, y: 98 });
  expect(moveBox(box, press("ArrowDown", { shiftKey: true }))).toEqual({ ...box, height: 3 });
  expect(moveBox(box, press("ArrowUp", { shiftKey: true, ctrlKey: true }))).toEqual({ ...box, height: 1.75 });
  expect(moveBox({ ...box, height: 1 }, press("ArrowUp", { shiftKey: true }))).toEqual({ ...box, height: 1 });
  expect(moveBox(box, press("a"))).toBeNull();
});

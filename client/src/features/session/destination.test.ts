import { expect, it } from "vitest";
import { destination } from "./destination";

it("goes back to the page that was wanted", () => {
  expect(destination("?ke=%2Fsidang%2Fp1%3Ftab%3D2")).toBe("/sidang/p1?tab=2");
});

it("goes home when there was none, and never to another site", () => {
  for (const search of [
    "",
    "?ke=",
    "?ke=https://jahat.example",
    "?ke=//jahat.example",
    "?ke=/\\jahat.example",
    "?ke=/masuk",
  ]) {
    expect(destination(search), search).toBe("/");
  }
});

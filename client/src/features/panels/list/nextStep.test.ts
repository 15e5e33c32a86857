import { expect, it } from "vitest";
import { nextStep } from "./nextStep";

it("leads to the room while the panel runs, and presses those who sit", () => {
  expect(nextStep({ status: "OPEN", audience: "MEMBERS" }, false)).toEqual({
    path: "",
    label: "enter",
    pressing: true,
  });
  expect(nextStep({ status: "PAUSED", audience: "GALLERY" }, false)).toEqual({
    path: "",
    label: "follow",
    pressing: false,
  });
});

it("leads organisers who sit to the arrangement before, everybody to the record after", () => {
  expect(nextStep({ status: "SCHEDULED", audience: "SECRETARIAT" }, true).path).toBe("/susunan");
  expect(nextStep({ status: "SCHEDULED", audience: "OVERSIGHT" }, true).label).toBe("look");
  expect(nextStep({ status: "SCHEDULED", audience: "MEMBERS" }, false).label).toBe("look");
  expect(nextStep({ status: "SEALED", audience: "GALLERY" }, false).path).toBe("/catatan");
});

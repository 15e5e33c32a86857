import { expect, it } from "vitest";
import { findIn } from "./findIn";

const found = (text: string, query: string) =>
  findIn(text, query).map(({ start, end }) => text.slice(start, end));

it("finds words whatever their case and accents, and across the ends of lines", () => {
  expect(found("Survei persepsi\nanti  korupsi; SURVEI", "survei")).toEqual(["Survei", "SURVEI"]);
  expect(found("persepsi\nanti  korupsi", "Persepsi anti korupsi")).toEqual(["persepsi\nanti  korupsi"]);
  expect(found("résumé dan Resume", "resume")).toEqual(["résumé", "Resume"]);
  expect(found("ﬁnal", "final")).toEqual(["ﬁnal"]);
});

it("finds nothing for nothing", () => {
  expect(findIn("apa saja", "  ")).toEqual([]);
  expect(findIn("", "x")).toEqual([]);
});

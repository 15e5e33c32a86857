import { expect, it } from "vitest";
import { markedParts } from "./markedParts";

const shown = (text: string, query: string) =>
  markedParts(text, query)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join("");

it("marks words that begin with what was searched for, in whatever case and with whatever marks", () => {
  expect(shown("SK Tim Kerja, rencana kerja", "kerja")).toBe("SK Tim [Kerja], rencana [kerja]");
  expect(shown("Pengaduan café lama", "cafe pengad")).toBe("[Pengaduan] [café] lama");
  expect(shown("bekerja", "kerja")).toBe("bekerja");
});

it("keeps every letter of the text, and marks nothing without a word", () => {
  for (const text of ["", "  a ", "tanpa kata", "é́ ganda"]) {
    for (const query of ["", "?", "kata", "e"])
      expect(
        markedParts(text, query)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
  }
  expect(shown("tanpa kata", "? -")).toBe("tanpa kata");
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchWords } from "./searchWords.js";

describe("words of a search", () => {
  it("are small, without marks, and each once", () => {
    expect(searchWords("Laporan HASIL-survei: Café, laporan 2026 (IPAK 3,72)!", 20)).toEqual([
      "laporan",
      "hasil",
      "survei",
      "cafe",
      "2026",
      "ipak",
      "72",
    ]);
  });

  it("are as many as are asked for, and cut at 40 letters", () => {
    expect(searchWords("satu dua tiga", 2)).toEqual(["satu", "dua"]);
    expect(searchWords("a".repeat(90), 5)).toEqual(["a".repeat(40)]);
  });

  it("are found again in what they were taken from, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const words = searchWords(text, 100);
        expect(searchWords(words.join(" "), 100)).toEqual(words);
        for (const word of words) expect(word.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

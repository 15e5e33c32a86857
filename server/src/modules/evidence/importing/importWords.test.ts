import { describe, expect, it } from "vitest";
import { importedBody, placeNotes } from "./importWords.js";

describe("an imported comment", () => {
  it("[EX7] begins with whose it was and of which day, and ends with its words", () => {
    const comment = { index: 0, creator: "Ani", day: "2024-03-04", body: "Belum jelas." };
    expect(importedBody(comment, null)).toBe("Diimpor dari Ani, 4 Maret 2024:\nBelum jelas.");
    expect(importedBody({ ...comment, creator: null, day: null }, placeNotes.page(5))).toBe(
      "Diimpor dari penulis tanpa nama:\n(Semula pada halaman 5.)\nBelum jelas.",
    );
  });

  it("[EX6] tells a quote that was not found on one line, cut between characters", () => {
    expect(placeNotes.lost("apel\n  pagi")).toContain("“apel pagi”");
    const long = placeNotes.lost("🙂".repeat(300));
    expect(long).toContain(`${"🙂".repeat(200)}…`);
    expect(long).not.toMatch(/\p{Surrogate}/u);
  });
});

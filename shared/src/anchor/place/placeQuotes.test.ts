import { describe, expect, it } from "vitest";
import { mark } from "../testing/mark.fixture.js";
import { documentOf } from "../testing/print.fixture.js";
import { placeQuotes, type WantedQuote } from "./placeQuotes.js";

const text = documentOf(
  ["Laporan kegiatan triwulan pertama", "Pakta integritas ditandatangani seluruh pegawai."],
  ["Rapat dihadiri seluruh pegawai.", "Daftar hadir (terlampir) di halaman lain."],
);
const wanting = (exact: string, more: Partial<WantedQuote["quote"]> = {}): WantedQuote => ({
  kind: "TEXT",
  quote: { exact, prefix: "", suffix: "", ...more },
  position: null,
  areas: [],
});
const place = (...wanted: readonly WantedQuote[]) => placeQuotes(text, "PDF", wanted);

describe("a quote of another program", () => {
  it("[EX6] stays as it is where its position fits", () => {
    const anchor = mark(text, "seluruh pegawai", 1);
    expect(place(anchor)).toEqual([{ anchor, isSure: true }]);
    const moved = { ...anchor, areas: [{ page: 9, rect: { x0: 0, y0: 0, x1: 1, y1: 1 } }] };
    expect(place(moved), "areas that do not fit are made anew").toEqual([{ anchor, isSure: true }]);
  });

  it("[EX6] is found by its letters, its surroundings deciding between several places", () => {
    expect(place(wanting("(terlampir)"))).toEqual([{ anchor: mark(text, "(terlampir)"), isSure: true }]);
    const second = mark(text, "seluruh pegawai", 1);
    expect(place(wanting("seluruh pegawai", { prefix: "Rapat dihadiri " }))).toEqual([
      { anchor: second, isSure: true },
    ]);
    expect(place(wanting("seluruh pegawai"))[0]?.isSure).toBe(false);
    expect(place({ ...wanting("seluruh pegawai"), position: { start: 100, end: 115 } })[0]?.anchor).toEqual(
      second,
    );
  });

  it("[EX6] is found by its words where the letters differ, each by itself", () => {
    const torn = wanting("Pakta integritas\nDITANDATANGANI seluruh   pegawai");
    const spelt = wanting("Daftar hadir terlampir pada halaman lain", { prefix: "seluruh pegawai. " });
    const found = place(torn, spelt, torn);
    expect(found[0]?.anchor.quote.exact).toContain("ditandatangani seluruh pegawai");
    expect(found[1]?.anchor.quote.exact).toContain("hadir (terlampir) di halaman lain");
    expect(found[2]).toEqual(found[0]);
  });

  it("[EX6] has no place where there is nothing of it", () => {
    expect(place(wanting("anggaran pendapatan dan belanja daerah"), wanting("  "))).toEqual([null, null]);
  });
});

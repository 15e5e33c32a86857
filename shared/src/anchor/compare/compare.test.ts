import { expect, it } from "vitest";
import { type DocumentText, wholeText } from "../documentText.js";
import { documentOf, pageOf, pictureOf } from "../testing/print.fixture.js";
import { changesOf } from "./changesOf.js";
import { compareDocuments } from "./compareDocuments.js";
import { pageMap } from "./pageMap.js";

const a = "Anggaran kegiatan tahun ini sudah disetujui oleh semua kepala dinas.";
const b = "Survei kepuasan masyarakat diikuti seratus responden terpilih.";
const c = "Rapat evaluasi berikutnya dijadwalkan sebelum akhir semester kedua.";

it("[AN16] old pages have their new ones", () => {
  const before = { pages: [pageOf([a]), pictureOf("x"), pageOf([b]), pageOf([c])] };
  const after = { pages: [pageOf(["Halaman baru"]), pageOf([a]), pictureOf("x"), pageOf([c])] };
  expect(pageMap(compareDocuments(before, after))).toEqual([2, 3, null, 4]);
});

it("[AN16] what has changed is named once", () => {
  const before = documentOf([a, b, c]);
  const after = documentOf([c, a.replace("disetujui", "ditolak"), "Tambahan"]);
  const told = changesOf(compareDocuments(before, after)).map((change) => {
    const text = (document: DocumentText, { start, end }: { start: number; end: number }) =>
      wholeText(document).slice(start, end);
    return [
      change.kind,
      change.kind === "INSERTED" ? text(after, change.to) : text(before, change.from),
      ...(change.kind === "CHANGED" ? [text(after, change.to)] : []),
    ];
  });
  const [first, second] = a.split(" disetujui ");
  expect(told).toContainEqual(["CHANGED", "disetujui", "ditolak"]);
  expect(told).toContainEqual(["DELETED", b.slice(0, -1)]);
  expect(told).toContainEqual(["INSERTED", "Tambahan"]);
  const kinds = told.filter(([kind]) => kind === "SAME" || kind === "MOVED").map(([, text]) => text);
  expect(kinds).toEqual([first, second?.slice(0, -1), c.slice(0, -1)]);
});

it("[AN16] the list of changes is bounded", () => {
  const words = Array.from({ length: 4_000 }, (_, at) => `kata${at}`);
  const before = documentOf([words.join(" ")]);
  const after = documentOf([words.map((word, at) => (at % 3 === 0 ? `x${at}` : word)).join(" ")]);
  const comparison = compareDocuments(before, after);
  expect(changesOf(comparison).length).toBeGreaterThan(2_000);
  expect(changesOf(comparison, 100).length).toBeLessThanOrEqual(100);
});

/** The time for texts of any content stays within a small multiple of what plain text of their length takes. */
const seconds = 15;

it.each([
  ["one word again and again", "kata ".repeat(100_000), "kata ".repeat(99_000)],
  ["two words in turns", "kata lain ".repeat(50_000), "lain kata kata ".repeat(33_000)],
  ["one word without an end", "a".repeat(500_000), `b${"a".repeat(500_000)}`],
  ["hyphens", "-".repeat(500_000), "a-".repeat(250_000)],
  ["line feeds", "\n".repeat(500_000), "x\n".repeat(250_000)],
  ["unrelated words", scattered(100_000, 7), scattered(100_000, 11)],
])("[AN17] time is bounded: %s", { timeout: seconds * 1000 }, (_, from, to) => {
  const document = (text: string) => ({ pages: [pageOf([], { text })] });
  const { matching } = compareDocuments(document(from), document(to));
  expect(matching.toB.length).toBeGreaterThanOrEqual(0);
});

it("[AN17] 10,000 pages are compared, each with its own", { timeout: seconds * 1000 }, () => {
  const page = (at: number) =>
    pageOf([`Halaman ${at}`, `isi nomor ${at} dari laporan`, scattered(8, at), `kaki ${at}`]);
  const pages = Array.from({ length: 10_000 }, (_, at) => page(at));
  const map = pageMap(compareDocuments({ pages }, { pages: [page(20_000), ...pages] }));
  expect(map[0]).toBe(2);
  expect(map[9_999]).toBe(10_001);
});

/** Words without order, the same for the same seed. */
function scattered(count: number, seed: number): string {
  let state = seed;
  const words: string[] = [];
  for (let at = 0; at < count; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    words.push(`kata${(state >>> 8) % 3_000}`);
  }
  return words.join(" ");
}

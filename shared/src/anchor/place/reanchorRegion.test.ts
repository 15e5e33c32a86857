import { expect, it } from "vitest";
import { compareDocuments } from "../compare/compareDocuments.js";
import { documentOf, pageOf, pictureOf } from "../testing/print.fixture.js";
import { reanchor } from "./reanchor.js";

const lines = [
  "Berita acara serah terima barang milik daerah",
  "Pada hari ini telah diterima sepuluh unit komputer",
  "dalam keadaan baik, lengkap, dan dapat digunakan",
  "Penerima barang wajib mencatat nomor inventaris",
  "dan melaporkan kepada pengurus barang setempat",
];
/** Around the second and the third line. */
const rect = { x0: 48, y0: 658, x1: 300, y1: 688 };
const region = { kind: "REGION", area: { page: 1, rect } } as const;

it("[AN11] a region goes with the words in it", () => {
  const after = documentOf(["Halaman judul"], ["Satu baris baru", "dua baris baru", ...lines]);
  const found = reanchor(compareDocuments(documentOf(lines), after), region);
  expect(found).toEqual({
    state: "MOVED",
    similarity: 1,
    anchor: { kind: "REGION", area: { page: 2, rect: { ...rect, y0: rect.y0 - 28, y1: rect.y1 - 28 } } },
  });
});

it("[AN11] and stays where nothing has changed", () => {
  const document = documentOf(lines);
  expect(reanchor(compareDocuments(document, document), region)).toMatchObject({
    state: "EXACT",
    anchor: region,
  });
});

it("[AN11] one without words goes with those around it", () => {
  const stamp = { kind: "REGION", area: { page: 1, rect: { x0: 400, y0: 640, x1: 480, y1: 700 } } } as const;
  const found = reanchor(compareDocuments(documentOf(lines), documentOf([], lines)), stamp);
  expect(found).toMatchObject({ state: "MOVED", anchor: { area: { page: 2, rect: stamp.area.rect } } });
});

it("[AN11] one whose words are gone is UNSURE on the page of the same number, LOST when there is none", () => {
  const other = documentOf(["Sesuatu yang sama sekali lain"]);
  expect(reanchor(compareDocuments(documentOf(lines), other), region)).toMatchObject({
    state: "UNSURE",
    anchor: region,
  });
  expect(reanchor(compareDocuments(documentOf(lines), documentOf()), region)).toEqual({ state: "LOST" });
  const beyond = { kind: "REGION", area: { page: 7, rect } } as const;
  expect(reanchor(compareDocuments(documentOf(lines), other), beyond)).toEqual({ state: "LOST" });
});

it("[AN11] a page without text is told by its picture, each of several equal ones for itself", () => {
  const before = { pages: [pictureOf("blank"), pictureOf("scan"), pictureOf("blank"), pageOf(lines)] };
  const after = { pages: [pictureOf("new"), pictureOf("scan"), pictureOf("blank"), pageOf(lines)] };
  const comparison = compareDocuments(before, after);
  const on = (page: number) => ({ kind: "REGION", area: { page, rect } }) as const;
  expect(reanchor(comparison, on(2)).state).toBe("EXACT");
  expect(reanchor(comparison, on(3)).state).toBe("EXACT");
  expect(reanchor(comparison, on(1))).toMatchObject({ state: "UNSURE", anchor: on(1) });
  const moved = { pages: [pictureOf("scan"), pageOf(lines)] };
  expect(reanchor(compareDocuments(before, moved), on(2))).toMatchObject({ state: "MOVED", anchor: on(1) });
  expect(reanchor(compareDocuments(before, moved), on(3))).toEqual({ state: "LOST" });
});

it("[AN11] a rectangle is pushed back onto a smaller page", () => {
  const small = { pages: [pageOf(["Lain"], { width: 200, height: 300 })] };
  expect(reanchor(compareDocuments(documentOf(lines), small), region)).toMatchObject({
    state: "UNSURE",
    anchor: { area: { page: 1, rect: { x0: 0, y0: 270, x1: 200, y1: 300 } } },
  });
});

it("[AN12] a part of a picture is EXACT in the same picture, else UNSURE in the same box", () => {
  const part = { kind: "PICTURE", box: { x: 10, y: 10, width: 5, height: 5 } } as const;
  const picture = (face: string | null) => ({ pages: [pictureOf(face)] });
  expect(reanchor(compareDocuments(picture("a"), picture("a")), part).state).toBe("EXACT");
  for (const [from, to] of [
    ["a", "b"],
    [null, null],
  ] as const) {
    const found = reanchor(compareDocuments(picture(from), picture(to)), part);
    expect(found).toEqual({ state: "UNSURE", anchor: part, similarity: 0 });
  }
});

import { expect, it } from "vitest";
import { compareDocuments } from "../compare/compareDocuments.js";
import { anchorTo } from "../select/anchorTo.js";
import { follow, mark, told } from "../testing/mark.fixture.js";
import { documentOf } from "../testing/print.fixture.js";
import { reanchor } from "./reanchor.js";

const budget = "Anggaran kegiatan tahun ini disetujui oleh kepala dinas pada bulan Maret.";
const survey = "Survei kepuasan masyarakat diikuti seratus responden dari empat kecamatan.";
const meeting = "Rapat evaluasi berikutnya dijadwalkan sebelum akhir semester kedua.";
const budi = "Saya yang bertanda tangan di bawah ini, Budi Santoso, menyatakan bahwa dokumen ini benar.";
const siti = "Saya yang bertanda tangan di bawah ini, Siti Rahma, menyatakan bahwa dokumen ini benar.";

it("[AN1] the whole document, an indicator and a moment stay where they are", () => {
  const comparison = compareDocuments(documentOf([budget]), documentOf([]));
  const anchors = [
    { kind: "WHOLE" },
    { kind: "INDICATOR", indicatorCode: "A.1" },
    { kind: "MOMENT", moment: { from: 3, to: null } },
  ] as const;
  for (const anchor of anchors) {
    expect(reanchor(comparison, anchor)).toEqual({ state: "EXACT", anchor, similarity: 1 });
  }
});

it("[AN3] the same text is EXACT on its page although something was put in before it", () => {
  const after = documentOf([survey, budget, meeting]);
  expect(follow(documentOf([budget, meeting]), after, "kepala dinas")).toMatchObject({
    state: "EXACT",
    text: "kepala dinas",
  });
});

it("[AN3] on another page it has MOVED, word for word", () => {
  const before = documentOf([budget], [survey]);
  const after = documentOf([budget], [meeting], [survey]);
  const found = reanchor(compareDocuments(before, after), mark(before, "seratus responden"));
  expect(found).toMatchObject({ state: "MOVED", similarity: 1, anchor: { areas: [{ page: 3 }] } });
});

it("[AN3] edited it has MOVED, with a similarity below 1", () => {
  const after = documentOf([budget.replace("disetujui", "ditolak"), meeting]);
  const before = documentOf([budget, meeting]);
  const found = reanchor(
    compareDocuments(before, after),
    mark(before, "tahun ini disetujui oleh kepala dinas"),
  );
  expect(told(found)).toMatchObject({ state: "MOVED", text: "tahun ini ditolak oleh kepala dinas" });
  expect(found.state === "MOVED" && found.similarity).toBeLessThan(1);
});

it("[AN4] a passage that was taken out is LOST although its twin stays", () => {
  const before = documentOf([budget, budi, survey, siti, meeting]);
  const passage = "Saya yang bertanda tangan di bawah ini";
  expect(follow(before, documentOf([budget, survey, siti, meeting]), passage, 0).state).toBe("LOST");
  expect(follow(before, documentOf([budget, survey, siti, meeting]), passage, 1).state).toBe("EXACT");
  expect(follow(before, documentOf([budget, budi, survey, meeting]), passage, 1).state).toBe("LOST");
});

it("[AN4] so it is of twins that stand one after the other", () => {
  const before = documentOf([budget, budi, siti, meeting]);
  const passage = "menyatakan bahwa dokumen ini benar.";
  expect(follow(before, documentOf([budget, siti, meeting]), passage, 0).state).toBe("LOST");
  expect(follow(before, documentOf([budget, siti, meeting]), passage, 1).state).toBe("EXACT");
});

it("[AN5] a passage goes with its paragraph", () => {
  const after = documentOf([survey, meeting, budget]);
  const found = follow(documentOf([budget, survey, meeting]), after, "kepala dinas pada bulan Maret.");
  expect(found).toMatchObject({ state: "MOVED", text: "kepala dinas pada bulan Maret." });
});

it("[AN6] other words at its edges belong to it", () => {
  const before = documentOf([budget, meeting]);
  const after = documentOf([budget.replace("kegiatan", "belanja").replace("dinas", "badan"), meeting]);
  const passage = "kegiatan tahun ini disetujui oleh kepala dinas";
  expect(follow(before, after, passage).text).toBe("belanja tahun ini disetujui oleh kepala badan");
});

it("[AN6] what was put in around it does not", () => {
  const before = documentOf([budget, meeting]);
  const after = documentOf([budget.replace("disetujui", "akhirnya disetujui dan ditandatangani"), meeting]);
  expect(follow(before, after, "disetujui").text).toBe("disetujui");
});

it("[AN7] of which little is left is UNSURE", () => {
  const before = documentOf([budget, survey, meeting]);
  const after = documentOf([budget, "Survei nasional dibatalkan seratus responden kecewa sekali.", meeting]);
  expect(follow(before, after, survey)).toMatchObject({ state: "UNSURE" });
});

it("[AN7] torn in two it is UNSURE", () => {
  const [head, tail] = [
    "diikuti seratus responden dari empat kecamatan",
    "yang tersebar di seluruh wilayah kabupaten baru",
  ];
  const before = documentOf([`Survei ${head} ${tail} itu.`, budget, meeting]);
  const after = documentOf([`Survei ${head}.`, budget, `Desa ${tail} itu.`, meeting]);
  expect(follow(before, after, `${head} ${tail}`).state).toBe("UNSURE");
});

it("[AN7] moved and edited at once it is UNSURE, where something much like it is new", () => {
  const before = documentOf([budget, survey, meeting]);
  const after = documentOf([
    survey,
    meeting,
    "Anggaran kegiatan tahun depan disetujui kepala dinas saja bulan Maret.",
  ]);
  expect(follow(before, after, budget)).toMatchObject({
    state: "UNSURE",
    text: "Anggaran kegiatan tahun depan disetujui kepala dinas saja bulan Maret.",
  });
});

it("[AN8] broken lines, blanks and ligatures make no difference", () => {
  const before = documentOf(["Hasil verifikasi dokumen menunjukkan peningkatan yang nyata."]);
  const after = documentOf(["Hasil  veri\ufb01kasi doku-", "men menunjukkan pening-", "katan yang nyata."]);
  const found = reanchor(
    compareDocuments(before, after),
    mark(before, "verifikasi dokumen menunjukkan peningkatan"),
  );
  expect(found).toMatchObject({ state: "EXACT", similarity: 1 });
  expect(told(found).text).toBe("veri\ufb01kasi doku-\nmen menunjukkan pening-\nkatan");
});

it("[AN8] a passage that begins and ends inside words still does", () => {
  const found = follow(documentOf([budget]), documentOf([survey, budget]), "ggaran kegiatan tah");
  expect(found).toMatchObject({ state: "EXACT", text: "ggaran kegiatan tah" });
});

const header = "Pemerintah Kabupaten Sleman";
const paged = (...bodies: readonly (readonly string[])[]) =>
  documentOf(...bodies.map((body, index) => [header, ...body, `Halaman ${index + 1} dari 9`]));

it("[AN9] a passage over the end of a page is found across header and footer", () => {
  const before = paged([meeting, budget], [survey, meeting], [budi]);
  const passage = `Maret.\nHalaman 1 dari 9\n\f${header}\nSurvei kepuasan`;
  const found = follow(before, paged([meeting, budget, survey], [meeting], [budi]), passage);
  expect(found).toMatchObject({ state: "MOVED", text: "Maret.\nSurvei kepuasan" });
});

it("[AN9] and a header that comes between does no harm", () => {
  const before = paged([budget, survey], [meeting], [budi]);
  const found = follow(before, paged([budget], [survey, meeting], [budi]), "Maret.\nSurvei kepuasan");
  expect(found.text).toBe(`Maret.\nHalaman 1 dari 9\n\f${header}\nSurvei kepuasan`);
});

it("[AN9] a word broken at the end of a page is one word", () => {
  const before = paged([budget, "Survei kepuasan masya-"], ["rakat diikuti seratus responden"], [meeting]);
  const after = paged([budget], ["Survei kepuasan masyarakat diikuti seratus responden"], [meeting]);
  expect(follow(before, after, "rakat diikuti seratus").state).toBe("MOVED");
  expect(follow(after, before, "kepuasan masyarakat diikuti").text).toContain("masya-\nHalaman 1");
});

it("[AN9] a passage in a header is where its page is now", () => {
  const before = paged([budget], [survey], [meeting]);
  const after = paged([budget], [siti], [survey], [meeting]);
  const found = reanchor(compareDocuments(before, after), mark(before, "Kabupaten Sleman", 1));
  expect(found).toMatchObject({ state: "MOVED", anchor: { areas: [{ page: 3 }] } });
  expect(follow(before, documentOf([budget], [survey], [meeting]), "Kabupaten Sleman", 1).state).toBe("LOST");
});

it("[AN10] an anchor whose position does not fit is looked for by its quote", () => {
  const before = documentOf([budget]);
  const after = documentOf([survey, budget, budi, siti]);
  const comparison = compareDocuments(before, after);
  const anchor = (exact: string, prefix = "") => ({
    kind: "TEXT" as const,
    quote: { exact, prefix, suffix: "" },
    position: { start: 9_000, end: 9_010 },
    areas: [],
  });
  expect(told(reanchor(comparison, anchor("disetujui oleh kepala dinas")))).toMatchObject({
    state: "MOVED",
    text: "disetujui oleh kepala dinas",
  });
  expect(reanchor(comparison, anchor("bertanda tangan di bawah")).state).toBe("UNSURE");
  const second = told(reanchor(comparison, anchor("menyatakan bahwa", "Siti Rahma, ")));
  expect(second.state).toBe("MOVED");
  expect(second.start).toBe(mark(after, "menyatakan bahwa", 1).position.start);
  expect(reanchor(comparison, anchor("tidak pernah tertulis")).state).toBe("LOST");
  expect(reanchor(comparison, anchor("...")).state).toBe("LOST");
});

it("[AN18] a tick stays between the words that it stood between", () => {
  const rows = ["1 Rencana aksi ✓", "2 Pakta integritas ✓", "3 Budaya kerja ✗"];
  const before = documentOf(rows);
  const after = documentOf([survey, ...rows]);
  const found = follow(before, after, "✓", 1);
  expect(found).toMatchObject({ state: "EXACT", start: mark(after, "✓", 1).position.start });
  expect(follow(before, documentOf(["1 Rencana aksi", "2 Pakta integritas ✗"]), "✓", 0).state).toBe("LOST");
});

it("[AN1] nothing breaks where there is nothing", () => {
  const empty = { pages: [] };
  const blank = documentOf([], []);
  const full = documentOf([budget]);
  expect(follow(full, empty, "kepala").state).toBe("LOST");
  expect(follow(full, blank, "kepala").state).toBe("LOST");
  const anchor = anchorTo(full, { start: 0, end: 8 });
  expect(reanchor(compareDocuments(empty, full), anchor).state).not.toBe("EXACT");
  expect(reanchor(compareDocuments(empty, empty), anchor)).toEqual({ state: "LOST" });
  expect(reanchor(compareDocuments(full, full), anchorTo(full, { start: 4, end: 4 })).state).toBe("LOST");
});

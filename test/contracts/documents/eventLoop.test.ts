import { afterAll, expect, it } from "vitest";
import { DocumentReader } from "../../../server/src/documents/DocumentReader.js";
import { makePdf } from "../../../server/src/documents/make/makePdf.js";
import { documentFolder } from "../../../server/src/documents/testing/documentFolder.fixture.js";
import { found } from "../../../server/src/documents/testing/found.fixture.js";
import { makeScan } from "../../../server/src/documents/testing/makeScan.fixture.js";

const folder = documentFolder();
const reader = new DocumentReader();
afterAll(async () => {
  await reader.close();
  await folder.remove();
});

const mostHeldUp = 50;

/**
 * The most time that this process worked on end between two turns of its loop while a work went on, in milliseconds.
 * Its processor's time, not the clock's: on a busy machine it stands still because others run.
 */
async function heldUp(work: () => Promise<unknown>): Promise<number> {
  let most = 0;
  let before = process.cpuUsage();
  const turning = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    most = Math.max(most, (user + system) / 1_000);
    before = process.cpuUsage();
  }, 1);
  try {
    await work();
    return most;
  } finally {
    clearInterval(turning);
  }
}

it("[DC13] is measured by what really holds the thread up", async () => {
  const work = async () => {
    const end = process.cpuUsage().user + 80_000;
    while (process.cpuUsage().user < end);
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  expect(await heldUp(work)).toBeGreaterThan(mostHeldUp);
});

it("[DC13] reading 300 pages of text, carrying 500 anchors over and putting them into the PDF holds nobody up", async () => {
  const words =
    "evaluasi zona integritas wilayah bebas korupsi unit kerja pelayanan publik pengawasan kinerja".split(
      " ",
    );
  const word = (seed: number) => words[(seed * 7_919) % words.length] as string;
  const paragraph = (nth: number) => ({
    kind: "paragraph" as const,
    text: Array.from({ length: 60 }, (_, place) => word(nth * 61 + place * (nth % 5))).join(" "),
  });
  const blocks = Array.from({ length: 2_600 }, (_, nth) => paragraph(nth));
  const path = folder.keep(await makePdf({ title: "Laporan", author: "Unit", blocks }));
  const mediaType = "application/pdf";
  const reading = found(await reader.readText({ path, mediaType }));
  expect(reading.pages).toBeGreaterThan(300);
  expect(await heldUp(async () => found(await reader.readText({ path, mediaType })))).toBeLessThan(
    mostHeldUp,
  );

  const anchors = Array.from({ length: 500 }, (_, nth) => ({
    kind: "REGION" as const,
    area: { page: 1 + (nth % 300), rect: { x0: 72, y0: 100 + nth, x1: 300, y1: 112 + nth } },
  }));
  const text = { sha256: "a", packed: reading.packed };
  const carry = () => reader.reanchor({ from: text, to: { ...text, sha256: "b" }, document: "PDF", anchors });
  expect(await heldUp(async () => expect(found(await carry())).toHaveLength(500))).toBeLessThan(mostHeldUp);

  const annotations = anchors.map(({ area }, nth) => ({
    id: String(nth),
    author: "Siti",
    at: 0,
    text: "Mohon dilengkapi",
    subject: "Temuan",
    place: { kind: "REGION" as const, area },
    replies: [],
  }));
  expect(await heldUp(async () => found(await reader.annotatePdf({ path, annotations })))).toBeLessThan(
    mostHeldUp,
  );
}, 120_000);

it("[DC13] neither does a scan of 300 pages, nor handing over its 20 MB with threads in it", async () => {
  const path = folder.keep(
    await makeScan(
      Array.from({ length: 300 }, (_, page) => page),
      { dotsPerInch: 100 },
    ),
  );
  const mediaType = "application/pdf";
  expect(await heldUp(async () => found(await reader.readText({ path, mediaType })))).toBeLessThan(
    mostHeldUp,
  );
  expect(await heldUp(async () => found(await reader.annotatePdf({ path, annotations: [] })))).toBeLessThan(
    mostHeldUp,
  );
}, 120_000);

import type { Page } from "playwright-core";
import { Desk } from "./Desk.js";
import { yearInJakarta } from "./demoPanel.js";
import type { Scene } from "./scenes.js";
import { UnitEvidence } from "./UnitEvidence.js";

const evidence = `/bukti/evidence-${yearInJakarta()}-balai-sertifikasi-sk-tim`;

/** The screens of evidence: what a unit has handed in and is handing in, a document with what is said of it, the search. */
export const evidenceScenes: readonly Scene[] = [
  { name: "unit-evidence", who: "unit", path: UnitEvidence.path, shows: queue },
  { name: "evidence", who: "tpi", path: evidence, shows: reply },
  { name: "evidence-list", who: "tpi", path: `${evidence}?tampil=LIST`, shows: newThread },
  { name: "search", who: "kpk", path: "/cari?q=tim", shows: found },
];

async function queue(page: Page): Promise<void> {
  const desk = new UnitEvidence(page);
  await desk.indicators.first().waitFor();
  const name = "notulen rapat tim kerja.txt";
  if ((await desk.row(name).count()) === 0) {
    const buffer = Buffer.from("Rapat tim kerja membahas kemajuan setiap area.");
    await desk.choose([{ name, mimeType: "text/plain", buffer }], 0);
  }
  await desk.is(name, "Siap ditambahkan");
}

async function reply(page: Page): Promise<void> {
  const desk = new Desk(page);
  await desk.drawn(1);
  const card = page.locator("article[data-thread]").first();
  await card.locator("button[aria-expanded]").first().click();
  await card.getByRole("button", { name: "Balas", exact: true }).click();
  await desk.composer("REPLY").waitFor();
}

async function newThread(page: Page): Promise<void> {
  const desk = new Desk(page);
  await desk.drawn(1);
  await page.getByText(/^\d+ dari \d+ utas$/).waitFor();
  await page.keyboard.press("c");
  await desk.composer("THREAD").waitFor();
}

async function found(page: Page): Promise<void> {
  await page.getByText(/hasil (pertama )?ditampilkan/).waitFor();
}

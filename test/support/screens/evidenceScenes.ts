import type { Page } from "playwright-core";
import { yearInJakarta } from "./demoPanel.js";
import type { Scene } from "./scenes.js";
import { UnitEvidence } from "./UnitEvidence.js";

const evidence = (name: string) => `/bukti/evidence-${yearInJakarta()}-balai-sertifikasi-${name}`;

/** The screens of evidence, as the demonstration has them. */
export const evidenceScenes: readonly Scene[] = [
  { name: "unit-evidence", who: "unit", path: UnitEvidence.path, shows: indicators },
  { name: "evidence", who: "evaluator", path: evidence("sk-tim"), shows: drawn },
  { name: "evidence-list", who: "evaluator", path: evidence("sk-tim"), shows: list },
  { name: "search", who: "evaluator", path: "/cari?q=survei", shows: hits },
];

async function indicators(page: Page): Promise<void> {
  await page.locator("[data-indicator]").first().waitFor();
}

/** The first page is drawn. Beside it, or behind a tab on a phone, stand its threads. */
async function drawn(page: Page): Promise<void> {
  await page.locator("canvas").first().waitFor();
}

async function list(page: Page): Promise<void> {
  await drawn(page);
  await page.getByRole("button", { name: /tampilkan sebagai daftar$/ }).click();
  await page.getByText("Di tepi dokumen", { exact: true }).waitFor();
}

async function hits(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /survei/i })
    .first()
    .waitFor();
}

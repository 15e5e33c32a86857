import { MantineProvider } from "@mantine/core";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, expect, it } from "vitest";
import { type Language, startI18n } from "#app/lib/i18n";
import type { Phase, QueueEntry } from "../queue/entry";
import type { UploadQueue } from "../sending/UploadQueue";
import { QueueRow } from "./QueueRow";

afterEach(cleanup);

const entry = (phase: Phase, more: Partial<QueueEntry> = {}): QueueEntry => ({
  id: "a",
  place: { proposalId: "p", unitId: "u", unitName: "Balai", cycle: 2026, instrumentId: "LKE-ZI-90-2021" },
  file: { name: "sk.pdf", bytes: 2_000_000, lastModified: 1 },
  goal: { kind: "EVIDENCE", title: "SK", indicatorCodes: ["A.I.1.i.a"], shownOn: "2026-03-04" },
  commandId: "c",
  sha256: null,
  checked: false,
  keptDuplicate: false,
  uploadUrl: null,
  sent: 0,
  inHand: true,
  confirmed: false,
  phase,
  ...more,
});

async function show(shown: QueueEntry, language: Language = "id") {
  const i18n = await startI18n(language);
  await i18n.loadNamespaces("uploads");
  const told: unknown[] = [];
  const queue = { tell: (event: unknown) => told.push(event) } as unknown as UploadQueue;
  render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider env="test">
        <MemoryRouter>
          <Suspense fallback={null}>
            <ul>
              <QueueRow entry={shown} queue={queue} />
            </ul>
          </Suspense>
        </MemoryRouter>
      </MantineProvider>
    </I18nextProvider>,
  );
  return told;
}

it("says plainly what a reload asks of its person, and how much need not be sent again", async () => {
  await show(entry({ name: "FILE_NEEDED", otherChosen: false }, { sent: 1_500_000, inHand: false }));
  expect(
    screen.getByText(
      /Pilih lagi berkas yang sama untuk melanjutkan\. Server sudah menyimpan 1,5\sMB dari 2\sMB/,
    ),
  ).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Pilih lagi berkas/ })).toBeTruthy();
});

it("writes the day out beside its field, and adds what is confirmed", async () => {
  const told = await show(entry({ name: "READY", problem: null }));
  expect(screen.getByText("Rabu, 4 Maret 2026")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Tambahkan: sk.pdf" }));
  expect(told).toEqual([{ type: "confirmed", id: "a", confirmed: true }]);
});

it("offers nothing to confirm while it belongs to no indicator", async () => {
  const goal = { kind: "EVIDENCE", title: "SK", indicatorCodes: [], shownOn: null } as const;
  await show(entry({ name: "READY", problem: null }, { goal }));
  expect(screen.queryByRole("button", { name: /^Tambahkan/ })).toBeNull();
  expect(screen.getByText(/tanpa indikator, berkas belum dapat ditambahkan/)).toBeTruthy();
});

it("names the bound in the reader's language, and offers no second try of what bytes are", async () => {
  await show(entry({ name: "REFUSED", reason: "TOO_LARGE", bound: 20_000_000 }), "en");
  expect(screen.getByRole("alert").textContent).toMatch(/^This file is too large: at most 20\sMB\.$/);
  expect(screen.queryByRole("button", { name: /^Try again/ })).toBeNull();
});

it("leads to the evidence that has the same bytes", async () => {
  const of = { evidenceId: "e 9", title: "SK lama", fileName: "lama.pdf" };
  await show(entry({ name: "DUPLICATE", of, mayKeep: true }));
  expect(screen.getByRole("link", { name: "SK lama" }).getAttribute("href")).toBe("/bukti/e%209");
  expect(screen.getByRole("button", { name: /^Tetap unggah/ })).toBeTruthy();
});

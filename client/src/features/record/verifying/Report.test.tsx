import { findingCodes, writeRecord } from "@sidang/shared";
import { cleanup, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, describe, expect, it } from "vitest";
import { type Language, languages, startI18n } from "#app/lib/i18n";
import { type CheckedRecord, checkRecord } from "./checkRecord";
import { Report } from "./Report";

afterEach(cleanup);

const header = {
  stream: "panel:uji",
  panelId: "uji",
  title: "Panel 3",
  cycle: 2026,
  audience: "MEMBERS-",
  events: 1,
  head: "0".repeat(64),
  exportedAt: 0,
};

async function show(text: string, language: Language = "id") {
  return showChecked(checkRecord(text), language);
}

async function showChecked(checked: CheckedRecord, language: Language = "id") {
  const i18n = await startI18n(language);
  await i18n.loadNamespaces("record");
  render(
    <I18nextProvider i18n={i18n}>
      <Report checked={checked} />
    </I18nextProvider>,
  );
  return i18n;
}

describe("Report", () => {
  it("says of something else that it is no record", async () => {
    await show("bukan catatan");
    expect(screen.getByRole("heading", { name: /^Berkas ini bukan catatan sidang/ })).toBeTruthy();
  });

  it("names what does not match, and what was claimed", async () => {
    await show(writeRecord(header, []));
    expect(screen.getByText("Ada peristiwa yang hilang atau berlebih.")).toBeTruthy();
    expect(screen.getByText("Panel 3")).toBeTruthy();
    expect(screen.getByText("anggota panel")).toBeTruthy();
  });

  it("says in the reader's language where it does not match, and keeps the verifier's words folded", async () => {
    await show(`${writeRecord(header, [])}bukan JSON\n`);
    expect(screen.getByText("Baris 2 tidak dapat dibaca.")).toBeTruthy();
    const technical = screen.getByText(/line 2 is not JSON/);
    expect(technical.closest("details")?.open).toBe(false);
    expect(technical.getAttribute("lang")).toBe("en");
  });

  it("says in words what became of every unit, also of one that was put off", async () => {
    const unit = { itemId: "item-1", unitName: "Balai Sertifikasi" };
    const { report } = checkRecord(writeRecord(header, []));
    await showChecked({ report, outcomes: [{ ...unit, became: "DEFER", reason: "menunggu survei" }] });
    const row = within(screen.getByRole("list", { name: "Putusan" })).getByRole("listitem");
    expect(row.textContent).toBe("Balai SertifikasiDitundaAlasan: menunggu survei");
  });

  it.each(languages)("has words for every finding in %s", async (language) => {
    const i18n = await show("", language);
    for (const code of findingCodes) expect(i18n.exists(`record:finding.${code}`), code).toBe(true);
  });
});

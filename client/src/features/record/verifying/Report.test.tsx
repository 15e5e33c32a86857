import { findingCodes, verifyLog, writeRecord } from "@sidang/shared";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, describe, expect, it } from "vitest";
import { type Language, languages, startI18n } from "#app/lib/i18n";
import { Report } from "./Report";

afterEach(cleanup);

async function show(text: string, language: Language = "id") {
  const i18n = await startI18n(language);
  await i18n.loadNamespaces("record");
  render(
    <I18nextProvider i18n={i18n}>
      <Report report={verifyLog(text)} />
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
    await show(writeRecord(header, []));
    expect(screen.getByText("Ada peristiwa yang hilang atau berlebih.")).toBeTruthy();
    expect(screen.getByText("Panel 3")).toBeTruthy();
    expect(screen.getByText("anggota panel")).toBeTruthy();
  });

  it.each(languages)("has words for every finding in %s", async (language) => {
    const i18n = await show("", language);
    for (const code of findingCodes) expect(i18n.exists(`record:finding.${code}`), code).toBe(true);
  });
});

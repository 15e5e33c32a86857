import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import { deliberating, evidenceOf, items, type Sitting } from "#app/features/panel/testing/sitting";

const wide = window.innerWidth;
const setWidth = (width: number) =>
  (window as unknown as { happyDOM: { setViewport(to: { width: number }): void } }).happyDOM.setViewport({
    width,
  });
beforeEach(() => setWidth(390));
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  setWidth(wide);
});

function show(sitting: Sitting, page: number): void {
  const itemId = items[0];
  const place = { evidenceId: "bukti-1", versionId: "versi-1", page, area: null, threadId: null };
  sitting.do("ketua", { type: "showEvidence", itemId, ...place }, { evidence: evidenceOf(itemId) });
}
const tab = (name: string) => screen.findByRole("tab", { name });
const selected = async (name: string) => (await tab(name)).getAttribute("aria-selected") === "true";

describe("the room on a phone", () => {
  it("takes whoever watches to what is shown, and after a reload too", async () => {
    const sitting = deliberating();
    const { flush, unmount } = await renderRoom(sitting, "kpk");
    expect(await selected("Sidang")).toBe(true);
    show(sitting, 12);
    act(flush);
    await screen.findByText("bukti-1 halaman 12");
    expect(await selected("Bukti")).toBe(true);
    unmount();
    await renderRoom(sitting, "kpk");
    await screen.findByText("bukti-1 halaman 12");
  });

  it("does not take anybody away from what they write, and tells where it is", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk");
    fireEvent.click(await tab("Catatan"));
    fireEvent.change(await screen.findByRole("textbox", { name: "Tulis catatan" }), {
      target: { value: "belum selesai" },
    });
    show(sitting, 12);
    act(flush);
    await screen.findByText("Nama ketua menunjukkan SK Tim Kerja, hlm. 12");
    expect(await selected("Catatan")).toBe(true);
    fireEvent.click(await tab("Bukti"));
    await screen.findByText("bukti-1 halaman 12");
  });

  it("does not take anybody away from a vote", async () => {
    const sitting = deliberating();
    sitting.do("ketua", { type: "openVoting", itemId: items[0], motion: "GRANT_WBK", minutes: null });
    show(sitting, 12);
    await renderRoom(sitting, "kpk");
    expect(await selected("Sidang")).toBe(true);
  });

  it("[PN52] opens the thread that a remark points to", async () => {
    const sitting = deliberating();
    const itemId = items[0];
    const thread = { evidenceId: "bukti-1", threadId: "utas-9" };
    sitting.do(
      "tpn",
      { type: "makeRemark", itemId, remarkId: "r", text: "lihat utas", thread },
      { evidence: evidenceOf(itemId) },
    );
    await renderRoom(sitting, "kpk");
    fireEvent.click(await tab("Catatan"));
    fireEvent.click(await screen.findByRole("button", { name: "Utas pada bukti" }));
    await screen.findByText("membuka utas-9");
    expect(await selected("Bukti")).toBe(true);
  });
});

import type { ShownPlace } from "@sidang/shared";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import {
  assessment,
  deliberating,
  evidenceOf,
  items,
  type Sitting,
} from "#app/features/panel/testing/sitting";

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

function show(sitting: Sitting, actorId: string, page: number, place: Partial<ShownPlace> = {}): void {
  const itemId = items[0];
  sitting.do(
    actorId,
    {
      type: "showEvidence",
      itemId,
      evidenceId: "bukti-1",
      versionId: "versi-1",
      page,
      area: null,
      threadId: null,
      ...place,
    },
    { evidence: evidenceOf(itemId) },
  );
}
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
/** In the strip; what is said to the ear alone says it too. */
const strip = async (text: string) =>
  within(await screen.findByRole("group", { name: "Yang ditunjukkan" })).findByText(text);
const tab = (name: string) => screen.findByRole("tab", { name });
const selected = async (name: string) => (await tab(name)).getAttribute("aria-selected") === "true";

describe("the evidence of a unit", () => {
  it("[PN51] comes before whoever follows, and is there again after a reload", async () => {
    const sitting = deliberating();
    const { flush, unmount } = await renderRoom(sitting, "kpk");
    expect(await selected("Berkas")).toBe(true);
    expect(screen.queryByText("ikut")).toBeNull();
    show(sitting, "ketua", 12);
    act(flush);
    await screen.findByText("bukti-1 halaman 12");
    expect(screen.getByText("ikut")).toBeTruthy();
    expect(await selected("Bukti")).toBe(true);
    expect(screen.queryByRole("button", { name: "Ikuti lagi" })).toBeNull();
    unmount();
    await renderRoom(sitting, "kpk");
    await screen.findByText("bukti-1 halaman 12");
    expect(await selected("Bukti")).toBe(true);
  });

  it("leaves whoever stopped following where they are, says so quietly, and brings them back", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk");
    show(sitting, "ketua", 12);
    act(flush);
    await press("gulir sendiri");
    await screen.findByText("sendiri");
    fireEvent.click(await tab("Berkas"));
    show(sitting, "ketua", 13);
    act(flush);
    await strip("Nama ketua menunjukkan SK Tim Kerja, hlm. 13");
    expect(await selected("Berkas")).toBe(true);
    await press("Ikuti lagi");
    await screen.findByText("bukti-1 halaman 13");
    expect(screen.getByText("ikut")).toBeTruthy();
    expect(await selected("Bukti")).toBe(true);
    fireEvent.click(screen.getByRole("switch", { name: "Ikuti yang ditunjukkan" }));
    await screen.findByRole("button", { name: "Ikuti lagi" });
  });

  it("takes nobody away from another unit, and leads back to it", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk");
    fireEvent.click(await screen.findByRole("button", { name: /Unit butir-2.*WBK/ }));
    await screen.findByText("Anda melihat Unit butir-2.");
    show(sitting, "ketua", 4);
    act(flush);
    await strip("Nama ketua menunjukkan SK Tim Kerja, hlm. 4");
    expect(screen.getByText("Anda melihat Unit butir-2.")).toBeTruthy();
    await press("Ikuti lagi");
    await screen.findByText("bukti-1 halaman 4");
    expect(screen.getByText("bukti dari usulan-butir-1")).toBeTruthy();
  });

  it("[PN49] is shown from the screen of whoever has the floor, and of nobody else", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk");
    fireEvent.click(await tab("Bukti"));
    await screen.findByText("tidak ada");
    expect(screen.queryByRole("button", { name: "tunjukkan halaman 7" })).toBeNull();
    sitting.do("ketua", { type: "giveFloor", itemId: items[0], memberId: "kpk" });
    act(flush);
    await press("tunjukkan halaman 7");
    await screen.findByText("bukti-1 halaman 7");
    expect(sitting.events.at(-1)).toMatchObject({
      type: "EvidenceShown",
      actorId: "kpk",
      payload: { itemId: items[0], page: 7, area: null, threadId: null },
    });
    await press("gulir sendiri");
    await strip("Anda menunjukkan SK Tim Kerja, hlm. 7");
  });

  it("[PN51] is shown no more when the unit is over, and starts with the dossier at the next", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk");
    show(sitting, "ketua", 12);
    act(flush);
    await screen.findByText("bukti-1 halaman 12");
    sitting.do("ketua", { type: "deferItem", itemId: items[0], reason: "waktu" });
    act(flush);
    await screen.findByText("tidak ada");
    sitting.do("ketua", { type: "callItem", itemId: items[1] }, { assessment: assessment() });
    act(flush);
    await waitFor(async () => expect(await selected("Berkas")).toBe(true));
    expect(screen.queryByText(/^bukti dari/)).toBeNull();
  });

  it("[VS5] is not there for a member with a conflict, nor is the strip that names it", async () => {
    const sitting = deliberating();
    sitting.do("kpk2", { type: "declareConflict", itemId: items[0], memberId: "kpk2", reason: "saudara" });
    const { flush } = await renderRoom(sitting, "kpk2");
    await screen.findByRole("heading", { name: "Unit ini tidak ditampilkan kepada Anda" });
    show(sitting, "ketua", 12);
    act(flush);
    expect(screen.queryByRole("tab", { name: "Bukti" })).toBeNull();
    expect(document.body.textContent).not.toContain("SK Tim Kerja");
  });
});

describe("a remark that points to a thread", () => {
  const remarks = () => screen.findByRole("region", { name: /^Catatan/ });
  const box = async () => within(await remarks()).findByRole("textbox", { name: "Tulis catatan" });

  it("[PN52] takes the thread that is open, survives a reload, and is sent with it", async () => {
    const sitting = deliberating();
    const first = await renderRoom(sitting, "kpk");
    fireEvent.click(await tab("Bukti"));
    expect(screen.queryByRole("button", { name: "Kutip utas yang terbuka" })).toBeNull();
    await press("buka utas-1");
    await press("Kutip utas yang terbuka");
    await screen.findByText("Mengutip utas pada bukti");
    fireEvent.change(await box(), { target: { value: "lihat utas ini" } });
    first.unmount();
    await renderRoom(sitting, "kpk");
    await screen.findByText("Mengutip utas pada bukti");
    fireEvent.keyDown(await box(), { key: "Enter", ctrlKey: true });
    await waitFor(() =>
      expect(sitting.events.at(-1)).toMatchObject({
        type: "RemarkMade",
        payload: { text: "lihat utas ini", thread: { evidenceId: "bukti-1", threadId: "utas-1" } },
      }),
    );
    await waitFor(() => expect(screen.queryByText("Mengutip utas pada bukti")).toBeNull());
    expect(sessionStorage.length).toBe(0);
  });

  it("lets go of the thread before it is sent", async () => {
    const sitting = deliberating();
    await renderRoom(sitting, "kpk");
    fireEvent.click(await tab("Bukti"));
    await press("buka utas-1");
    await press("Kutip utas yang terbuka");
    await press("Lepaskan kutipan");
    fireEvent.change(await box(), { target: { value: "tanpa utas" } });
    fireEvent.keyDown(await box(), { key: "Enter", ctrlKey: true });
    await waitFor(() =>
      expect(sitting.events.at(-1)).toMatchObject({ type: "RemarkMade", payload: { text: "tanpa utas" } }),
    );
    expect(sitting.events.at(-1)?.payload).not.toHaveProperty("thread");
  });

  it("opens it beside the remarks, as often as one asks, and lets go of what was followed", async () => {
    const sitting = deliberating();
    show(sitting, "ketua", 12);
    sitting.do(
      "tpn",
      {
        type: "makeRemark",
        itemId: items[0],
        remarkId: "catatan-1",
        text: "lihat utas",
        thread: { evidenceId: "bukti-1", threadId: "utas-9" },
      },
      { evidence: evidenceOf(items[0]) },
    );
    const { flush } = await renderRoom(sitting, "kpk");
    await screen.findByText("ikut");
    await press("Utas pada bukti");
    await screen.findByText("membuka utas-9");
    expect(screen.getByText("sendiri")).toBeTruthy();
    show(sitting, "ketua", 13);
    act(flush);
    await screen.findByText("bukti-1 halaman 13");
    expect(screen.getByText("membuka utas-9")).toBeTruthy();
    await press("Ikuti lagi");
    await screen.findByText("tanpa utas");
  });
});

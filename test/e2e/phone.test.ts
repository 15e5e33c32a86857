import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { firstItem, panelId } from "../support/screens/demoPanel.js";
import type { Room } from "../support/screens/Room.js";
import { Seat } from "./Seat.js";

const viewport = { width: 390, height: 844 };

describe("a member on a phone", () => {
  let seat: Seat;
  let room: Room;

  beforeAll(async () => {
    seat = await Seat.take({ name: "kpk", screen: { viewport, hasTouch: true, isMobile: true } });
    room = await seat.visitor.enter(panelId);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await seat?.keepPicture(task.name);
  });
  afterAll(async () => seat?.leave());

  const tab = (name: string) => room.page.getByRole("tab", { name });
  const widest = () => room.page.evaluate(() => document.documentElement.scrollWidth);

  /** The bar is at the bottom of the screen, whatever is scrolled. */
  async function barStays(): Promise<void> {
    await room.page.evaluate(() => {
      for (const element of document.querySelectorAll("*")) element.scrollTop = element.scrollHeight;
    });
    const box = await room.bar.boundingBox();
    expect(box).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(viewport.height, 0);
    expect(box?.height ?? 0).toBeLessThan(viewport.height / 3);
  }

  it("checks in, and finds the bar at the bottom of every tab", async () => {
    await room.button("Hadir di ruang sidang").tap();
    await room.button("Hadir di ruang sidang").waitFor({ state: "detached" });
    await room.says("Anda hadir");
    const tabsAt = async () => (await room.page.getByRole("tablist").boundingBox())?.y;
    const before = await tabsAt();
    await seat.company.deliberate(firstItem);
    await room.button("Minta bicara").waitFor();
    expect(await tabsAt()).toBe(before);
    for (const name of ["Berkas", "Catatan", "Agenda", "Sidang"]) {
      await tab(name).tap();
      await room.page.getByRole("tabpanel", { name }).waitFor();
      await barStays();
      expect(await widest(), name).toBeLessThanOrEqual(viewport.width);
    }
  });

  it("finds what has to be talked about beside the sitting, and the rest of the dossier from there", async () => {
    await room.says("Area terlemah");
    await room.page.getByRole("button", { name: "Lihat nilai semua area" }).tap();
    await room.says("Penguatan Akuntabilitas", room.page.getByRole("tabpanel", { name: "Berkas" }));
    await tab("Sidang").tap();
  });

  it("writes a remark", async () => {
    await tab("Catatan").tap();
    await room.remarks.getByRole("textbox", { name: "Tulis catatan" }).fill("dari koridor");
    await room.remarks.getByRole("button", { name: "Kirim catatan" }).tap();
    await room.remarksWith("dari koridor").waitFor();
    await tab("Sidang").tap();
  });

  it("casts a ballot that fills the screen", async () => {
    const { page, dialog } = room;
    await seat.company.openVoting(firstItem);
    await room.button("Berikan suara").tap();
    await dialog.getByRole("radio", { name: "Tolak" }).waitFor();
    const box = await dialog.boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: viewport.width });
    expect(box?.height).toBeGreaterThanOrEqual(viewport.height);
    expect(await widest()).toBeLessThanOrEqual(viewport.width);
    await dialog.getByText("Tolak", { exact: true }).tap();
    await dialog.getByRole("textbox").fill("bukti belum cukup");
    // Put away for a moment, it is found again as it was.
    await dialog.getByRole("button", { name: "Nanti saja" }).tap();
    await dialog.waitFor({ state: "hidden" });
    await room.button("Berikan suara").tap();
    await dialog.getByText("Alasan: bukti belum cukup").waitFor();
    const seal = dialog.getByRole("button", { name: "Segel suara" });
    await seal.waitFor();
    // Large enough for a thumb (WCAG 2.5.5).
    expect((await seal.boundingBox())?.height).toBeGreaterThanOrEqual(40);
    await seal.tap();
    await dialog.waitFor({ state: "hidden" });
    await page.getByText("Suara Anda tersimpan", { exact: true }).waitFor();
    await barStays();
  });
});

import type { Anchor } from "@sidang/shared";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { addEvidence, proposalOf, startThread } from "../support/evidence.js";
import { report } from "../support/papers/report.js";
import { boxOf, Desk } from "../support/screens/Desk.js";
import type { Room } from "../support/screens/Room.js";
import { Sitting } from "./Sitting.js";

const names = ["chair", "secretary", "tpn", "kemenpanrb", "kpk", "ombudsman"] as const;
const title = "Laporan pengaduan triwulan ketiga";
/** The table on the first page, in points. */
const table: Anchor = {
  kind: "REGION",
  area: { page: 1, rect: { x0: 71, y0: 280, x1: 524, y1: 420 } },
};
const asked = "Mengapa tidak ada yang selesai pada baris terakhir?";

const patience = { timeout: 20_000 };

describe("evidence in the panel's room, each in a browser of their own", () => {
  let sitting: Sitting<(typeof names)[number]>;

  beforeAll(async () => {
    sitting = await Sitting.begin(names);
    const { url } = sitting.server;
    const unit = await Client.signedIn(url, "unit");
    const proposalId = await proposalOf(unit, "unit-balai-sertifikasi");
    const { versions } = await addEvidence(unit, proposalId, await report(1), { title });
    const kpk = await Client.signedIn(url, "kpk");
    const versionId = versions[0]?.id ?? "";
    await startThread(kpk, { versionId, anchor: table, audience: "PANEL", kind: "FINDING", body: asked });
    await sitting.each(names, (room) => room.checkIn());
    const { chair } = sitting.rooms;
    await chair.press("Panggil Balai Sertifikasi");
    await chair.press("Mulai pembahasan");
    await sitting.rooms.tpn.says("Belum ada yang berbicara", sitting.rooms.tpn.floor);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await sitting?.keepPictures(task.name);
  });
  afterAll(async () => sitting?.end());

  const tab = (room: Room) => room.page.getByRole("tab", { name: "Bukti", exact: true });
  const choose = async (room: Room) => {
    await tab(room).click();
    await room.page.getByRole("combobox", { name: "Bukti yang ditampilkan" }).selectOption({ label: title });
    await new Desk(room.page).drawn(1);
  };
  const shows = (room: Room) => room.page.getByRole("button", { name: "Tunjukkan ke semua" });
  const shownMark = (room: Room) => new Desk(room.page).mark("shown").locator("span");
  const pageOf = (room: Room) =>
    room.page.getByRole("textbox", { name: "Halaman", exact: true }).inputValue();
  const follows = (room: Room) => room.page.getByRole("switch", { name: "Ikuti yang ditunjukkan" });

  it("lets the member with the floor bring a region before everybody who follows", async () => {
    const { chair, kpk, tpn, ombudsman } = sitting.rooms;
    await choose(kpk);
    expect(await shows(kpk).count()).toBe(0);
    await kpk.press("Minta bicara");
    await chair.press(/^Beri giliran: .*Tanaya/);
    await shows(kpk).waitFor();
    await new Desk(kpk.page).openCard(asked);
    await shows(kpk).click();
    for (const room of [tpn, ombudsman, chair]) {
      await room.page
        .getByRole("combobox", { name: "Bukti yang ditampilkan" })
        .locator("option:checked", { hasText: title })
        .waitFor({ state: "attached" });
      await new Desk(room.page).drawn(1);
      await shownMark(room).waitFor();
      const mark = await boxOf(shownMark(room));
      const { height } = room.page.viewportSize() ?? { height: 0 };
      expect(mark.y + mark.height).toBeGreaterThan(0);
      expect(mark.y).toBeLessThan(height);
      await new Desk(room.page).card(asked).locator("button[aria-expanded=true]").waitFor();
    }
  });

  it("lets a member leave by their own hand, and go on elsewhere while others are taken along", async () => {
    const { chair, tpn, ombudsman } = sitting.rooms;
    await follows(tpn).uncheck({ force: true });
    await new Desk(tpn.page).goTo(3);
    await new Desk(chair.page).goTo(2);
    await shows(chair).click();
    await expect.poll(() => pageOf(ombudsman), patience).toBe("2");
    await tpn.says(/menunjukkan Laporan pengaduan triwulan ketiga, hlm. 2/);
    expect(await pageOf(tpn)).toBe("3");
  });

  it("takes the member back to what is shown when they come back", async () => {
    const { tpn } = sitting.rooms;
    await tpn.page.getByRole("button", { name: "Ikuti lagi" }).click();
    await expect.poll(() => pageOf(tpn), patience).toBe("2");
    expect(await follows(tpn).isChecked()).toBe(true);
  });
});

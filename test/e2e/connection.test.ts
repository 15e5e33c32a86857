import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { firstItem } from "../support/screens/demoPanel.js";
import type { Room } from "../support/screens/Room.js";
import { Seat } from "./Seat.js";

const stale = /Layar ini tidak terkini sejak/;
const waiting = /menunggu sambungan/i;

describe("a room whose connection is lost", () => {
  let seat: Seat;
  let room: Room;

  beforeAll(async () => {
    seat = await Seat.take({ name: "kpk" });
    room = await seat.sitDown();
    await seat.company.deliberate(firstItem);
    await room.says("Belum ada yang berbicara", room.floor);
    // Gone when the page is loaded anew, which catching up must not need.
    await room.page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await seat?.keepPicture(task.name);
    await seat?.visitor.context.setOffline(false);
  });
  afterAll(async () => seat?.leave());

  const isSamePage = () => room.page.evaluate(() => document.documentElement.hasAttribute("data-same-page"));
  const times = async (...texts: readonly string[]) => (await seat.company.recorded(...texts)).length;

  it("says so when the network is gone, keeps what is typed, and sends it once afterwards", async () => {
    const { visitor, company } = seat;
    await visitor.context.setOffline(true);
    await room.says(stale);
    await company.remark("tpn", firstItem, "ditulis selagi KPK terputus");
    const mine = "pertanyaan saya tentang survei";
    await room.remark(mine);
    await room.says(waiting, room.remarks);
    expect(await room.remarks.getByRole("textbox").inputValue()).toBe(mine);
    expect(await room.remarksWith("ditulis selagi").count()).toBe(0);

    await visitor.context.setOffline(false);
    await room.saysNo(stale);
    await room.remarksWith("ditulis selagi KPK terputus").waitFor();
    await room.remarksWith(mine).waitFor();
    await expect.poll(() => room.remarks.getByRole("textbox").inputValue()).toBe("");
    expect(await room.remarksWith(mine).count()).toBe(1);
    expect(await times("RemarkMade", mine)).toBe(1);
    expect(await isSamePage()).toBe(true);
  });

  it("outlives a server that is killed, and sends once what was asked meanwhile", async () => {
    await seat.server.kill9();
    await room.says(stale);
    const mine = "ditulis selagi server mati";
    await room.press("Minta bicara");
    await room.says(waiting, room.bar);
    await room.remark(mine);
    await room.says(waiting, room.remarks);

    await seat.startAgain();
    await room.saysNo(stale);
    await room.remarksWith(mine).waitFor();
    await room.button("Batal minta bicara").waitFor();
    await seat.company.remark("tpn", firstItem, "sesudah server kembali");
    await room.remarksWith("sesudah server kembali").waitFor();
    expect(await times("RemarkMade", mine)).toBe(1);
    expect(await times("FloorRequested", "person-kpk")).toBe(1);
    expect(await isSamePage()).toBe(true);
  });

  it("keeps the draft of a remark through a reload, and nothing of a ballot anywhere", async () => {
    await room.remarks.getByRole("textbox").fill("belum selesai ditulis");
    await seat.company.openVoting(firstItem);
    const secret = { choice: "Tolak", reason: "penanda-rahasia" };
    await room.chooseBallot(secret);
    const kept = await seat.visitor.stored();
    expect(kept).toContain("belum selesai ditulis");
    expect(kept).not.toMatch(/penanda-rahasia|DECLINE|Tolak/);

    await room.page.reload();
    await room.ready();
    await expect.poll(() => room.remarks.getByRole("textbox").inputValue()).toBe("belum selesai ditulis");
    await room.middle.getByRole("radio", { name: "Tolak" }).waitFor();
    expect(await room.middle.getByRole("radio", { checked: true }).count()).toBe(0);
    expect(await room.middle.getByLabel("Alasan (tidak wajib)").inputValue()).toBe("");
  });

  it("seals a ballot once, although the server was away when it was given", async () => {
    await room.chooseBallot({ choice: "Tolak", reason: "penanda-rahasia" });
    await seat.server.kill9();
    await room.says(stale);
    await room.middle.getByRole("button", { name: "Segel suara" }).click();
    await room.says(waiting, room.middle);
    expect(await seat.visitor.stored()).not.toMatch(/penanda-rahasia|DECLINE|Tolak/);

    await seat.startAgain();
    await room.says("Suara Anda tersimpan", room.middle);
    await room.saysNo(stale);
    expect(await times("BallotCast", "person-kpk")).toBe(1);
    expect(await times("penanda-rahasia")).toBe(0);
    expect(await seat.visitor.stored()).not.toMatch(/penanda-rahasia|DECLINE|Tolak/);
    await room.page.reload();
    await room.says("Suara Anda tersimpan", room.middle);
  });
});

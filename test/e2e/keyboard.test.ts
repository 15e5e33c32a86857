import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { firstItem, panelId } from "../support/screens/demoPanel.js";
import { Keyboard } from "../support/screens/Keyboard.js";
import { Room } from "../support/screens/Room.js";
import { Seat } from "./Seat.js";

describe("a member without a mouse", () => {
  let seat: Seat;
  let keys: Keyboard;
  let room: Room;

  beforeAll(async () => {
    seat = await Seat.take({ name: "kpk" });
    keys = new Keyboard(seat.visitor.page);
    room = new Room(seat.visitor.page);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await seat?.keepPicture(task.name);
  });
  afterAll(async () => seat?.leave());

  it("signs in and comes to the room", async () => {
    const { page, url, email } = seat.visitor;
    await page.goto(`${url}/sidang/${panelId}`);
    await page.getByText(email).waitFor();
    await keys.tabTo(page.getByLabel("Alamat surel", { exact: true }));
    await keys.type(email);
    await keys.tabTo(page.getByLabel("Kata sandi", { exact: true }));
    await keys.type("sidang-demo");
    await keys.press("Enter");
    await room.ready();
  });

  it("checks in by walking to the button, and asks for the floor by a letter", async () => {
    await room.button("Hadir di ruang sidang").waitFor();
    await keys.tabTo(room.button("Hadir di ruang sidang"));
    await keys.press("Enter");
    await room.button("Hadir di ruang sidang").waitFor({ state: "detached" });
    await seat.company.deliberate(firstItem);
    await room.button("Minta bicara").waitFor();
    await keys.press("m");
    await room.button("Batal minta bicara").waitFor();
    await keys.press("m");
    await room.button("Minta bicara").waitFor();
  });

  it("writes a remark", async () => {
    const box = room.remarks.getByRole("textbox", { name: "Tulis catatan" });
    await keys.press("c");
    await keys.isAt(box);
    // Letters are letters while somebody writes.
    await keys.press("m", "u", "c");
    await keys.type(" ditulis tanpa tetikus");
    await keys.press("Control+Enter");
    await room.remarksWith("muc ditulis tanpa tetikus").waitFor();
    await expect.poll(() => box.inputValue()).toBe("");
    await keys.isAt(box);
  });

  it("casts a ballot, and looks again before sealing it", async () => {
    await seat.company.openVoting(firstItem);
    const choice = (name: string) => room.middle.getByRole("radio", { name });
    const cast = room.button("Berikan suara");
    await cast.waitFor();
    await keys.tabTo(cast);
    await keys.press("Enter");
    await keys.isAt(choice("Setuju menetapkan WBK"));
    await keys.press("ArrowDown", "ArrowDown");
    expect(await choice("Tunda").isChecked()).toBe(true);
    await keys.tabTo(room.middle.getByLabel("Alasan (tidak wajib)"));
    await keys.type("menunggu hasil survei ulang");
    await keys.tabTo(room.middle.getByRole("button", { name: "Periksa suara" }));
    await keys.press("Enter");
    await keys.isAt(room.middle.getByRole("heading", { name: /Anda akan memberikan suara/ }));
    await keys.tabTo(room.middle.getByRole("button", { name: "Segel suara" }));
    await keys.press("Enter");
    const saved = room.middle.locator("[data-saved]");
    await saved.getByText("Suara Anda tersimpan").waitFor();
    await keys.isAt(saved);
  });

  it("opens and leaves the menu and a dialog, and is back where it was", async () => {
    const menu = room.button("Tindakan lain");
    await keys.tabTo(menu);
    await keys.press("Enter");
    await room.page.getByRole("menuitem").first().waitFor();
    await keys.press("Escape");
    await keys.isAt(menu);
    await keys.press("?");
    await room.dialog.getByText("Pintasan papan ketik").waitFor();
    await keys.press("Escape");
    await room.dialog.waitFor({ state: "hidden" });
    await keys.isAt(menu);
  });
});

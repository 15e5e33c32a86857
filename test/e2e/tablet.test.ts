import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { firstItem, panelId } from "../support/screens/demoPanel.js";
import type { Room } from "../support/screens/Room.js";
import { Seat } from "./Seat.js";

const viewport = { width: 1024, height: 768 };

describe("a member on a tablet", () => {
  let seat: Seat;
  let room: Room;

  beforeAll(async () => {
    seat = await Seat.take({ name: "kpk", screen: { viewport } });
    room = await seat.visitor.enter(panelId);
    await room.checkIn();
    await seat.company.deliberate(firstItem);
    for (let count = 1; count <= 20; count += 1)
      await seat.company.remark("tpn", firstItem, `catatan ${count}.`);
    await room.remarksWith("catatan 20.").waitFor();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await seat?.keepPicture(task.name);
  });
  afterAll(async () => seat?.leave());

  const log = () => room.remarks.getByRole("log");

  /** The height of the list of remarks, and how far it is scrolled. */
  const measure = () => log().evaluate(({ clientHeight, scrollTop }) => ({ clientHeight, scrollTop }));

  /** Whether an element is seen whole in the box that it scrolls in, but for the fraction of a pixel. */
  async function isWithin(element: Locator, box: Locator): Promise<boolean> {
    const [inner, outer] = await Promise.all([element.boundingBox(), box.boundingBox()]);
    if (inner === null || outer === null) return false;
    return inner.y > outer.y - 1 && inner.y + inner.height < outer.y + outer.height + 1;
  }

  /** Somebody asks for the floor, and the list of remarks gives way to the queue. */
  async function asksForTheFloor(name: "ombudsman" | "tpn" | "kemenpanrb"): Promise<void> {
    const { clientHeight } = await measure();
    await seat.company.must(name, "requestFloor", { itemId: firstItem });
    await expect.poll(async () => (await measure()).clientHeight).toBeLessThan(clientHeight);
  }

  it("keeps the newest remark in sight while the queue for the floor grows", async () => {
    await asksForTheFloor("tpn");
    await asksForTheFloor("ombudsman");
    expect(await isWithin(room.remarksWith("catatan 20."), log())).toBe(true);
  });

  it("moves nobody who reads further up", async () => {
    await log().evaluate((box) => box.scrollTo({ top: 100 }));
    await asksForTheFloor("kemenpanrb");
    expect((await measure()).scrollTop).toBe(100);
  });

  it("folds the institutions away while there is a quorum, and brings them back when it is lost", async () => {
    await room.says("kuorum terpenuhi", room.institutions);
    expect(await room.institution("KPK").count()).toBe(0);
    await seat.company.must("ombudsman", "checkOut");
    await room.institution("Ombudsman").waitFor();
    await seat.company.must("ombudsman", "checkIn", { mode: "ROOM" });
    await room.institution("Ombudsman").waitFor({ state: "detached" });
  });

  it("shows the next step of the ballot without scrolling, and takes it from the bar as well", async () => {
    await seat.company.openVoting(firstItem);
    await room.middle.getByRole("radio", { name: "Tunda" }).check();
    expect(await isWithin(room.middle.getByRole("button", { name: "Periksa suara" }), room.middle)).toBe(
      true,
    );
    await room.says("Suara Anda belum disegel", room.bar);
    await room.press("Berikan suara");
    await room.says("Anda akan memberikan suara", room.middle);
    await room.middle.getByRole("button", { name: "Segel suara" }).click();
    await room.says("Suara Anda tersimpan", room.middle);
  });
});

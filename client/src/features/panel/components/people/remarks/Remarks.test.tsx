import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import { assessment, deliberating, items, type Sitting } from "#app/features/panel/testing/sitting";

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const remarks = () => screen.findByRole("region", { name: /^Catatan/ });
const button = async (name: string) => within(await remarks()).findByRole("button", { name });
const press = async (name: string) => fireEvent.click(await button(name));
const box = async () => within(await remarks()).findByRole("textbox", { name: "Tulis catatan" });

async function write(text: string): Promise<void> {
  fireEvent.change(await box(), { target: { value: text } });
}

const remark = (sitting: Sitting) =>
  sitting.do("kpk", { type: "makeRemark", itemId: items[0], remarkId: "catatan-1", text: "sudah terkirim" });

describe("the remarks of an item", () => {
  it("asks, where it stands, before a remark is taken back for everybody", async () => {
    const sitting = deliberating();
    remark(sitting);
    const { received } = await renderRoom(sitting, "kpk");
    const sent = () => received.filter(({ name }) => name === "RetractRemark").length;
    await press("Tarik catatan ini");
    await press("Biarkan");
    expect(document.activeElement).toBe(await button("Tarik catatan ini"));
    expect(within(await remarks()).queryByText("Tarik catatan?")).toBeNull();
    expect(sent()).toBe(0);
    await press("Tarik catatan ini");
    fireEvent.keyDown(await button("Biarkan"), { key: "Escape" });
    expect(within(await remarks()).queryByText("Tarik catatan?")).toBeNull();
    await press("Tarik catatan ini");
    await press("Tarik");
    await within(await remarks()).findByText("Catatan ditarik oleh penulisnya");
    expect(sent()).toBe(1);
  });

  it("keeps what was not sent when the unit is decided, until its author lets it go", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk");
    await write("masih saya tulis");
    sitting.do("ketua", { type: "deferItem", itemId: items[0], reason: "waktu habis" });
    act(flush);
    await within(await remarks()).findByText("Belum terkirim; unit sudah ditunda.");
    const unsent = within(await remarks()).getByRole("textbox", { name: "Catatan Anda yang belum terkirim" });
    expect(unsent).toHaveProperty("value", "masih saya tulis");
    expect(unsent).toHaveProperty("readOnly", true);
    sitting.do("ketua", { type: "callItem", itemId: items[1] }, { assessment: assessment() });
    act(flush);
    expect(await box()).toHaveProperty("value", "");
    await press("Catatan Anda untuk Unit butir-1 belum terkirim. Lihat.");
    await press("Buang");
    expect(within(await remarks()).queryByRole("textbox")).toBeNull();
    expect(sessionStorage.length).toBe(0);
  });

  it("keeps the box through a pause, and says that it is one", async () => {
    const sitting = deliberating();
    remark(sitting);
    const { flush } = await renderRoom(sitting, "kpk");
    await write("sebelum jeda");
    sitting.do("ketua", { type: "pausePanel", reason: "makan siang" });
    act(flush);
    await within(await remarks()).findByText(/^Sidang dijeda; catatan dapat dikirim/);
    expect(await box()).toHaveProperty("value", "sebelum jeda");
    expect(await button("Kirim catatan")).toHaveProperty("disabled", true);
    fireEvent.keyDown(await box(), { key: "Enter", ctrlKey: true });
    expect(within(await remarks()).queryByText(/tidak berubah lagi/)).toBeNull();
    sitting.do("ketua", { type: "resumePanel" });
    act(flush);
    await press("Kirim catatan");
    await waitFor(() => expect(sitting.events.at(-1)).toMatchObject({ payload: { text: "sebelum jeda" } }));
  });
});

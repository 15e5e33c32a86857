import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import { assessment, items, voting } from "#app/features/panel/testing/sitting";

afterEach(cleanup);

const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const status = () => document.getElementById("bar-status")?.textContent;

describe("my ballot", () => {
  it("says that it is stored when it was sealed in another window, whatever is chosen in this one", async () => {
    const sitting = voting();
    const { flush } = await renderRoom(sitting, "tpn");
    fireEvent.click(await screen.findByRole("radio", { name: "Tolak" }));
    expect(status()).toBe("suara Anda belum disegel");
    sitting.cast("tpn", items[0], "GRANT");
    act(flush);
    await screen.findByText("Suara Anda tersimpan");
    expect(status()).toBe("suara Anda tersimpan · menunggu 6 suara lagi");
  });

  it("goes on to count while another is being chosen", async () => {
    const sitting = voting();
    sitting.cast("tpn", items[0], "GRANT");
    await renderRoom(sitting, "tpn");
    await press("Ubah suara");
    fireEvent.click(await screen.findByRole("radio", { name: "Tolak" }));
    expect(status()).toBe("suara lama tetap berlaku");
    await press("Batal mengubah");
    await screen.findByText("Suara Anda tersimpan");
    await press("Ubah suara");
    for (const radio of await screen.findAllByRole("radio")) expect(radio).toHaveProperty("checked", false);
  });

  it("hands the focus on to the note that it is stored, and takes it from nobody", async () => {
    const sitting = voting();
    const { flush } = await renderRoom(sitting, "kpk");
    fireEvent.click(await screen.findByRole("radio", { name: "Tolak" }));
    await press("Periksa suara");
    const seal = await screen.findByRole("button", { name: "Segel suara" });
    seal.focus();
    fireEvent.click(seal);
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Suara Anda tersimpan"));

    await press("Ubah suara");
    const box = screen.getByRole("textbox", { name: "Tulis catatan" });
    box.focus();
    sitting.cast("kpk", items[0], "GRANT");
    act(flush);
    await waitFor(() => expect(screen.queryByRole("radio")).toBeNull());
    expect(document.activeElement).toBe(box);
  });

  it("[PN27] is void with a reason that everybody reads until the next vote", async () => {
    const sitting = voting();
    sitting.cast("kpk", items[0], "GRANT");
    const { flush } = await renderRoom(sitting, "kpk");
    await screen.findByText("Suara Anda tersimpan");
    sitting.do("ketua", { type: "stepBack", itemId: items[0], reason: "ada bukti baru" });
    act(flush);
    const told = await screen.findByText("Suara gugur: ada bukti baru");
    expect(told.closest("[role=status]")).not.toBeNull();
    sitting.do("ketua", { type: "openVoting", itemId: items[0], motion: "GRANT_WBK", minutes: null });
    act(flush);
    await screen.findByRole("radio", { name: "Tolak" });
    expect(screen.queryByText(/Suara gugur/)).toBeNull();
  });

  it("is not called void on the next unit", async () => {
    const sitting = voting();
    const { flush } = await renderRoom(sitting, "kpk");
    await screen.findByRole("radio", { name: "Tolak" });
    sitting.do("ketua", { type: "stepBack", itemId: items[0], reason: "ada bukti baru" });
    act(flush);
    await screen.findByText(/Suara gugur/);
    sitting.do("ketua", { type: "deferItem", itemId: items[0], reason: "belum lengkap" });
    sitting.do("ketua", { type: "callItem", itemId: items[1] }, { assessment: assessment() });
    sitting.do("ketua", { type: "beginDeliberation", itemId: items[1] });
    act(flush);
    await screen.findByRole("heading", { name: "Unit butir-2" });
    expect(await screen.findByRole("button", { name: "Minta bicara" })).toBeTruthy();
    expect(screen.queryByText(/Suara gugur/)).toBeNull();
  });
});

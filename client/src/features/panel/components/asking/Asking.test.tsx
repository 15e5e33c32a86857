import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { renderRoom } from "#app/features/panel/testing/renderRoom";
import { deliberating, items, opened, voting } from "#app/features/panel/testing/sitting";

afterEach(cleanup);

const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
async function choose(name: string) {
  await press("Tindakan lain");
  fireEvent.click(await screen.findByRole("menuitem", { name }));
}
/** The open dialog, by what can be done in it. */
async function dialog() {
  const box = await screen.findByRole("dialog");
  return {
    box,
    send: (name: string) => within(box).getByRole<HTMLButtonElement>("button", { name }),
    select: (label: string) => within(box).getByLabelText<HTMLSelectElement>(label),
    pick: (label: string, value: string) =>
      fireEvent.change(within(box).getByLabelText(label), { target: { value } }),
  };
}

describe("what is asked before something is done", () => {
  it("preselects the proposed motion when it can be granted", async () => {
    await renderRoom(deliberating(), "ketua");
    await press("Buka pemungutan suara…");
    const { select, send } = await dialog();
    expect(select("Usul yang diputuskan").value).toBe("GRANT_WBK");
    expect(send("Buka pemungutan suara").disabled).toBe(false);
  });

  it("[PN45] shows the failed gate before a vote is opened, preselects nothing, and leaves the motion open", async () => {
    const sitting = deliberating({ failing: true });
    await renderRoom(sitting, "ketua");
    await press("Buka pemungutan suara…");
    const { box, select, pick, send } = await dialog();
    const gates = within(box).getByRole("list", { name: "Syarat yang tidak terpenuhi" });
    expect(gates.textContent).toContain("Manajemen perubahan");
    expect(gates.textContent).toMatch(/59,9.*60,0/);
    expect(select("Usul yang diputuskan").value).toBe("");
    expect(send("Buka pemungutan suara").disabled).toBe(true);
    expect([...select("Usul yang diputuskan").options].map(({ value }) => value)).toEqual([
      "",
      "GRANT_WBK",
      "DECLINE",
      "DEFER",
    ]);
    pick("Usul yang diputuskan", "GRANT_WBK");
    fireEvent.click(send("Buka pemungutan suara"));
    await screen.findByRole("heading", { name: "Usul: Menetapkan WBK" });
  });

  it("[PN29] takes a second look at a ballot that a secretary types, for nobody in particular at first", async () => {
    const sitting = voting();
    await renderRoom(sitting, "sekretaris");
    await press("Masukkan suara…");
    const { box, select, pick, send } = await dialog();
    expect(select("Anggota").value).toBe("");
    fireEvent.click(within(box).getByRole("radio", { name: "Tolak" }));
    expect(send("Periksa suara").disabled).toBe(true);
    pick("Anggota", "kpk");
    fireEvent.click(within(box).getByRole("radio", { name: "Tolak" }));
    const before = sitting.events.length;
    fireEvent.click(send("Periksa suara"));
    const title = within(box).getByRole("heading", {
      name: "Anda akan memasukkan suara Nama kpk: Tolak",
    });
    expect(document.activeElement).toBe(title);
    expect(sitting.events).toHaveLength(before);
    fireEvent.click(send("Segel suara"));
    await screen.findByText("1 dari 7 suara masuk");
    expect(sitting.events.at(-1)).toMatchObject({ type: "BallotCast", payload: { memberId: "kpk" } });
  });

  it("[PN16] hands the chair to nobody by default, and says why the deputy cannot have it", async () => {
    const sitting = opened();
    sitting.do("wakil", { type: "checkOut", memberId: "wakil" });
    await renderRoom(sitting, "ketua");
    await choose("Serahkan pimpinan…");
    const { box, select, send } = await dialog();
    expect(select("Anggota").value).toBe("");
    expect(send("Serahkan pimpinan").disabled).toBe(true);
    within(box).getByText("Wakil ketua, Nama wakil, tidak hadir sehingga tidak dapat dipilih.");
  });

  it("[PN12] asks before a leaving that costs the quorum", async () => {
    const sitting = opened();
    await renderRoom(sitting, "ombudsman");
    await choose("Tinggalkan sidang");
    const { box, send } = await dialog();
    within(box).getByText(/^Kuorum hilang: Ombudsman\./);
    expect(sitting.events.at(-1)?.type).not.toBe("MemberCheckedOut");
    fireEvent.click(send("Tinggalkan sidang"));
    await screen.findByRole("button", { name: "Hadir di ruang sidang" });
  });

  it("lets somebody go at once when nothing comes of it", async () => {
    const sitting = opened();
    await renderRoom(sitting, "kpk2");
    await choose("Tinggalkan sidang");
    await screen.findByRole("button", { name: "Hadir di ruang sidang" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("[PN45] names the way out when a grant is refused", async () => {
    const sitting = voting({ failing: true });
    for (const member of ["ketua", "wakil", "tpn", "menpan", "kpk", "kpk2", "ombudsman"])
      sitting.cast(member, items[0], "GRANT");
    sitting.reveal(items[0]);
    await renderRoom(sitting, "ketua");
    await screen.findByText(/^Ketua dapat kembali ke pembahasan untuk mengajukan usul lain/);
    const out = await screen.findByRole("button", { name: "Kembali ke pembahasan…" });
    expect(out.hasAttribute("data-primary")).toBe(true);
    expect(screen.queryByRole("button", { name: "Catat putusan…" })).toBeNull();
    expect(document.getElementById("bar-status")?.textContent).toBe(
      "mencatat putusan tertahan: 1 syarat tidak terpenuhi",
    );
  });
});

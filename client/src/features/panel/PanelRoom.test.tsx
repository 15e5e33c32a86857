import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderRoom } from "./testing/renderRoom";
import { deliberating, items, opened, voting } from "./testing/sitting";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

/** Everything that the browser would keep, as text. */
function stored(): string {
  const everything = (storage: Storage) =>
    Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? "").map(
      (key) => `${key}=${storage.getItem(key)}`,
    );
  return [...everything(localStorage), ...everything(sessionStorage), document.cookie].join("\n");
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));

describe("the panel room", () => {
  it("shows what is in question and what I can do, and does it", async () => {
    const sitting = deliberating();
    await renderRoom(sitting, "kpk");
    expect(await screen.findByRole("heading", { name: "Unit butir-1" })).toBeTruthy();
    await press("Minta bicara");
    expect(await button("Batal minta bicara")).toBeTruthy();
    expect(sitting.events.at(-1)).toMatchObject({ type: "FloorRequested", actorId: "kpk" });
  });

  it("follows what others do", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk");
    await screen.findByText("Belum ada yang berbicara");
    sitting.do("ketua", { type: "giveFloor", itemId: items[0], memberId: "kpk" });
    act(flush);
    expect(await button("Selesai bicara")).toBeTruthy();
    expect((await screen.findAllByText(/Giliran bicara Anda/)).length).toBeGreaterThan(0);
  });

  it("explains a refused primary action in words, and keeps it in reach", async () => {
    const sitting = deliberating();
    for (const memberId of ["kpk", "kpk2"]) sitting.do(memberId, { type: "checkOut", memberId });
    await renderRoom(sitting, "ketua");
    const primary = await button("Buka pemungutan suara…");
    expect(primary.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText("menunggu: KPK belum kuorum (belum hadir)")).toBeTruthy();
    fireEvent.click(primary);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("withholds an item from a member with a conflict, and says so", async () => {
    const sitting = deliberating();
    const { flush } = await renderRoom(sitting, "kpk2");
    await screen.findByText("Nilai per area");
    sitting.do("kpk2", {
      type: "declareConflict",
      itemId: items[0],
      memberId: "kpk2",
      reason: "adik saya bekerja di sana",
    });
    act(flush);
    expect(
      await screen.findByRole("heading", { name: "Unit ini tidak ditampilkan kepada Anda" }),
    ).toBeTruthy();
    expect(screen.getByText(/adik saya bekerja di sana/)).toBeTruthy();
    expect(screen.queryByText("Nilai per area")).toBeNull();
    expect(screen.queryByText(/82|80,00/)).toBeNull();
  });

  it("keeps a remark that is being written, and lets go of it when it is sent", async () => {
    const sitting = deliberating();
    const first = await renderRoom(sitting, "kpk");
    fireEvent.change(await screen.findByRole("textbox", { name: "Tulis catatan" }), {
      target: { value: "belum selesai" },
    });
    first.unmount();
    await renderRoom(sitting, "kpk");
    const box = await screen.findByRole("textbox", { name: "Tulis catatan" });
    expect(box).toHaveProperty("value", "belum selesai");
    fireEvent.keyDown(box, { key: "Enter", ctrlKey: true });
    await waitFor(() =>
      expect(sitting.events.at(-1)).toMatchObject({ type: "RemarkMade", payload: { text: "belum selesai" } }),
    );
    await waitFor(() => expect(box).toHaveProperty("value", ""));
    expect(stored()).not.toContain("belum selesai");
  });

  it("never writes a ballot to the browser's storage, at no step", async () => {
    const sitting = voting();
    const { received, unmount } = await renderRoom(sitting, "kpk");
    const before = stored();
    fireEvent.click(await screen.findByRole("radio", { name: "Tolak" }));
    fireEvent.change(screen.getByRole("textbox", { name: /^Alasan/ }), {
      target: { value: "alasan rahasia" },
    });
    expect(stored()).toBe(before);
    await press("Periksa suara");
    expect(screen.getByRole("heading", { name: /Anda akan memberikan suara: Tolak/ })).toBeTruthy();
    expect(stored()).toBe(before);
    await press("Segel suara");
    await screen.findByText("Suara Anda tersimpan");
    expect(received.at(-1)).toMatchObject({
      name: "CastBallot",
      variables: { choice: "DECLINE", reason: "alasan rahasia" },
    });
    expect(stored()).toBe(before);
    expect(document.body.textContent).not.toContain("alasan rahasia");
    expect(screen.queryByRole("radio")).toBeNull();
    unmount();
    expect(stored()).toBe(before);
  });

  it("forgets an unsealed choice with the vote that it was for", async () => {
    const sitting = voting();
    const { flush } = await renderRoom(sitting, "kpk");
    fireEvent.click(await screen.findByRole("radio", { name: "Abstain" }));
    sitting.do("ketua", { type: "stepBack", itemId: items[0], reason: "perlu dibahas lagi" });
    sitting.do("ketua", { type: "openVoting", itemId: items[0], motion: "DEFER", minutes: null });
    act(flush);
    await screen.findByRole("heading", { name: "Usul: Menunda" });
    for (const radio of screen.getAllByRole("radio")) expect(radio).toHaveProperty("checked", false);
  });

  it("reveals all ballots at once, by institution, and then the decision", async () => {
    const sitting = voting();
    for (const member of ["ketua", "wakil", "tpn", "menpan", "kpk", "kpk2", "ombudsman"])
      sitting.cast(member, items[0], "GRANT");
    const { flush } = await renderRoom(sitting, "ombudsman");
    await screen.findByText("7 dari 7 suara masuk");
    sitting.reveal(items[0]);
    act(flush);
    const kpk = await screen.findByRole("region", { name: "KPK" });
    expect(within(kpk).getAllByText("Setuju menetapkan WBK")).toHaveLength(3);
    sitting.do("ketua", { type: "recordDecision", itemId: items[0] });
    act(flush);
    expect(await screen.findByRole("heading", { name: "WBK ditetapkan" })).toBeTruthy();
  });

  it("asks for a reason before it steps back, and keeps what was typed when the server refuses", async () => {
    const sitting = voting();
    await renderRoom(sitting, "ketua");
    await press("Kembali ke pembahasan…");
    const dialog = await screen.findByRole("dialog");
    fireEvent.change(within(dialog).getByRole("textbox", { name: /^Alasan/ }), {
      target: { value: "data baru" },
    });
    // Somebody else was faster: the phase is another by the time that this arrives.
    sitting.do("ketua", { type: "stepBack", itemId: items[0], reason: "lebih dahulu" });
    fireEvent.click(within(dialog).getByRole("button", { name: "Kembali ke pembahasan" }));
    expect(await within(dialog).findByText("Tahap pembahasan sudah berubah.")).toBeTruthy();
    expect(within(dialog).getByRole("textbox", { name: /^Alasan/ })).toHaveProperty("value", "data baru");
  });

  it("gives those who do not sit nothing to do", async () => {
    await renderRoom(opened(), "tamu");
    await screen.findByRole("heading", { name: "Sidang Panel Uji" });
    expect(screen.queryByRole("region", { name: "Yang dapat Anda lakukan" })).toBeNull();
  });
});

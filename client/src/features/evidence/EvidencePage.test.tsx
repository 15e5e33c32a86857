import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connection } from "#app/lib/connection";
import { renderPage } from "./testing/renderPage";
import { serverFor } from "./testing/server";
import { begunStory } from "./testing/story";

beforeEach(() => {
  localStorage.clear();
  // The list draws what is in sight, and nothing has a height here.
  for (const side of ["offsetHeight", "clientHeight", "clientWidth"] as const)
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 });
});
afterEach(() => {
  cleanup();
  act(() => connection.report("requests", "up"));
  localStorage.clear();
});

const thread = async (body: string) => {
  const text = await screen.findByText(body);
  const card = text.closest("article");
  if (card === null) throw new Error(`${body} is in no thread`);
  return card;
};
const button = (name: string, inside: HTMLElement = document.body) =>
  within(inside).getByRole("button", { name });
const box = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Isi|Alasan/ });
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const sendKey = () => fireEvent.keyDown(box(), { key: "Enter", ctrlKey: true });

async function opened(body: string) {
  const card = await thread(body);
  fireEvent.click(within(card).getAllByRole("button")[0] as HTMLElement);
  await within(card).findByRole("button", { name: "Salin tautan" });
  return card;
}

describe("the evidence page", () => {
  it("says of evidence that one may not see what it says of none", async () => {
    await renderPage(begunStory(), "orang-lain");
    await screen.findByText("Bukti ini tidak ada, atau Anda tidak berhak melihatnya");
  });

  it("shows a thread, and sends a reply that the other party reads at once as an answer", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1", { kind: "CLARIFICATION" });
    const { flush } = await renderPage(story, "unit");
    const card = await opened("isi utas-1");
    expect(within(card).queryByRole("button", { name: "Selesaikan" })).toBeNull();
    fireEvent.click(button("Balas", card));
    expect(document.activeElement).toBe(box());
    type("suratnya kami lampirkan");
    sendKey();
    await within(card).findByText("suratnya kami lampirkan");
    // Its event comes after the reply's, and may be drawn after it.
    await within(card).findByText("Dijawab");
    expect(story.state().threads["utas-1"]?.comments).toHaveLength(2);
    expect(localStorage.length).toBe(0);
    act(flush);
  });

  it("starts a thread on the whole document for the fewest readers, told in words", async () => {
    const story = begunStory();
    await renderPage(story, "tpn");
    await screen.findByText("Belum ada utas. Tandai bagian dokumen, lalu tekan c.");
    fireEvent.keyDown(document.body, { key: "c" });
    await screen.findByText(/^Dibaca oleh penilai TPN, koordinator nasional/);
    type("catatan saya");
    sendKey();
    await thread("catatan saya");
    expect(Object.values(story.state().threads)).toMatchObject([{ scope: { circle: "TPN" }, kind: "NOTE" }]);
  });

  it("holds back what others start until the reader lets it in, and says so", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1");
    const { flush } = await renderPage(story, "unit");
    await thread("isi utas-1");
    story.thread("tpi", "utas-2");
    story.thread("tpn", "utas-3");
    act(flush);
    const chip = await screen.findByRole("button", { name: "2 utas baru" });
    expect(screen.queryByText("isi utas-2")).toBeNull();
    const said = () => screen.getAllByRole("status").map((each) => each.textContent);
    await waitFor(() => expect(said()).toContainEqual(expect.stringMatching(/^\d utas baru$/)));
    fireEvent.click(chip);
    await thread("isi utas-2");
    await thread("isi utas-3");
  });

  it("keeps what is written when it is refused, and says why", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1");
    await renderPage(story, "unit");
    fireEvent.click(button("Balas", await opened("isi utas-1")));
    type("balasan saya");
    // Resolved elsewhere, and not heard of here yet.
    story.do("tpn", { type: "resolveThread", threadId: "utas-1", reason: "cukup" });
    sendKey();
    await screen.findByText(/^Utas ini sudah diselesaikan\. Buka kembali untuk menulis\. Tulisan Anda tetap/);
    expect(box().value).toBe("balasan saya");
  });

  it("keeps a reply through a lost connection and a reload, and sends it once", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1");
    const server = serverFor(story, "unit");
    const { unmount } = await renderPage(story, "unit", { server });
    fireEvent.click(button("Balas", await opened("isi utas-1")));
    server.cut(true);
    act(() => connection.report("requests", "down"));
    type("terputus di tengah");
    sendKey();
    await screen.findByText("Belum terkirim, dikirim saat tersambung.");
    unmount();
    const sent = () => again.received.filter(({ name }) => name === "ReplyToThread");
    const first = server.received.find(({ name }) => name === "ReplyToThread");
    act(() => connection.report("requests", "up"));
    const again = serverFor(story, "unit");
    await renderPage(story, "unit", { server: again });
    await waitFor(() => expect(story.state().threads["utas-1"]?.comments).toHaveLength(2));
    expect(sent().map(({ variables }) => variables.commandId)).toEqual([first?.variables.commandId]);
    expect(localStorage.length).toBe(0);
  });

  it("walks with j and k, replies with r, resolves with e and a reason, and closes with Escape", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1", { kind: "FINDING" });
    story.thread("tpn", "utas-2");
    await renderPage(story, "tpn");
    await thread("isi utas-2");
    const press = (key: string) => fireEvent.keyDown(document.body, { key });
    const open = () => document.querySelector('[aria-expanded="true"][id^="utas-"]')?.id;
    press("j");
    press("j");
    await waitFor(() => expect(open()).toBe("utas-utas-2"));
    press("k");
    await waitFor(() => expect(open()).toBe("utas-utas-1"));
    press("r");
    fireEvent.keyDown(await screen.findByRole("textbox", { name: "Isi" }), { key: "Escape" });
    expect(screen.queryByRole("textbox")).toBeNull();
    press("e");
    await screen.findByRole("textbox", { name: "Alasan" });
    type("sudah diperlihatkan");
    sendKey();
    await screen.findByText(/^Diselesaikan oleh Nama tpn, .*: sudah diperlihatkan$/);
    press("Escape");
    await waitFor(() => expect(open()).toBeUndefined());
  });

  it("shows what a comment said before, and lets only its author change it", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1");
    story.do("tpn", {
      type: "editComment",
      threadId: "utas-1",
      commentId: "utas-1-1",
      expectedVersion: 1,
      body: "isi yang diperbaiki",
      mentions: [],
    });
    await renderPage(story, "unit");
    const card = await opened("isi yang diperbaiki");
    expect(within(card).getByText("isi utas-1")).toBeTruthy();
    expect(within(card).getByText("diubah 1 kali")).toBeTruthy();
    expect(within(card).queryByRole("button", { name: "Ubah" })).toBeNull();
  });

  it("filters by what stands in the address", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1", { kind: "FINDING" });
    story.thread("tpn", "utas-2");
    await renderPage(story, "unit", { search: "?jenis=FINDING" });
    await thread("isi utas-1");
    expect(screen.queryByText("isi utas-2")).toBeNull();
    fireEvent.click(button("Hapus saringan"));
    await thread("isi utas-2");
  });

  it("stays readable when it is withdrawn, with the reason, and takes no new thread", async () => {
    const story = begunStory();
    story.thread("tpn", "utas-1");
    story.do("unit", { type: "withdrawEvidence", reason: "salah berkas" });
    await renderPage(story, "tpn");
    await screen.findByText(/^Bukti ini ditarik oleh Nama unit pada .*: salah berkas\./);
    await thread("isi utas-1");
    fireEvent.keyDown(document.body, { key: "c" });
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("marks what is sealed in a blind round as seen by its author alone", async () => {
    const story = begunStory();
    story.do(
      "tpn",
      {
        type: "startThread",
        threadId: "utas-1",
        commentId: "utas-1-1",
        versionId: "versi-1",
        anchor: { kind: "WHOLE" },
        audience: "EVALUATORS",
        kind: "NOTE",
        body: "penilaian saya",
        mentions: [],
      },
      { openRounds: { TPN: "putaran-1" } },
    );
    await renderPage(story, "tpn");
    const card = await opened("penilaian saya");
    expect(within(card).getByText("tersegel, hanya Anda yang melihat")).toBeTruthy();
    cleanup();
    await renderPage(story, "tpn2");
    await screen.findByText("Belum ada utas. Tandai bagian dokumen, lalu tekan c.");
  });
});

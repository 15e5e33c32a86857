import { createHash, randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { aPdf } from "../../server/src/uploads/inspect/samples.fixture.js";
import { openBrowser } from "../support/browser.js";
import { Client } from "../support/client.js";
import { type CuttableProxy, cuttableProxy } from "../support/cuttableProxy.js";
import { UnitEvidence } from "../support/screens/UnitEvidence.js";
import { Visitor } from "../support/screens/Visitor.js";
import { startServer, type TestServer } from "../support/server.js";
import { freePort, throwAwayFolder } from "../support/throwAway.js";
import { keepPicture } from "./keepPicture.js";

const mega = 1_000_000;
const sha256Of = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** A PDF of so many bytes, unlike any other. */
function largePdf(bytes: number): Buffer {
  const [start, end] = [Buffer.from("%PDF-1.7\n"), Buffer.from("\n%%EOF\n")];
  return Buffer.concat([start, randomBytes(bytes - start.length - end.length), end]);
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly indicatorCodes: readonly string[];
  readonly description: number;
  readonly versions: readonly { readonly sha256: string }[];
}

describe("a unit that hands in evidence over a bad line", () => {
  let server: TestServer;
  let proxy: CuttableProxy;
  let browser: Browser;
  let visitor: Visitor;
  let client: Client;
  let desk: UnitEvidence;
  let proposalId: string;
  let folder: Awaited<ReturnType<typeof throwAwayFolder>>;

  beforeAll(async () => {
    const port = await freePort();
    proxy = await cuttableProxy(port);
    const url = `http://localhost:${proxy.port}`;
    server = await startServer({ port, env: { PUBLIC_URL: url, SIDANG_MAX_FILE_BYTES: String(20 * mega) } });
    folder = await throwAwayFolder("sidang-handed-in-");
    client = await Client.signedIn(server.url, "unit");
    const { unit } = await client.ask<{ unit: { proposals: { id: string }[] } }>(
      '{ unit(id: "unit-balai-sertifikasi") { proposals { id } } }',
    );
    proposalId = unit.proposals[0]?.id ?? "";
    browser = await openBrowser();
    visitor = await Visitor.arrive(browser, url, "unit");
    await visitor.signIn();
    desk = new UnitEvidence(visitor.page);
    await desk.open();
  });
  afterEach(async ({ task }) => {
    proxy.onClientData = () => {};
    if (task.result?.state === "fail") await keepPicture(visitor, task.name);
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
    await server?.stop();
    await folder?.remove();
  });

  /** What the server has, whatever a screen shows. */
  async function listed(): Promise<readonly Listed[]> {
    const { evidenceList } = await client.ask<{ evidenceList: { nodes: Listed[] } }>(
      `{ evidenceList(proposalId: "${proposalId}", first: 200) { nodes { id title status indicatorCodes description versions { sha256 } } } }`,
    );
    return evidenceList.nodes;
  }

  async function file(name: string, bytes: Buffer): Promise<string> {
    const path = join(folder.path, name);
    await writeFile(path, bytes);
    return path;
  }

  /** Cuts the line once so many more bytes have gone up it, and again after as many. */
  function cutEvery(bytes: number, times: number): () => number {
    let [seen, cuts] = [0, 0];
    proxy.onClientData = (text) => {
      seen += text.length;
      if (cuts >= times || seen < bytes * (cuts + 1)) return;
      cuts += 1;
      setImmediate(() => proxy.cut());
    };
    return () => cuts;
  }

  it("takes three files at once, with the line cut in the middle, and adds each once", async () => {
    const contents = [7, 8, 9].map((size) => largePdf(size * mega));
    const paths = await Promise.all(
      contents.map((bytes, place) => file(`Bukti_rapat_${place + 1}.pdf`, bytes)),
    );
    const cuts = cutEvery(5 * mega, 3);
    await desk.choose(paths, 0);
    // Said before the bytes are there: each is added by itself as soon as it can be.
    await desk.press("Tambahkan 3 bukti");
    await desk.dock.getByText("3 bukti ditambahkan").waitFor();
    expect(cuts()).toBe(3);
    // The demonstration has evidence of its own.
    const found = (await listed()).filter(({ title }) => title.startsWith("Bukti rapat"));
    expect(found.map(({ title }) => title).sort()).toEqual([
      "Bukti rapat 1",
      "Bukti rapat 2",
      "Bukti rapat 3",
    ]);
    expect(found.map(({ versions }) => versions[0]?.sha256).sort()).toEqual(contents.map(sha256Of).sort());
    const code = await desk.indicator(0).getAttribute("data-indicator");
    expect(found.every(({ indicatorCodes }) => indicatorCodes.join() === code)).toBe(true);
    await desk.indicator(0).getByRole("link", { name: "Bukti rapat 3" }).waitFor();
    await desk.press("Bersihkan yang selesai");
    await desk.dock.waitFor({ state: "detached" });
  });

  it("goes on from where it was after a reload, once the same file is chosen, and takes no other", async () => {
    const bytes = largePdf(10 * mega);
    const path = await file("Laporan besar.pdf", bytes);
    const other = await file("Lain.pdf", largePdf(10 * mega));
    // From the fourth million on no piece of a file comes through; what else a page asks for does.
    let [seen, dead] = [0, true];
    proxy.onClientData = (text) => {
      if (text.length < 8_000) return;
      seen += text.length;
      if (dead && seen > 4 * mega) setImmediate(() => proxy.cut());
    };
    await desk.choose([path], 1);
    await desk.is("Laporan besar.pdf", "Menunggu sambungan");
    const asked: string[] = [];
    visitor.page.once("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await visitor.page.reload();
    dead = false;
    await desk.page.getByRole("button", { name: "Buka antrean" }).click();
    await desk.is("Laporan besar.pdf", "Berkas perlu dipilih lagi");
    await desk
      .row("Laporan besar.pdf")
      .getByText(/Pilih lagi berkas yang sama untuk melanjutkan/)
      .waitFor();

    const again = async (chosen: string) => {
      const button = desk.row("Laporan besar.pdf").getByRole("button", { name: /^Pilih lagi berkas/ });
      const [chooser] = await Promise.all([visitor.page.waitForEvent("filechooser"), button.click()]);
      await chooser.setFiles(chosen);
    };
    await again(other);
    await desk
      .row("Laporan besar.pdf")
      .getByText(/bukan berkas yang semula/)
      .waitFor();
    const offsets: number[] = [];
    visitor.page.on("request", (request) => {
      if (request.method() === "PATCH") offsets.push(Number(request.headers()["upload-offset"]));
    });
    await again(path);
    await desk.is("Laporan besar.pdf", "Siap ditambahkan");
    expect(offsets.length).toBe(1);
    expect(offsets[0]).toBeGreaterThan(mega);
    expect(asked.every((type) => type === "beforeunload")).toBe(true);
    // What is finished waits through a reload by itself.
    await visitor.page.reload();
    await desk.page.getByRole("button", { name: "Buka antrean" }).click();
    await desk.press(/^Tambahkan: Laporan besar/);
    await desk.dock.getByText("1 bukti ditambahkan").waitFor();
    const sums = (await listed()).flatMap(({ versions }) => versions.map(({ sha256 }) => sha256));
    expect(sums.filter((sum) => sum === sha256Of(bytes))).toHaveLength(1);
    await desk.press("Bersihkan yang selesai");
  });

  it("says why a file is refused, and of a large one before a byte of it is sent", async () => {
    const page = await file("halaman.pdf", Buffer.from("<html><script>alert(1)</script></html>"));
    const large = await file("rekaman.mp4", Buffer.alloc(21 * mega));
    const empty = await file("kosong.pdf", Buffer.alloc(0));
    const begun: string[] = [];
    visitor.page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/files")) begun.push(request.url());
    });
    await desk.choose([page, large, empty]);
    await desk
      .row("halaman.pdf")
      .getByText(/dapat menjalankan skrip/)
      .waitFor();
    await desk.row("rekaman.mp4").getByText("Berkas ini terlalu besar: paling besar 20 MB.").waitFor();
    await desk.row("kosong.pdf").getByText("Berkas ini kosong.").waitFor();
    expect(begun).toHaveLength(1);
    for (const name of ["halaman", "rekaman", "kosong"])
      await desk.press(new RegExp(`^Hapus dari daftar: ${name}`));
    await desk.dock.waitFor({ state: "detached" });
  });

  it("knows the same file again, in the unit's evidence and in the queue", async () => {
    const first = await file("SK asli.pdf", aPdf("SK"));
    const same = await file("SK salinan.pdf", aPdf("SK"));
    await desk.choose([first, same], 2);
    await desk
      .row("SK salinan.pdf")
      .getByText("Berkas yang sama sudah ada dalam antrean ini: SK asli.pdf")
      .waitFor();
    await desk.press(/^Hapus dari daftar: SK salinan/);
    await desk.press(/^Tambahkan( setelah terunggah)?: SK asli/);
    await desk.is("SK asli.pdf", "Ditambahkan");
    await desk.press("Bersihkan yang selesai");

    await desk.choose([same], 3);
    const row = desk.row("SK salinan.pdf");
    await row.getByRole("link", { name: "SK asli" }).waitFor();
    await desk.press(/^Tetap unggah/);
    await desk.press(/^Tambahkan( setelah terunggah)?: SK salinan/);
    await desk.is("SK salinan.pdf", "Ditambahkan");
    await desk.press("Bersihkan yang selesai");
    expect((await listed()).filter(({ title }) => /^SK (asli|salinan)$/.test(title))).toHaveLength(2);
  });

  it("takes what is dropped on an indicator, and keeps the queue on another screen", async () => {
    const target = desk.indicator(4);
    const code = await target.getAttribute("data-indicator");
    await desk.drop(target, "catatan pengaduan.txt", "Pengaduan masyarakat ditindaklanjuti dalam lima hari.");
    await desk.is("catatan pengaduan.txt", "Siap ditambahkan");
    await visitor.page.getByRole("link", { name: "Beranda", exact: true }).click();
    await visitor.page.getByRole("heading", { level: 1, name: "Menunggu Anda" }).waitFor();
    await desk.press(/^Tambahkan: catatan/);
    await desk.is("catatan pengaduan.txt", "Ditambahkan");
    await desk.press("Bersihkan yang selesai");
    const added = (await listed()).find(({ title }) => title === "catatan pengaduan");
    expect(added?.indicatorCodes).toEqual([code]);
  });

  it("gives a newer version, describes anew beside somebody else, and withdraws", async () => {
    await desk.open();
    const version = await file("SK revisi.pdf", aPdf("SK revisi"));
    const [chooser] = await Promise.all([
      visitor.page.waitForEvent("filechooser"),
      desk.act("SK asli", "Unggah versi baru…"),
    ]);
    await chooser.setFiles(version);
    await desk.press(/^Tambahkan( versi| setelah terunggah): SK revisi/);
    await desk.is("SK revisi.pdf", "Ditambahkan");
    await desk.press("Bersihkan yang selesai");
    await desk
      .indicator(2)
      .getByText(/versi 2/)
      .waitFor();

    await desk.act("SK asli", "Ubah keterangan…");
    const dialog = visitor.page.getByRole("dialog");
    await dialog.getByLabel("Judul").fill("SK menurut saya");
    const sk = (await listed()).find(({ title }) => title === "SK asli");
    await client.ask(
      `mutation { describeEvidence(commandId: "${crypto.randomUUID()}", evidenceId: "${sk?.id}", title: "SK menurut rekan", indicatorCodes: ${JSON.stringify(sk?.indicatorCodes)}, expectedVersion: ${sk?.description}) { id } }`,
    );
    await dialog.getByRole("button", { name: "Simpan" }).click();
    await dialog.getByText("SK menurut rekan").waitFor();
    await dialog.getByRole("button", { name: "Pakai isian saya" }).click();
    await dialog.getByRole("button", { name: "Simpan" }).click();
    await desk.indicator(2).getByRole("link", { name: "SK menurut saya" }).waitFor();

    await desk.act("SK menurut saya", "Tarik bukti…");
    await dialog.getByText(/tidak dapat dibatalkan/).waitFor();
    await dialog.getByLabel("Alasan").fill("diganti dokumen yang ditandatangani");
    await dialog.getByRole("button", { name: "Tarik bukti ini" }).click();
    await desk.indicator(2).getByRole("link", { name: "SK menurut saya" }).waitFor({ state: "detached" });
    await visitor.page.getByText(/^Bukti yang ditarik/).click();
    await visitor.page.getByText("Alasan: diganti dokumen yang ditandatangani").waitFor();
  });

  it("finds evidence by its words, from the header and by the keyboard", async () => {
    const { page } = visitor;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("pengaduan");
    await page.keyboard.press("Enter");
    const results = page.getByRole("listitem").filter({ hasText: "Balai Sertifikasi" });
    await results.first().waitFor();
    expect(new URL(page.url()).search).toBe("?q=pengaduan");
    expect(await results.first().locator("mark").first().textContent()).toBe("pengaduan");
    await page.goto(`${visitor.url}/cari?q=a`);
    await page.getByText("Kata pencarian terlalu pendek").waitFor();
  });
});

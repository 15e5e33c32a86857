import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.js";
import type { Client } from "../support/client.js";
import { addVersion, proposalOf, readEvidence, whenRead } from "../support/evidence.js";
import { passages, report } from "../support/papers/report.js";
import { lyingSheet, scan } from "../support/papers/scan.js";
import { boxOf, centre, Desk } from "../support/screens/Desk.js";
import { UnitEvidence } from "../support/screens/UnitEvidence.js";
import { Visitor } from "../support/screens/Visitor.js";
import { png } from "../support/viewer/media.js";
import { keepPicture } from "./keepPicture.js";
import { PublicServer } from "./PublicServer.js";

const unitId = "unit-balai-sertifikasi";
const names = ["unit", "tpi", "evaluator", "kpk"] as const;
type Name = (typeof names)[number];

/** What each thread begins with: the test knows it by that. */
const said = {
  broken: "Tiga hari kerja dihitung sejak kapan?",
  kept: "Jumlah respondennya sama dengan berkas survei?",
  dropped: "Buku tamu ini masih perlu disimpan?",
  worn: "Lembar kuning itu terlampir di mana?",
} as const;
const stamp = "Stempel pada keputusan ini tidak terbaca.";
/** More than one piece of a socket, less than the scan. */
const halfway = 150_000;
const patience = { timeout: 20_000 };

describe("the evidence of a unit, from handing in to a second version, four people in browsers of their own", () => {
  let server: PublicServer;
  let browser: Browser;
  let visitors: Readonly<Record<Name, Visitor>>;
  let unitClient: Client;
  let proposalId: string;
  const ids: Record<"laporan" | "keputusan" | "foto", string> = { laporan: "", keputusan: "", foto: "" };

  beforeAll(async () => {
    server = await PublicServer.start();
    browser = await openBrowser();
    const entries = await Promise.all(
      names.map(async (name) => [name, await Visitor.arrive(browser, server.url, name)] as const),
    );
    visitors = Object.fromEntries(entries) as Record<Name, Visitor>;
    await Promise.all(Object.values(visitors).map((visitor) => visitor.signIn()));
    unitClient = await server.client("unit");
    proposalId = await proposalOf(unitClient, unitId);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    for (const visitor of Object.values(visitors ?? {})) await keepPicture(visitor, task.name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const stored = async (id: string) => {
    const evidence = await readEvidence(unitClient, id);
    if (evidence === null) throw new Error("there is no such evidence");
    return evidence;
  };
  const threadOf = async (client: Client, id: string, body: string) => {
    const threads = Object.values((await readEvidence(client, id))?.snapshot.threads ?? {});
    const found = threads.find(({ comments }) => comments[0]?.body === body);
    if (found === undefined) throw new Error(`nobody has said ${body}`);
    return found;
  };

  it("takes three files whose connection is cut in the middle, and goes on where it was", async () => {
    const files = [
      { name: "laporan pengaduan.pdf", mimeType: "application/pdf", buffer: await report(1) },
      { name: "keputusan tim.pdf", mimeType: "application/pdf", buffer: await scan(1) },
      { name: "foto loket.png", mimeType: "image/png", buffer: Buffer.from(png(1_200, 800)) },
    ];
    const { page } = visitors.unit;
    const resumed: number[] = [];
    page.on("request", (request) => {
      if (request.method() === "PATCH") resumed.push(Number(request.headers()["upload-offset"]));
    });
    const list = new UnitEvidence(page);
    await list.open();
    let passed = 0;
    server.relay.onClientData = (text) => {
      const before = passed;
      passed += text.length;
      if (before < halfway && passed >= halfway) server.relay.cut();
    };
    await list.choose(files, 0);
    await list.dock.getByText("3 berkas siap ditambahkan").waitFor();
    await list.press("Tambahkan 3 bukti");
    await list.dock.getByText("3 bukti ditambahkan").waitFor();
    server.relay.onClientData = () => {};
    expect(passed).toBeGreaterThan(halfway);
    // Somewhere inside of a file, not at its beginning.
    expect(resumed.filter((offset) => offset > 0)).not.toEqual([]);

    const { evidenceList } = await unitClient.ask<{
      evidenceList: { nodes: { id: string; title: string; versions: { bytes: number }[] }[] };
    }>(
      "query ($proposalId: ID!) { evidenceList(proposalId: $proposalId, first: 200) { nodes { id title versions { bytes } } } }",
      { proposalId },
    );
    for (const { name, buffer } of files) {
      const found = evidenceList.nodes.filter(({ versions }) => versions[0]?.bytes === buffer.length);
      expect(found.length, name).toBe(1);
      const key = Object.keys(ids).find((each) => name.startsWith(each)) as keyof typeof ids;
      ids[key] = found[0]?.id ?? "";
    }
    await list.dock.getByRole("link", { name: "Buka bukti: laporan pengaduan" }).click();
    await new Desk(page).drawn(1);
  });

  it("marks a passage over the end of a page with the mouse, and others beside it", async () => {
    await whenRead(unitClient, ids.laporan, 1);
    const desk = await Desk.open(visitors.tpi, ids.laporan);
    await desk.line(1, passages.broken.first).waitFor();
    await centre(desk.line(1, passages.broken.first));
    await desk.select(desk.line(1, passages.broken.first), desk.line(2, passages.broken.last));
    await desk.comment({ audience: "Unit", kind: "Klarifikasi", body: said.broken });
    const { places, versionId } = await threadOf(unitClient, ids.laporan, said.broken);
    const anchor = places[versionId]?.anchor;
    expect(anchor).toMatchObject({ kind: "TEXT" });
    expect(anchor?.kind === "TEXT" && anchor.areas.map(({ page }) => page)).toEqual([1, 1, 1, 2, 2]);
    expect(anchor?.kind === "TEXT" && anchor.quote.exact).toMatch(/^Setiap aduan [^\f]*\f[^\f]*oleh tim\.$/);

    for (const key of ["kept", "dropped", "worn"] as const) {
      const { first, last } = passages[key];
      await centre(desk.line(1, first));
      await desk.select(desk.line(1, first), desk.line(1, last));
      await desk.comment({ audience: "Unit", kind: "Klarifikasi", body: said[key] });
    }
    // Whoever has the page open sees them when they want to, and nothing moves before.
    const other = new Desk(visitors.unit.page);
    expect(await other.card(said.broken).count()).toBe(0);
    await other.admit();
    for (const body of Object.values(said)) await other.card(body).waitFor();
  });

  it("marks a region of a lying scan that is turned, at 150 %, where the mouse has drawn it", async () => {
    const desk = await Desk.open(visitors.kpk, ids.keputusan);
    await desk.zoomTo("150 %");
    await desk.turn();
    await desk.drawn(1);
    const [from, to] = [
      { x: 0.1, y: 0.12 },
      { x: 0.3, y: 0.3 },
    ];
    await desk.drawBox(1, from, to);
    await desk.comment({ audience: "Panel", kind: "Temuan", body: stamp });
    const kpk = await server.client("kpk");
    const thread = await threadOf(kpk, ids.keputusan, stamp);
    const anchor = thread.places[thread.versionId]?.anchor;
    // The sheet lies: a quarter turn by itself and another by the reader put it on its head.
    const { width, height } = lyingSheet;
    const wanted = {
      x0: width * (1 - to.x),
      x1: width * (1 - from.x),
      y0: height * from.y,
      y1: height * to.y,
    };
    expect(anchor).toMatchObject({ kind: "REGION", area: { page: 1 } });
    if (anchor?.kind !== "REGION") return;
    for (const side of ["x0", "y0", "x1", "y1"] as const)
      expect(Math.abs(anchor.area.rect[side] - wanted[side]), side).toBeLessThan(2);
    const seen = await desk.shareOf(thread.threadId, 1);
    for (const side of ["x", "y"] as const) {
      expect(seen.from[side]).toBeCloseTo(from[side], 2);
      expect(seen.to[side]).toBeCloseTo(to[side], 2);
    }
    // A panel's thread is none of the unit's.
    expect(Object.keys((await stored(ids.keputusan)).snapshot.threads)).toEqual([]);
  });

  it("discusses live: what one is typing stays while the other's reply arrives", async () => {
    const [unit, tpi] = [new Desk(visitors.unit.page), new Desk(visitors.tpi.page)];
    await visitors.unit.page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
    await unit.begin(said.broken, "Balas");
    await unit.page.keyboard.type("Sejak aduan diterima ");
    const box = unit.composer("REPLY").getByRole("textbox");
    const before = await boxOf(box);
    await tpi.begin(said.broken, "Balas");
    await tpi.write("REPLY", "Mohon sebut pula hari liburnya.");
    await tpi.send("REPLY");
    await unit.card(said.broken).getByText("Mohon sebut pula hari liburnya.").waitFor();
    await unit.page.keyboard.type("di loket.");
    expect(await box.inputValue()).toBe("Sejak aduan diterima di loket.");
    expect(Math.abs((await boxOf(box)).y - before.y)).toBeLessThan(120);
    await unit.send("REPLY");
    await tpi.card(said.broken).getByText("Sejak aduan diterima di loket.").waitFor();
    await tpi.card(said.broken).getByText("Dijawab").waitFor();
    const isSamePage = () => document.documentElement.hasAttribute("data-same-page");
    expect(await visitors.unit.page.evaluate(isSamePage)).toBe(true);
  });

  it("keeps an unsent reply over a reload and without a network, and sends it once", async () => {
    const { unit } = visitors;
    const [desk, tpi] = [new Desk(unit.page), new Desk(visitors.tpi.page)];
    const [kept, lost] = ["Surat edarannya kami lampirkan besok.", "Nomor surat: 12/BS/2025."];
    await desk.begin(said.broken, "Balas");
    await desk.write("REPLY", kept);
    await unit.page.reload();
    await unit.page.getByText("1 tulisan belum terkirim").waitFor();
    await unit.page.getByRole("button", { name: "Lihat", exact: true }).click();
    expect(await desk.composer("REPLY").getByRole("textbox").inputValue()).toBe(kept);

    await unit.context.setOffline(true);
    await unit.page.getByText(/Layar ini tidak terkini sejak/).waitFor();
    await desk.send("REPLY");
    await desk.composer("REPLY").getByText("Belum terkirim, dikirim saat tersambung.").waitFor();
    await unit.context.setOffline(false);
    await tpi.card(said.broken).getByText(kept).waitFor();
    await desk.composer("REPLY").waitFor({ state: "detached" });

    // The server has it, its answer never comes, and the page is loaded anew.
    await desk.begin(said.broken, "Balas");
    await desk.write("REPLY", lost);
    server.relay.holdAnswers = true;
    await desk.send("REPLY");
    const bodies = async () =>
      (await threadOf(unitClient, ids.laporan, said.broken)).comments.map(({ body }) => body);
    await expect.poll(bodies, patience).toContain(lost);
    server.relay.holdAnswers = false;
    server.relay.cut();
    await unit.page.reload();
    await desk.openCard(said.broken);
    await desk.card(said.broken).getByText(lost).waitFor();
    await unit.page.getByText(/belum terkirim/).waitFor({ state: "detached" });
    await tpi.card(said.broken).getByText(lost).waitFor();
    for (const text of [kept, lost]) expect((await bodies()).filter((body) => body === text)).toEqual([text]);
  });

  it("resolves with a reason, and reopens with another", async () => {
    const [unit, tpi] = [new Desk(visitors.unit.page), new Desk(visitors.tpi.page)];
    await tpi.begin(said.broken, "Selesaikan");
    await tpi.write("RESOLVE", "Jawaban unit sudah jelas.");
    await tpi.send("RESOLVE");
    await unit
      .card(said.broken)
      .getByText(/^Diselesaikan oleh .*Jawaban unit sudah jelas\.$/)
      .waitFor();
    await unit.card(said.broken).getByText("Selesai", { exact: true }).waitFor();
    await unit.begin(said.broken, "Buka kembali");
    await unit.write("REOPEN", "Ada surat edaran yang lebih baru.");
    await unit.send("REOPEN");
    await tpi
      .card(said.broken)
      .getByText(/^Dibuka kembali oleh .*surat edaran yang lebih baru\.$/)
      .waitFor();
  });

  it("gives every thread a state in a second version, and loses none from the list", async () => {
    const { unit, tpi } = visitors;
    const list = new UnitEvidence(unit.page);
    await list.open();
    const name = "laporan pengaduan edisi 2.pdf";
    const file = { name, mimeType: "application/pdf", buffer: await report(2) };
    await list.chooseVersion("laporan pengaduan", file);
    await list.press(/^Tambahkan/, list.row(name));
    await list.is(name, "Ditambahkan");
    const { snapshot } = await whenRead(unitClient, ids.laporan, 2);
    const newest = snapshot.versions.at(-1)?.versionId ?? "";
    const states = Object.fromEntries(
      Object.values(snapshot.threads).map(({ comments, places }) => [
        comments[0]?.body ?? "",
        places[newest]?.state ?? null,
      ]),
    );
    expect(states).toEqual({
      [said.broken]: "MOVED",
      [said.kept]: "MOVED",
      [said.dropped]: "LOST",
      [said.worn]: "UNSURE",
    });
    // The page that was open all the time has come along.
    const desk = new Desk(tpi.page);
    await desk.drawn(1);
    await tpi.page.getByRole("button", { name: /^Versi 2/ }).waitFor();
    await tpi.page.getByRole("button", { name: "4 utas, tampilkan sebagai daftar" }).click();
    await tpi.page.getByText("4 dari 4 utas").waitFor();
    const words = { broken: "Berpindah", kept: "Berpindah", dropped: "Tidak ditemukan", worn: "Belum pasti" };
    for (const [key, word] of Object.entries(words))
      await desk
        .card(said[key as keyof typeof said])
        .getByText(word, { exact: true })
        .waitFor();

    const second = await addVersion(unitClient, await stored(ids.keputusan), await scan(2), "keputusan.pdf");
    const kpk = await server.client("kpk");
    await whenRead(kpk, ids.keputusan, 2);
    const { places } = await threadOf(kpk, ids.keputusan, stamp);
    // Along with the picture of its page, which another one now stands before.
    expect(places[second.snapshot.versions.at(-1)?.versionId ?? ""]).toMatchObject({
      state: "MOVED",
      anchor: { kind: "REGION", area: { page: 2 } },
    });
  });

  it("has a person confirm the doubtful place, and put the lost one where it belongs", async () => {
    const { page } = visitors.tpi;
    const desk = new Desk(page);
    const tray = page.getByRole("region", { name: "Letak yang perlu dipastikan" });
    await tray.getByText("1 utas belum pasti letaknya, 1 utas tidak ditemukan pada versi ini.").waitFor();
    await tray.getByRole("button", { name: "Lihat" }).click();
    await tray.getByRole("button", { name: "Konfirmasi" }).click();
    await tray.getByText("1 utas tidak ditemukan pada versi ini.", { exact: true }).waitFor();
    await tray.getByRole("button", { name: "Tempatkan ulang" }).click();
    await desk.goTo(2);
    const line = desk.line(2, "Keluhan lisan dicatat");
    await line.waitFor();
    await centre(line);
    await desk.select(line, line);
    await page.getByRole("button", { name: "Tempatkan di sini" }).click();
    await tray.waitFor({ state: "detached" });
    const { places } = await threadOf(unitClient, ids.laporan, said.dropped);
    const newest = (await stored(ids.laporan)).snapshot.versions.at(-1)?.versionId ?? "";
    expect(places[newest]).toMatchObject({
      state: "EXACT",
      anchor: { kind: "TEXT", quote: { exact: "Keluhan lisan dicatat pada lembar kuning oleh petugas." } },
    });
  });

  it("leaves the first version readable with its threads, and shows what has moved", async () => {
    const { evaluator } = visitors;
    const desk = await Desk.open(evaluator, ids.laporan);
    await evaluator.page.getByRole("button", { name: /^Versi 1/ }).click();
    await evaluator.page.getByText(/^Anda melihat versi 1; versi terbaru adalah versi 2\./).waitFor();
    await desk.line(1, passages.dropped.first).waitFor();
    const { threadId } = await threadOf(unitClient, ids.laporan, said.dropped);
    await desk.mark(threadId).waitFor();
    for (const body of Object.values(said)) await desk.card(body).waitFor();
    await evaluator.page.getByRole("button", { name: "Bandingkan" }).click();
    const moves = evaluator.page.getByRole("table", { name: "Perpindahan utas" });
    await expect.poll(() => moves.locator("tbody tr").count(), patience).toBe(4);
    await evaluator.page.getByRole("button", { name: "Akhiri perbandingan" }).click();
    await desk.drawn(1);
  });
});

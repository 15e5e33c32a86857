import { layPreview } from "@sidang/shared";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.js";
import { buildViewer } from "../support/viewer/buildViewer.js";
import { textDocument } from "../support/viewer/documents.js";
import { FileServer } from "../support/viewer/FileServer.js";
import { png, wav } from "../support/viewer/media.js";
import { ViewerPage } from "../support/viewer/ViewerPage.js";

const sentence = "Kalimat yang ditandai di tengah berkas.";
const line = (number: number) => `${number} catatan rapat mengenai manajemen perubahan dan tata laksana.`;
/** 1.2 MB, with one sentence in the middle. */
const longText = [
  ...Array.from({ length: 9_000 }, (_, index) => line(index)),
  sentence,
  ...Array.from({ length: 9_000 }, (_, index) => line(index)),
].join("\n");

const laid = layPreview([
  { kind: "heading", level: 1, text: "Rencana kerja" },
  { kind: "paragraph", text: "Paragraf pembuka." },
  { kind: "listItem", level: 1, ordered: false, text: "butir pertama" },
  {
    kind: "table",
    caption: "Lembar 1",
    headerRows: 1,
    rows: [
      ["Indikator", "Nilai"],
      ...Array.from({ length: 900 }, (_, row) => [`baris ${row}`, String(row)]),
    ].map((row) => row.map((text) => ({ text }))),
  },
]);

describe("the viewer of other documents", () => {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof buildViewer>>;
  let server: FileServer;
  let viewer: ViewerPage;

  beforeAll(async () => {
    built = await buildViewer();
    server = await FileServer.start(built.path);
    browser = await openBrowser();
    const bytes = (text: string) => new TextEncoder().encode(text);
    server.put("long.txt", bytes(longText));
    server.put("old.txt", Buffer.from([0x80, 0x20, 0x31, 0x30, 0x30]));
    server.put("preview.json", bytes(JSON.stringify(laid.preview)));
    server.put("picture.png", png(1_200, 800));
    server.put("recording.wav", wav(200));
    server.put("text.pdf", await textDocument());
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await viewer?.keepPicture(task.name);
    await viewer?.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await built?.remove();
  });

  const open = async (kind: string, name: string, props: object = {}, context?: BrowserContextOptions) => {
    const source = { kind, url: `/files/${name}`, fileName: name, bytes: 1_000, mediaType: "" };
    viewer = await ViewerPage.open(browser, server, { source, ...props }, context);
  };
  const mark = (id: string, anchor: object) => ({
    id,
    anchor,
    tone: "open",
    label: `Utas ${id}`,
    active: false,
  });
  const passage = (text: string, exact: string) => {
    const start = text.indexOf(exact);
    const position = { start, end: start + exact.length };
    return { kind: "TEXT", quote: { exact, prefix: "", suffix: "" }, position, areas: [] };
  };

  describe("a long text", () => {
    it("goes to a passage in its middle, draws the mark over it, and makes the same anchor of it again", async () => {
      const anchor = passage(longText, sentence);
      await open("TEXT", "long.txt", { marks: [mark("deep", anchor)], place: { page: 1, anchor } });
      await viewer.mark("deep").waitFor();
      const box = await viewer.boxOf(viewer.mark("deep").locator("span").first());
      expect(box.y).toBeGreaterThan(44);
      expect(box.y).toBeLessThan(600);
      await viewer.drag(
        { x: box.x + 1, y: box.y + box.height / 2 },
        { x: box.x + box.width - 1, y: box.y + box.height / 2 },
      );
      const again = await viewer.selected("TEXT");
      expect(again.position).toEqual(anchor.position);
      expect(again.quote).toEqual({
        exact: sentence,
        prefix: longText.slice(anchor.position.start - 32, anchor.position.start),
        suffix: longText.slice(anchor.position.end, anchor.position.end + 32),
      });
      expect(viewer.complaints).toEqual([]);
    });

    it("tells where the mark stands, and does not move when others arrive", async () => {
      const anchor = passage(longText, sentence);
      await open("TEXT", "long.txt", { marks: [mark("deep", anchor)], place: { page: 1, anchor } });
      await viewer.mark("deep").waitFor();
      const drawn = await viewer.boxOf(viewer.mark("deep").locator("span").first());
      await expect
        .poll(async () => {
          const [position] = await viewer.positions();
          return Math.abs((position?.top ?? 0) - (await viewer.scrollTop()) - drawn.y + 45);
        })
        .toBeLessThan(3);
      const before = await viewer.scrollTop();
      const many = Array.from({ length: 500 }, (_, index) =>
        mark(`m${index}`, passage(longText, line(index * 10))),
      );
      await viewer.set({ marks: [mark("deep", anchor), ...many] });
      await expect.poll(() => viewer.positions().then(({ length }) => length)).toBe(501);
      expect(await viewer.scrollTop()).toBe(before);
      expect(await viewer.page.locator("[data-mark]").count()).toBeLessThan(100);
    });

    it("finds words in it, and reads what old Windows wrote", async () => {
      await open("TEXT", "long.txt");
      await viewer.button("Cari dalam dokumen").click();
      await viewer.page.keyboard.type("Kalimat yang DITANDAI");
      await viewer.page.getByText("1 dari 1").waitFor();
      await viewer.page.locator("[data-current-hit]").waitFor();
      await viewer.close();
      await open("TEXT", "old.txt");
      await viewer.page.getByText("€ 100").waitFor();
    });
  });

  it("shows what a spreadsheet says, and marks its cells as the server counts", async () => {
    const anchor = passage(laid.text, "baris 700\t700");
    await open("PREVIEW", "preview.json", { marks: [mark("cell", anchor)], place: { page: 1, anchor } });
    await viewer.mark("cell").waitFor();
    const areas = viewer.mark("cell").locator("span");
    expect(await areas.count()).toBe(2);
    const [first, second] = [await viewer.boxOf(areas.nth(0)), await viewer.boxOf(areas.nth(1))];
    await viewer.drag(
      { x: first.x + 1, y: first.y + first.height / 2 },
      { x: second.x + second.width - 1, y: second.y + second.height / 2 },
    );
    const again = await viewer.selected("TEXT");
    expect(again.position).toEqual(anchor.position);
    expect(again.quote.exact).toBe("baris 700\t700");
    expect(again.areas).toEqual([]);
  });

  it("keeps a region of a picture as it was taken, however it is turned", async () => {
    await open("PICTURE", "picture.png");
    await viewer.drawn(1);
    const drawn = async (box: { x: number; y: number; width: number; height: number }) => {
      await viewer.button("Tandai wilayah").click();
      const sheet = await viewer.boxOf(viewer.sheet(1));
      const at = (x: number, y: number) => ({
        x: sheet.x + (x * sheet.width) / 100,
        y: sheet.y + (y * sheet.height) / 100,
      });
      await viewer.drag(at(box.x, box.y), at(box.x + box.width, box.y + box.height));
      return (await viewer.selected("PICTURE")).box;
    };
    const plain = await drawn({ x: 10, y: 20, width: 30, height: 40 });
    await viewer.page.keyboard.press("Escape");
    await viewer.page.keyboard.press("Shift+R");
    await expect.poll(async () => (await viewer.boxOf(viewer.sheet(1))).height > 700).toBe(true);
    // A quarter clockwise: what was 20 from the top and 40 high is now 40 from the left.
    const turned = await drawn({ x: 40, y: 10, width: 40, height: 30 });
    for (const side of ["x", "y", "width", "height"] as const)
      expect(Math.abs(plain[side] - turned[side]), side).toBeLessThan(0.5);
    await viewer.set({ marks: [mark("a", { kind: "PICTURE", box: turned })] });
    const { x, y, width, height } = await viewer.boxOf(viewer.mark("a").locator("span"));
    await viewer.page.keyboard.press("Escape");
    await viewer.page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => viewer.marked()).toEqual(["a"]);
  });

  it("marks a moment of a recording, and goes to one", async () => {
    const anchor = { kind: "MOMENT", moment: { from: 133, to: null } };
    await open("VIDEO", "recording.wav", { place: { page: 1, anchor }, marks: [mark("late", anchor)] });
    await viewer.button("Tandai 02:13").click();
    expect((await viewer.selected("MOMENT")).moment).toEqual({ from: 133, to: null });
    await viewer.button("02:13: Utas late").click();
    await expect.poll(() => viewer.marked()).toEqual(["late"]);
  });

  describe.each([
    { width: 1_440, height: 900, colorScheme: "light" },
    { width: 1_440, height: 900, colorScheme: "dark" },
    { width: 1_024, height: 768, colorScheme: "light" },
    { width: 390, height: 844, colorScheme: "light" },
  ] as const)("at $width pixels, $colorScheme", ({ width, height, colorScheme }) => {
    const area = { page: 1, rect: { x0: 60, y0: 700, x1: 200, y1: 720 } };
    it.each([
      ["PDF", "text.pdf", { kind: "REGION", area }],
      ["TEXT", "long.txt", passage(longText, line(3))],
      ["PREVIEW", "preview.json", passage(laid.text, "pembuka")],
      ["PICTURE", "picture.png", { kind: "PICTURE", box: { x: 5, y: 5, width: 20, height: 20 } }],
      ["VIDEO", "recording.wav", { kind: "MOMENT", moment: { from: 30, to: null } }],
    ])("%s shuts nobody out and is not too wide", async (kind, name, anchor) => {
      const isPhone = width < 500;
      await open(
        kind,
        name,
        { marks: [mark("a", anchor)] },
        {
          viewport: { width, height },
          colorScheme,
          isMobile: isPhone,
          hasTouch: isPhone,
        },
      );
      await viewer.mark("a").waitFor();
      expect(await viewer.barriers()).toEqual([]);
      expect(await viewer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
  });

  it("says when a file can only be downloaded", async () => {
    await open("NONE", "arsip.zip");
    await viewer.page.getByText("Berkas ini tidak dapat ditampilkan").waitFor();
    expect(await viewer.page.getByRole("link", { name: "Unduh berkas" }).getAttribute("download")).toBe(
      "arsip.zip",
    );
  });
});

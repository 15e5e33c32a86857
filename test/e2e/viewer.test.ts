import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.js";
import { buildViewer } from "../support/viewer/buildViewer.js";
import {
  brokenSentence,
  faxedDocument,
  phrase,
  scannedDocument,
  textDocument,
} from "../support/viewer/documents.js";
import { FileServer } from "../support/viewer/FileServer.js";
import { ViewerPage } from "../support/viewer/ViewerPage.js";

const scan = { pages: 300, bytesOfPage: 120_000 };

describe("the viewer of PDFs", () => {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof buildViewer>>;
  let server: FileServer;
  let viewer: ViewerPage;

  beforeAll(async () => {
    built = await buildViewer();
    server = await FileServer.start(built.path);
    browser = await openBrowser();
    server.put("text.pdf", await textDocument());
    server.put("scan.pdf", await scannedDocument(scan.pages, scan.bytesOfPage));
    server.put("fax.pdf", await faxedDocument());
    server.put("broken.pdf", new TextEncoder().encode("This is no PDF at all."));
    server.put("empty.pdf", new Uint8Array());
  });
  afterEach(async ({ task }) => {
    server.isDown = false;
    if (task.result?.state === "fail") await viewer?.keepPicture(task.name);
    await viewer?.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await built?.remove();
  });

  const open = async (name: string, props: object = {}, bytes = 50_000) => {
    const source = {
      kind: "PDF",
      url: `/files/${name}`,
      fileName: name,
      bytes,
      mediaType: "application/pdf",
    };
    viewer = await ViewerPage.open(browser, server, { source, ...props });
    return viewer;
  };
  const mark = (id: string, anchor: object, more: object = {}) => ({
    id,
    anchor,
    tone: "open",
    label: `Utas ${id}`,
    active: false,
    ...more,
  });

  describe("marking words", () => {
    it("draws a mark over the words that it speaks of", async () => {
      await open("text.pdf");
      await viewer.withText(1);
      await viewer.select(viewer.words(1, phrase), viewer.words(1, phrase));
      const anchor = await viewer.selected("TEXT");
      expect(anchor.quote.exact).toBe(`Hasil ${phrase} disampaikan setiap triwulan.`);
      const words = await viewer.selection();
      await viewer.set({ marks: [mark("a", anchor)] });
      const drawn = await viewer.boxOf(viewer.mark("a").locator("span"));
      expect(Math.abs(drawn.x - words.x)).toBeLessThan(2);
      expect(Math.abs(drawn.width - words.width)).toBeLessThan(3);
      expect(Math.abs(drawn.y - words.y)).toBeLessThan(words.height / 4);
      expect(Math.abs(drawn.height - words.height)).toBeLessThan(words.height / 3);
      expect(viewer.complaints).toEqual([]);
    });

    it("makes one anchor of a sentence that goes over the end of a page", async () => {
      await open("text.pdf");
      await viewer.withText(1);
      await viewer.words(1, brokenSentence.before).scrollIntoViewIfNeeded();
      await viewer.withText(2);
      await viewer.select(viewer.words(1, brokenSentence.before), viewer.words(2, brokenSentence.after));
      const anchor = await viewer.selected("TEXT");
      expect(anchor.quote.exact).toBe(`${brokenSentence.before}\f${brokenSentence.after}`);
      expect(anchor.position.end - anchor.position.start).toBe(anchor.quote.exact.length);
      expect(anchor.quote.prefix).toHaveLength(32);
      expect(anchor.quote.suffix).toBe("\nHalaman kedua memuat daftar tindak lanjut.".slice(0, 32));
      expect(anchor.areas.map(({ page }) => page)).toEqual([1, 2]);
    });

    it("counts from where pages begin, when it is told", async () => {
      await open("text.pdf", { pageStarts: [0, 10_000, 20_000, 30_000], place: { page: 2 } });
      await viewer.withText(2);
      const words = viewer.words(2, "Halaman kedua");
      await viewer.select(words, words);
      const anchor = await viewer.selected("TEXT");
      expect(anchor.position.start).toBe(10_000 + brokenSentence.after.length + 1);
      expect(anchor.quote.exact).toBe("Halaman kedua memuat daftar tindak lanjut.");
    });

    it("hears a click on a mark, and each further click on what overlaps; Enter on a focused one too", async () => {
      const area = (x0: number, x1: number) => ({ page: 1, rect: { x0, x1, y0: 700, y1: 760 } });
      const marks = [
        mark("wide", { kind: "REGION", area: area(60, 300) }),
        mark("small", { kind: "REGION", area: area(100, 160) }),
      ];
      await open("text.pdf", { marks });
      await viewer.withText(1);
      const { x, y, width, height } = await viewer.boxOf(viewer.mark("small").locator("span"));
      await viewer.page.mouse.click(x + width / 2, y + height / 2);
      await expect.poll(() => viewer.marked()).toEqual(["small"]);
      await viewer.set({ marks: marks.map((each) => ({ ...each, active: each.id === "small" })) });
      await expect.poll(() => viewer.mark("small").getAttribute("aria-pressed")).toBe("true");
      await viewer.page.mouse.click(x + width / 2, y + height / 2);
      await expect.poll(() => viewer.marked()).toEqual(["small", "wide"]);
      await viewer.mark("small").focus();
      await viewer.page.keyboard.press("Enter");
      await expect.poll(() => viewer.marked()).toEqual(["small", "wide", "small"]);
    });

    it("finds words on all pages, and marks a find without a pointer", async () => {
      await open("text.pdf");
      await viewer.withText(1);
      await viewer.page.locator("[data-scroller]").focus();
      await viewer.page.keyboard.press("Control+f");
      await viewer.page.keyboard.type(phrase);
      await viewer.page.getByText("1 dari 2").waitFor();
      await viewer.page.keyboard.press("Enter");
      await viewer.page.getByText("2 dari 2").waitFor();
      await viewer.withText(3);
      await viewer.page.keyboard.press("Control+Enter");
      const anchor = await viewer.selected("TEXT");
      expect(anchor.quote.exact).toBe(phrase.toUpperCase());
      expect(anchor.areas.map(({ page }) => page)).toEqual([3]);
    });
  });

  describe("marking regions", () => {
    it("stores the same region whatever the zoom and the turn", async () => {
      await open("text.pdf");
      await viewer.withText(1);
      const wanted = { x0: 60, y0: 500, x1: 260, y1: 640 };
      const drawn = async () => {
        await viewer.button("Tandai wilayah").click();
        await viewer.drawRect(1, wanted);
        return (await viewer.selected("REGION")).area;
      };
      await viewer.zoomTo("100 %");
      const plain = await drawn();
      await viewer.page.keyboard.press("Escape");
      await viewer.zoomTo("150 %");
      await viewer.page.keyboard.press("Shift+R");
      const turned = await drawn();
      for (const area of [plain, turned]) {
        expect(area.page).toBe(1);
        for (const side of ["x0", "y0", "x1", "y1"] as const)
          expect(Math.abs(area.rect[side] - wanted[side]), side).toBeLessThanOrEqual(1);
      }
    });

    it("knows that a page is turned by itself", async () => {
      await open("text.pdf", { place: { page: 4 } });
      await viewer.withText(4);
      const wanted = { x0: 50, y0: 600, x1: 200, y1: 760 };
      await viewer.button("Tandai wilayah").click();
      await viewer.drawRect(4, wanted, 90);
      const { rect } = (await viewer.selected("REGION")).area;
      for (const side of ["x0", "y0", "x1", "y1"] as const)
        expect(Math.abs(rect[side] - wanted[side]), side).toBeLessThanOrEqual(1);
    });

    it("is done with the keyboard alone", async () => {
      await open("text.pdf");
      await viewer.withText(1);
      await viewer.page.keyboard.press("Tab");
      await viewer.page.locator("[data-scroller]").focus();
      await viewer.page.keyboard.press("w");
      await viewer.page.getByRole("application", { name: "Wilayah yang ditandai" }).waitFor();
      const before = await viewer.boxOf(viewer.page.locator("[data-region]"));
      for (const key of ["ArrowDown", "ArrowDown", "Shift+ArrowRight", "Enter"])
        await viewer.page.keyboard.press(key);
      const { rect } = (await viewer.selected("REGION")).area;
      const after = await viewer.boxOf(viewer.page.locator("[data-region]"));
      expect(after.y).toBeGreaterThan(before.y);
      expect(after.width).toBeGreaterThan(before.width);
      expect(rect.x1 - rect.x0).toBeCloseTo(0.42 * 595, 0);
      await viewer.page.keyboard.press("Escape");
      await expect.poll(() => viewer.last()).toBeNull();
    });
  });

  describe("going places", () => {
    it("opens at an anchor, and does not move when marks arrive", async () => {
      const anchor = {
        kind: "REGION",
        area: { page: 3, rect: { x0: 60, y0: 200, x1: 200, y1: 240 } },
      };
      await open("text.pdf", { place: { page: 3, anchor }, marks: [mark("deep", anchor)] });
      await viewer.drawn(3);
      await expect.poll(() => viewer.seen().then((seen) => seen?.page)).toBe(3);
      const box = await viewer.boxOf(viewer.mark("deep").locator("span"));
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThan(900);
      const before = await viewer.scrollTop();
      const arrived = Array.from({ length: 2_000 }, (_, index) =>
        mark(`m${index}`, { kind: "REGION", area: { ...anchor.area, page: 1 + (index % 4) } }),
      );
      await viewer.set({ marks: arrived });
      await expect.poll(() => viewer.positions().then(({ length }) => length)).toBe(2_000);
      expect(await viewer.scrollTop()).toBe(before);
      expect(await viewer.page.locator("[data-mark]").count()).toBeLessThanOrEqual(2_000);
    });

    it("tells where marks stand, and again at another zoom", async () => {
      const anchor = { kind: "REGION", area: { page: 2, rect: { x0: 60, y0: 400, x1: 90, y1: 421 } } };
      await open("text.pdf", { marks: [mark("a", anchor)] });
      await viewer.withText(1);
      await viewer.zoomTo("100 %");
      const pixels = 96 / 72;
      // Page 2 is half way down, behind page 1 and two gaps.
      const top = 12 + 842 * pixels + 12 + (842 - 421) * pixels;
      await expect
        .poll(async () => Math.round((await viewer.positions())[0]?.top ?? 0))
        .toBe(Math.round(top));
      await viewer.zoomTo("50 %");
      await expect
        .poll(async () => Math.round((await viewer.positions())[0]?.top ?? 0))
        .toBe(Math.round(24 + (top - 24) / 2));
    });
  });

  describe("a scan of 300 pages", () => {
    it("shows its first page after a small part of it, and says that it has no text", async () => {
      const whole = scan.pages * scan.bytesOfPage;
      server.sent = 0;
      await open("scan.pdf", {}, whole);
      await viewer.drawn(1);
      expect(server.sent).toBeLessThan(whole / 10);
      await expect.poll(() => viewer.sheet(1).getAttribute("data-text")).toBe("NONE");
    });

    it("jumps to its middle without what is before, and keeps few pictures when all of it was leafed through", async () => {
      const whole = scan.pages * scan.bytesOfPage;
      server.sent = 0;
      await open("scan.pdf", { place: { page: 150 } }, whole);
      await viewer.drawn(150);
      expect(server.sent).toBeLessThan(whole / 10);
      for (let page = 20; page <= 300; page += 20) {
        await viewer.set({ place: { page } });
        await viewer.drawn(page);
      }
      expect(await viewer.page.locator("[data-page]").count()).toBeLessThan(8);
      expect(await viewer.canvasPixels()).toBeLessThan(30_000_000);
    });
  });

  describe("what can go wrong", () => {
    it("says that a file is broken, empty, or not there", async () => {
      await open("broken.pdf");
      await viewer.page.getByText("Dokumen ini tidak dapat dibaca").waitFor();
      await viewer.close();
      await open("empty.pdf");
      await viewer.page.getByText("Berkas ini kosong").waitFor();
      await viewer.close();
      await open("nowhere.pdf");
      await viewer.page.getByText("Berkas ini tidak ada").waitFor();
    });

    it("goes on by itself when the connection was gone in the middle", async () => {
      await open("scan.pdf", {}, 0);
      await viewer.drawn(1);
      server.isDown = true;
      await viewer.set({ place: { page: 200 } });
      await viewer.page.getByText("Sambungan terputus.").waitFor();
      server.isDown = false;
      await viewer.button("Coba lagi").click();
      await viewer.drawn(200);
      await viewer.page.getByText("Sambungan terputus.").waitFor({ state: "detached" });
    });

    it("draws what a fax drew: its worker may compile WebAssembly, its page may not", async () => {
      await open("fax.pdf");
      await viewer.drawn(1);
      await expect.poll(() => viewer.colourOf(1)).toEqual([0, 0, 0]);
      expect(viewer.complaints).toEqual([]);
    });
  });
});

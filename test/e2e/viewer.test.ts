import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.js";
import { buildViewer } from "../support/viewer/buildViewer.js";
import { brokenSentence, phrase, textDocument } from "../support/viewer/documents.js";
import { FileServer } from "../support/viewer/FileServer.js";
import { ViewerPage } from "../support/viewer/ViewerPage.js";

describe("the viewer of documents", () => {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof buildViewer>>;
  let server: FileServer;
  let viewer: ViewerPage;

  beforeAll(async () => {
    built = await buildViewer();
    server = await FileServer.start(built.path);
    browser = await openBrowser();
    server.put("text.pdf", await textDocument());
  });
  afterEach(async () => viewer?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await built?.remove();
  });

  const pdf = (name: string) => ({
    kind: "PDF",
    url: `/files/${name}`,
    fileName: name,
    bytes: 50_000,
    mediaType: "application/pdf",
  });

  it("shows a PDF, and draws a mark over the words that it speaks of", async () => {
    viewer = await ViewerPage.open(browser, server, { source: pdf("text.pdf") });
    await viewer.withText(1);
    await viewer.words(1, phrase).scrollIntoViewIfNeeded();
    const words = await viewer.boxOf(viewer.words(1, phrase));
    await viewer.drag(
      { x: words.x + 2, y: words.y + words.height / 2 },
      { x: words.x + words.width - 2, y: words.y + words.height / 2 },
    );
    const anchor = await viewer.selected("TEXT");
    expect(anchor.quote.exact).toContain(phrase);
    await viewer.set({
      marks: [{ id: "a", anchor, tone: "open", label: "Utas: survei", active: false }],
    });
    const mark = viewer.page.getByRole("button", { name: "Utas: survei" });
    const drawn = await viewer.boxOf(mark.locator("span"));
    expect(Math.abs(drawn.x - words.x)).toBeLessThan(3);
    expect(Math.abs(drawn.width - words.width)).toBeLessThan(6);
    expect(Math.abs(drawn.y - words.y)).toBeLessThan(words.height / 2);
    expect(viewer.complaints).toEqual([]);
  });

  it("makes one anchor of a sentence that goes over the end of a page", async () => {
    viewer = await ViewerPage.open(browser, server, { source: pdf("text.pdf") });
    await viewer.withText(1);
    await viewer.words(1, brokenSentence.before).scrollIntoViewIfNeeded();
    await viewer.withText(2);
    const before = await viewer.boxOf(viewer.words(1, brokenSentence.before));
    const after = await viewer.boxOf(viewer.words(2, brokenSentence.after));
    await viewer.drag(
      { x: before.x + 1, y: before.y + before.height / 2 },
      { x: after.x + after.width - 1, y: after.y + after.height / 2 },
    );
    const anchor = await viewer.selected("TEXT");
    expect(anchor.quote.exact).toBe(`${brokenSentence.before}\f${brokenSentence.after}`);
    expect(anchor.position.end - anchor.position.start).toBe(anchor.quote.exact.length);
    expect(anchor.quote.suffix).toBe("\nHalaman kedua memuat daftar tindak lanjut.".slice(0, 32));
    expect(anchor.areas.map(({ page }) => page)).toEqual([1, 2]);
  });
});

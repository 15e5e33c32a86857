import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Anchor } from "@sidang/shared";
import type Axe from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { repository } from "../repository.js";
import type { FileServer } from "./FileServer.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What the page answers: see `client/harness/viewer/main.tsx`. */
interface Harness {
  set(props: object): void;
  readonly selected: { anchor: Anchor | null }[];
  readonly marked: string[];
  readonly seen: { page: number; pages: number; visible: number[] }[];
  readonly positions: { id: string; top: number }[];
}
declare const viewer: Harness;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One viewer in a browser's tab. */
export class ViewerPage {
  /** What the page complained about: broken policies, errors. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly server: FileServer,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(error.message));
  }

  static async open(
    browser: Browser,
    server: FileServer,
    props: object,
    context: BrowserContextOptions = { viewport: { width: 1440, height: 900 } },
  ): Promise<ViewerPage> {
    const page = await (await browser.newContext(context)).newPage();
    const viewer = new ViewerPage(page, server);
    await viewer.show(props);
    return viewer;
  }

  /** Loads the page anew, with other props. */
  async show(props: object): Promise<void> {
    const query = new URLSearchParams({ props: JSON.stringify(props) });
    await this.page.goto(`${this.server.url}/?${query}`);
  }

  async set(props: object): Promise<void> {
    await this.page.evaluate((given) => viewer.set(given), props);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  sheet(number: number): Locator {
    return this.page.locator(`[data-page="${number}"]`);
  }

  async drawn(number: number): Promise<void> {
    await this.page.locator(`[data-page="${number}"][data-drawn]`).waitFor();
  }

  async withText(number: number): Promise<void> {
    await this.page.locator(`[data-page="${number}"][data-drawn][data-text="SOME"]`).waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  words(number: number, text: string): Locator {
    return this.sheet(number).locator("[data-run]", { hasText: text });
  }

  async boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await locator.boundingBox();
    if (box === null) throw new Error("it has no place on the screen");
    return box;
  }

  mark(id: string): Locator {
    return this.page.locator(`[data-mark="${id}"]`);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Selects with the mouse from the beginning of some words to the end of others. */
  async select(first: Locator, last: Locator): Promise<void> {
    await first.scrollIntoViewIfNeeded();
    const [from, to] = [await this.boxOf(first), await this.boxOf(last)];
    await this.drag(
      { x: from.x + 1, y: from.y + from.height / 2 },
      { x: to.x + to.width - 1, y: to.y + to.height / 2 },
    );
  }

  /** Where the browser draws what is selected. */
  selection(): Promise<{ x: number; y: number; width: number; height: number }> {
    return this.page.evaluate(() => {
      const { x, y, width, height } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** Draws a rectangle of a page's user space (A4) with the mouse, wherever it is now. `own`: the page's own turn. */
  async drawRect(
    number: number,
    rect: { x0: number; y0: number; x1: number; y1: number },
    own = 0,
  ): Promise<void> {
    const [width, height] = [595, 842];
    const sheet = this.sheet(number);
    const turned = Number(await sheet.locator("[data-turn]").getAttribute("data-turn"));
    const corners = [
      { x: rect.x0 / width, y: 1 - rect.y1 / height },
      { x: rect.x1 / width, y: 1 - rect.y0 / height },
    ].map(({ x, y }) => (turned === 90 ? { x: 1 - y, y: x } : { x, y }));
    expect([own, own + 90]).toContain(turned);
    const middle = {
      x: corners.reduce((sum, { x }) => sum + x / 2, 0),
      y: corners.reduce((sum, { y }) => sum + y / 2, 0),
    };
    await sheet.evaluate((element, share) => {
      const scroller = element.closest("[data-scroller]");
      if (scroller === null) return;
      const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
      scroller.scrollTop += inner.top - outer.top + share.y * inner.height - outer.height / 2;
      scroller.scrollLeft += inner.left - outer.left + share.x * inner.width - outer.width / 2;
    }, middle);
    const box = await this.boxOf(sheet);
    const [from, to] = corners.map(({ x, y }) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
    if (from !== undefined && to !== undefined) await this.drag(from, to);
  }

  async zoomTo(name: string): Promise<void> {
    await this.page.getByRole("button", { name: /^Ukuran/ }).click();
    await this.page.getByRole("menuitem", { name, exact: true }).click();
    await this.page.getByRole("button", { name: `Ukuran ${name.replace(" %", " persen")}` }).waitFor();
    await this.page.getByRole("menu").waitFor({ state: "detached" });
  }

  /** Pixels of every canvas in the document. */
  canvasPixels(): Promise<number> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll("canvas")].reduce((sum, { width, height }) => sum + width * height, 0),
    );
  }

  /** The colour in the middle of a page. */
  colourOf(number: number): Promise<number[]> {
    return this.page.evaluate((page) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${page}"] canvas`);
      const data = canvas?.getContext("2d")?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data;
      return data === undefined ? [] : [...data.subarray(0, 3)];
    }, number);
  }

  /** What keeps somebody from using the page, as axe finds it (WCAG 2.2 AA). */
  async barriers(): Promise<readonly string[]> {
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(() => {
      const { axe } = globalThis as unknown as { axe: Pick<typeof Axe, "run"> };
      return axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        resultTypes: ["violations"],
        preload: false,
      });
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
    );
  }

  /** Leaves a picture for whoever has to find out why a test failed. */
  async keepPicture(test: string): Promise<void> {
    const folder = `${repository()}/test/.artifacts`;
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: `${folder}/viewer ${test.replace(/\W+/g, "-")}.png` });
  }

  /** What was told last as marked, once it is of this kind. */
  async selected<K extends Anchor["kind"]>(kind: K): Promise<Extract<Anchor, { kind: K }>> {
    await expect.poll(() => this.last().then((anchor) => anchor?.kind)).toBe(kind);
    return (await this.last()) as Extract<Anchor, { kind: K }>;
  }

  last(): Promise<Anchor | null | undefined> {
    return this.page.evaluate(() => viewer.selected.at(-1)?.anchor);
  }

  marked(): Promise<string[]> {
    return this.page.evaluate(() => viewer.marked);
  }

  seen(): Promise<{ page: number; pages: number; visible: number[] } | undefined> {
    return this.page.evaluate(() => viewer.seen.at(-1));
  }

  positions(): Promise<{ id: string; top: number }[]> {
    return this.page.evaluate(() => viewer.positions.map(({ id, top }) => ({ id, top })));
  }

  scrollTop(): Promise<number> {
    return this.page.evaluate(() => document.querySelector("[data-scroller]")?.scrollTop ?? 0);
  }
}

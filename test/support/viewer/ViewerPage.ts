import type { Anchor } from "@sidang/shared";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { FileServer } from "./FileServer.js";

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

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
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

import type { Locator, Page } from "playwright-core";
import type { Visitor } from "./Visitor.js";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What somebody writes when they start a thread, in the words of the screen. */
export interface ThreadText {
  readonly audience: "Unit" | "Penilai" | "Panel";
  readonly kind: "Catatan" | "Klarifikasi" | "Temuan";
  readonly body: string;
}

/** A document and what is said about it, as somebody uses it: on the page of an evidence, or in the panel's room. */
export class Desk {
  constructor(readonly page: Page) {}

  /** Goes to the page of an evidence. */
  static async open(visitor: Visitor, evidenceId: string): Promise<Desk> {
    await visitor.page.goto(`${visitor.url}/bukti/${evidenceId}`);
    const desk = new Desk(visitor.page);
    await desk.drawn(1);
    return desk;
  }

  sheet(number: number): Locator {
    return this.page.locator(`[data-page="${number}"]`);
  }

  async drawn(number: number): Promise<void> {
    await this.page.locator(`[data-page="${number}"][data-drawn]`).waitFor();
  }

  /** A line of a page's text. */
  line(number: number, words: string): Locator {
    return this.sheet(number).locator("[data-run]", { hasText: words });
  }

  /** Goes to a page by its number. */
  async goTo(number: number): Promise<void> {
    const field = this.page.getByRole("textbox", { name: "Halaman", exact: true });
    await field.fill(String(number));
    await field.press("Enter");
    await this.drawn(number);
  }

  /** Marks with the mouse from the beginning of one line to the end of another, which both have to be in sight. */
  async select(first: Locator, last: Locator): Promise<void> {
    await last.waitFor();
    await centre(last);
    const [from, to] = [await boxOf(first), await boxOf(last)];
    await this.drag(
      { x: from.x + 1, y: from.y + from.height / 2 },
      { x: to.x + to.width - 1, y: to.y + to.height / 2 },
    );
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  async zoomTo(size: string): Promise<void> {
    await this.page.getByRole("button", { name: /^Ukuran/ }).click();
    await this.page.getByRole("menuitem", { name: size, exact: true }).click();
    await this.page.getByRole("button", { name: `Ukuran ${size.replace(" %", " persen")}` }).waitFor();
    await this.page.getByRole("menu").waitFor({ state: "detached" });
  }

  /** Turns what is seen by a quarter, clockwise. */
  async turn(): Promise<void> {
    await this.page.getByRole("button", { name: "Alat lainnya" }).click();
    await this.page.getByRole("menuitem", { name: /^Putar searah jarum jam/ }).click();
    await this.page.getByRole("menu").waitFor({ state: "detached" });
  }

  /** Draws a box, given in shares of the page as it is seen, wherever that is now. */
  async drawBox(number: number, from: Point, to: Point): Promise<void> {
    await this.page.getByRole("button", { name: "Tandai wilayah" }).click();
    await this.sheet(number).evaluate(
      (element, share) => {
        const scroller = element.closest("[data-scroller]");
        if (scroller === null) return;
        const [inner, outer] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
        scroller.scrollTop += inner.top - outer.top + share.y * inner.height - outer.height / 2;
        scroller.scrollLeft += inner.left - outer.left + share.x * inner.width - outer.width / 2;
      },
      { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    );
    const sheet = await boxOf(this.sheet(number));
    const at = ({ x, y }: Point) => ({ x: sheet.x + x * sheet.width, y: sheet.y + y * sheet.height });
    await this.drag(at(from), at(to));
  }

  /** Where a mark is on a page, in shares of the page as it is seen. */
  async shareOf(threadId: string, number: number): Promise<{ readonly from: Point; readonly to: Point }> {
    const [mark, sheet] = [await boxOf(this.mark(threadId).locator("span")), await boxOf(this.sheet(number))];
    const share = (x: number, y: number) => ({
      x: (x - sheet.x) / sheet.width,
      y: (y - sheet.y) / sheet.height,
    });
    return { from: share(mark.x, mark.y), to: share(mark.x + mark.width, mark.y + mark.height) };
  }

  /** Comments on what is marked. */
  async comment({ audience, kind, body }: ThreadText): Promise<void> {
    await this.page
      .getByRole("toolbar", { name: "Yang ditandai" })
      .getByRole("button", { name: /^Komentari/ })
      .click();
    const form = this.composer("THREAD");
    await form.locator("label").getByText(audience, { exact: true }).click();
    await form.locator("label").getByText(kind, { exact: true }).click();
    await this.write("THREAD", body);
    await form.getByRole("button", { name: "Kirim" }).click();
    await this.card(body).waitFor();
  }

  composer(type: "THREAD" | "REPLY" | "EDIT" | "RESOLVE" | "REOPEN"): Locator {
    return this.page.locator(`form[data-composer="${type}"]`);
  }

  async write(type: Parameters<Desk["composer"]>[0], text: string): Promise<void> {
    await this.composer(type).getByRole("textbox").fill(text);
  }

  async send(type: Parameters<Desk["composer"]>[0]): Promise<void> {
    await this.composer(type).locator("button[type=submit]").click();
  }

  /** A thread's card, by words of it. */
  card(words: string): Locator {
    return this.page.locator("article[data-thread]").filter({ hasText: words });
  }

  /** Lets in what has come since. */
  async admit(): Promise<void> {
    await this.page.getByRole("button", { name: /^\d+ utas baru$/ }).click();
  }

  /** Opens a thread, if it is not open. */
  async openCard(words: string): Promise<Locator> {
    const card = this.card(words);
    const head = card.locator("button[aria-expanded]").first();
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    await card.locator("button[aria-expanded=true]").waitFor();
    return card;
  }

  /** Opens a box in an opened thread: "Balas", "Selesaikan", "Buka kembali". */
  async begin(words: string, act: "Balas" | "Selesaikan" | "Buka kembali"): Promise<void> {
    const card = await this.openCard(words);
    await card.getByRole("button", { name: act, exact: true }).click();
  }

  mark(threadId: string): Locator {
    return this.page.locator(`[data-mark="${threadId}"]`);
  }
}

/** Scrolls something to the middle of what scrolls around it. */
export async function centre(target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
}

export async function boxOf(
  target: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`${target} has no place on the screen`);
  return box;
}

import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { Received } from "./Received.js";
import { Room } from "./Room.js";

/** How long a screen may take for what should come at once; a busy machine is slow, a broken screen is stuck. */
const patienceMs = 30_000;

/** A person of the demonstration with a browser context of their own: own cookies, own storage, own socket. */
export class Visitor {
  readonly received: Received;

  private constructor(
    readonly name: string,
    readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.received = new Received(page);
  }

  static async arrive(
    browser: Browser,
    url: string,
    name: string,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "id-ID",
      timezoneId: "Asia/Jakarta",
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(patienceMs);
    return new Visitor(name, url, context, await context.newPage());
  }

  get email(): string {
    return `${this.name}@sidang.demo`;
  }

  /** Signs in by typing address and password, from wherever that leads to the door. */
  async signIn(wanted = "/"): Promise<void> {
    await this.page.goto(this.url + wanted);
    await this.page.getByLabel("Alamat surel", { exact: true }).fill(this.email);
    await this.page.getByLabel("Kata sandi", { exact: true }).fill("sidang-demo");
    await this.page.getByRole("button", { name: "Masuk", exact: true }).click();
    await this.page.getByRole("button", { name: /^Akun / }).waitFor();
  }

  /** Signs in, and goes to a panel's room. */
  async enter(panelId: string): Promise<Room> {
    await this.signIn(`/sidang/${panelId}`);
    const room = new Room(this.page);
    await room.ready();
    return room;
  }

  /** Whatever this browser could show to the next person at the desk. */
  async stored(): Promise<string> {
    const state = await this.context.storageState({ indexedDB: true });
    const here = await this.page.evaluate(async () =>
      JSON.stringify({
        local: { ...localStorage },
        session: { ...sessionStorage },
        caches: await caches.keys(),
        history: history.state,
        address: location.href,
      }),
    );
    return JSON.stringify(state) + here;
  }
}

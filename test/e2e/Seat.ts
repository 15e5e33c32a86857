import type { Browser, BrowserContextOptions } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { Company, type CompanyMember } from "../support/screens/Company.js";
import { panelId } from "../support/screens/demoPanel.js";
import type { Room } from "../support/screens/Room.js";
import { Visitor } from "../support/screens/Visitor.js";
import { startServer, type TestServer } from "../support/server.js";
import { freePort, throwAwayFolder } from "../support/throwAway.js";
import { keepPicture } from "./keepPicture.js";

interface SeatOptions {
  readonly name: CompanyMember;
  readonly screen?: BrowserContextOptions;
}

/** One browser in the demonstration's panel, the others through the API, and a server that can be killed. */
export class Seat {
  server: TestServer;

  private constructor(
    server: TestServer,
    readonly browser: Browser,
    readonly visitor: Visitor,
    readonly company: Company,
    readonly folder: Awaited<ReturnType<typeof throwAwayFolder>>,
  ) {
    this.server = server;
  }

  static async take({ name, screen = {} }: SeatOptions): Promise<Seat> {
    const folder = await throwAwayFolder("sidang-e2e-");
    const server = await startServer({ folder: folder.path, port: await freePort() });
    const browser = await openBrowser();
    try {
      const visitor = await Visitor.arrive(browser, server.url, name, screen);
      const company = await Company.gather(server.url, panelId);
      await company.checkIn({ but: [name] });
      return new Seat(server, browser, visitor, company, folder);
    } catch (error) {
      await browser.close();
      await server.stop();
      throw error;
    }
  }

  /** Signs in, goes to the room and checks in, as somebody with a mouse does. */
  async sitDown(): Promise<Room> {
    const room = await this.visitor.enter(panelId);
    await room.checkIn();
    return room;
  }

  /** The server comes back at the same address, with what it had stored. */
  async startAgain(): Promise<void> {
    const { folder, port } = this.server;
    this.server = await startServer({ folder, port });
  }

  async keepPicture(test: string): Promise<void> {
    await keepPicture(this.visitor, test);
  }

  async leave(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await this.folder.remove();
  }
}

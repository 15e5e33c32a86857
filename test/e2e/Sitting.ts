import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { Client, type CommandResult } from "../support/client.js";
import { panelId } from "../support/screens/demoPanel.js";
import type { Room } from "../support/screens/Room.js";
import { Visitor } from "../support/screens/Visitor.js";
import { startServer, type TestServer } from "../support/server.js";
import { keepPicture } from "./keepPicture.js";

/** The demonstration's panel on a server of its own, and people who sit before it, each in a browser of their own. */
export class Sitting<Name extends string> {
  private constructor(
    readonly server: TestServer,
    readonly browser: Browser,
    readonly visitors: Readonly<Record<Name, Visitor>>,
    readonly rooms: Readonly<Record<Name, Room>>,
  ) {}

  static async begin<Name extends string>(names: readonly Name[]): Promise<Sitting<Name>> {
    const server = await startServer();
    const browser = await openBrowser();
    const entries = await Promise.all(
      names.map(async (name) => {
        const visitor = await Visitor.arrive(browser, server.url, name);
        return { name, visitor, room: await visitor.enter(panelId) };
      }),
    ).catch(async (error: unknown) => {
      await browser.close();
      await server.stop();
      throw error;
    });
    const byName = <Value>(pick: (entry: (typeof entries)[number]) => Value) =>
      Object.fromEntries(entries.map((entry) => [entry.name, pick(entry)])) as Record<Name, Value>;
    const visitors = byName(({ visitor }) => visitor);
    return new Sitting(
      server,
      browser,
      visitors,
      byName(({ room }) => room),
    );
  }

  /** Does something in several rooms at the same time. */
  async each(names: readonly Name[], act: (room: Room, name: Name) => Promise<void>): Promise<void> {
    await Promise.all(names.map((name) => act(this.rooms[name], name)));
  }

  /** Sends a command past the screens, as somebody does who knows the API; answers what came back. */
  async command(
    name: Name,
    command: string,
    args: Readonly<Record<string, unknown>>,
  ): Promise<CommandResult> {
    const client = await Client.signedIn(this.server.url, name);
    return client.command(command, { panelId, ...args });
  }

  /** Leaves a picture of what each of them saw. */
  async keepPictures(test: string): Promise<void> {
    for (const visitor of Object.values<Visitor>(this.visitors)) await keepPicture(visitor, test);
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

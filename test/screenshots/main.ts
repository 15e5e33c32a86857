import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { repository } from "../support/repository.js";
import { Company } from "../support/screens/Company.js";
import { panelId } from "../support/screens/demoPanel.js";
import { acts, type Onlooker } from "../support/screens/scenes.js";
import { Visitor } from "../support/screens/Visitor.js";
import { wear } from "../support/screens/wear.js";
import { startServer } from "../support/server.js";
import { throwAwayFolder } from "../support/throwAway.js";

/** Desk, tablet and phone. */
const screens = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const themes = ["light", "dark"] as const;
const folder = join(repository(), "docs", "screenshots");
/** The old pictures stay until all the new ones are there. */
const drafts = await throwAwayFolder("sidang-screenshots-");

/** WebP: a third of a PNG's size, and letters stay sharp. */
async function keep(page: Page, name: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 72 });
  await devtools.detach();
  await writeFile(join(drafts.path, `${name}.webp`), Buffer.from(data, "base64"));
}

/** Takes the picture of every scene of the demonstration's day, at three widths and in both themes. */
async function takeAll(): Promise<number> {
  const server = await startServer();
  const browser = await openBrowser();
  try {
    const company = await Company.gather(server.url, panelId);
    const visitors = new Map<Onlooker, Page>();
    let taken = 0;
    for (const { prepare, scenes } of acts) {
      await prepare(company);
      for (const { name, who, path, shows } of scenes) {
        const page = visitors.get(who) ?? (await arrive(who));
        visitors.set(who, page);
        await page.setViewportSize(screens[0] ?? { width: 1440, height: 900 });
        await page.goto(server.url + path);
        await shows(page, company);
        for (const screen of screens) {
          await page.setViewportSize(screen);
          for (const theme of themes) {
            await wear(page, theme);
            await keep(page, `${name}-${screen.width}-${theme}`);
            taken += 1;
          }
        }
        console.log(name);
      }
    }
    return taken;
  } finally {
    await browser.close();
    await server.stop();
  }

  async function arrive(who: Onlooker): Promise<Page> {
    const visitor = await Visitor.arrive(browser, server.url, who ?? "nobody");
    if (who !== null) await visitor.signIn();
    return visitor.page;
  }
}

const taken = await takeAll();
await rm(folder, { recursive: true, force: true });
await cp(drafts.path, folder, { recursive: true });
await drafts.remove();
console.log(`${taken} pictures in docs/screenshots`);

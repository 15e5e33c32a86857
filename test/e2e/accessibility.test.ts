import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type Axe from "axe-core";
import type { RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/browser.js";
import { Company } from "../support/screens/Company.js";
import { panelId } from "../support/screens/demoPanel.js";
import { acts, type Onlooker } from "../support/screens/scenes.js";
import { Visitor } from "../support/screens/Visitor.js";
import { wear } from "../support/screens/wear.js";
import { startServer, type TestServer } from "../support/server.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a theme can get wrong it gets wrong at every width, so that only the widest is looked at in both. */
const views = [
  { screen: { width: 1440, height: 900 }, themes: ["light", "dark"] },
  { screen: { width: 1024, height: 768 }, themes: ["light"] },
  { screen: { width: 390, height: 844 }, themes: ["light"] },
] as const;

/** What is asked of every screen: WCAG 2.2 AA, and the rule on names that axe leaves out unless it is asked for. */
const asked: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: { "label-content-name-mismatch": { enabled: true } },
  resultTypes: ["violations"],
  selectors: false,
  preload: false,
};

describe("every screen, in both themes, on a desk, a tablet and a phone", () => {
  let server: TestServer;
  let browser: Browser;
  let company: Company;
  const pages = new Map<Onlooker, Page>();

  beforeAll(async () => {
    server = await startServer();
    browser = await openBrowser();
    company = await Company.gather(server.url, panelId);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const [place, { prepare, scenes }] of acts.entries()) {
    describe(`act ${place + 1}`, () => {
      beforeAll(() => prepare(company));
      for (const { name, who, path, shows } of scenes) {
        it(`${name} has no serious barrier`, async () => {
          const page = pages.get(who) ?? (await arrive(who));
          pages.set(who, page);
          const found: string[] = [];
          await page.setViewportSize(views[0].screen);
          await page.goto(server.url + path);
          await shows(page, company);
          for (const { screen, themes } of views) {
            await page.setViewportSize(screen);
            for (const theme of themes) {
              await wear(page, theme);
              for (const barrier of await barriers(page)) found.push(`${screen.width} ${theme} ${barrier}`);
            }
          }
          expect(found).toEqual([]);
        });
      }
    });
  }

  async function arrive(who: Onlooker): Promise<Page> {
    const visitor = await Visitor.arrive(browser, server.url, who ?? "nobody");
    if (who !== null) await visitor.signIn();
    await visitor.page.addInitScript({ content: axe });
    return visitor.page;
  }
});

/** What keeps somebody from using the page, as axe finds it: rule, element, and why. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: Pick<typeof Axe, "run"> };
    return axe.run(document, options);
  }, asked);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}\n${failureSummary}`),
    );
}

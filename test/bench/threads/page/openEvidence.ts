import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

/** An evidence's page, open in a browser that had nothing in its cache. */
export interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** From the navigation's start until the first page was drawn and threads stood beside it, in milliseconds. */
  readonly ms: number;
  /** The JavaScript heap after a collection, in bytes. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openEvidence(
  browser: Browser,
  url: string,
  evidenceId: string,
  cookie: string,
): Promise<OpenPage> {
  const context = await browser.newContext({ locale: "id-ID", viewport: { width: 1440, height: 900 } });
  try {
    return await open(context, url, evidenceId, cookie);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function open(
  context: BrowserContext,
  url: string,
  evidenceId: string,
  cookie: string,
): Promise<OpenPage> {
  const [name = "", value = ""] = cookie.split("=", 2);
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(`${url}/bukti/${evidenceId}`, { waitUntil: "commit" });
  const said = () => page.locator("#root").textContent();
  // Looked at from inside: asking from outside takes turns with what is measured.
  const opened = page.waitForFunction(
    () => {
      const isDrawn = document.querySelector('[data-page="1"][data-drawn]') !== null;
      const isBeside = document.querySelector("[data-margin] [data-thread]") !== null;
      return isDrawn && isBeside ? performance.now() : false;
    },
    undefined,
    { polling: "raf", timeout: 60_000 },
  );
  const handle = await opened.catch(async () => {
    throw new Error(`the evidence did not open; the page says:\n${await said()}`);
  });
  const ms = (await handle.jsonValue()) as number;
  return {
    page,
    session,
    ms,
    heap: async () => {
      await session.send("HeapProfiler.collectGarbage");
      return metric(session, "JSHeapUsedSize");
    },
    close: () => context.close(),
  };
}

/** One of the browser's own counters. */
export async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`the browser does not count ${wanted}`);
  return found.value;
}

import type { Browser, CDPSession } from "playwright-core";

/** What it took until the room could be used. */
export interface Opening {
  /** From the navigation's start until the bar with what one can do was there. */
  readonly ms: number;
  /** Bytes received by then, headers and WebSocket frames included, as they were on the wire. */
  readonly bytes: number;
  readonly requests: number;
}

/** How the room names the bar with what the viewer can do now. */
const actions = "Yang dapat Anda lakukan";

/** Opens a panel's room in a browser that has nothing in its cache, as somebody who is signed in. */
export async function openRoom(
  browser: Browser,
  url: string,
  panelId: string,
  cookie: string,
): Promise<Opening> {
  const context = await browser.newContext({ locale: "id-ID", viewport: { width: 1440, height: 900 } });
  try {
    const [name = "", value = ""] = cookie.split("=", 2);
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const received = countReceived(await context.newCDPSession(page));
    await received.begin;
    await page.goto(`${url}/sidang/${panelId}`, { waitUntil: "commit" });
    const button = page.getByRole("region", { name: actions }).getByRole("button").first();
    await button.waitFor({ timeout: 60_000 }).catch(async () => {
      throw new Error(`the room did not open; the page says:\n${await page.locator("body").textContent()}`);
    });
    const ms = await page.evaluate(() => performance.now());
    return { ms, ...received.now() };
  } finally {
    await context.close();
  }
}

function countReceived(session: CDPSession) {
  let bytes = 0;
  let requests = 0;
  session.on("Network.requestWillBeSent", () => {
    requests += 1;
  });
  session.on("Network.responseReceived", ({ response }) => {
    bytes += response.encodedDataLength;
  });
  session.on("Network.dataReceived", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  session.on("Network.webSocketFrameReceived", ({ response }) => {
    bytes += response.payloadData.length;
  });
  return { begin: session.send("Network.enable"), now: () => ({ bytes, requests }) };
}

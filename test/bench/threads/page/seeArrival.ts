import type { Page } from "playwright-core";

/** Milliseconds from the sending of a thread by somebody else until the page says that it has come. */
export async function seeArrival(page: Page, send: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const told = () =>
      [...document.querySelectorAll("button")].find(({ textContent }) =>
        /^\d+ utas baru$/.test(textContent ?? ""),
      )?.textContent;
    const before = told();
    const look = () => {
      if (told() === before) requestAnimationFrame(look);
      else document.body.dataset.arrivalSeen = String(Date.now());
    };
    delete document.body.dataset.arrivalSeen;
    requestAnimationFrame(look);
  });
  const from = Date.now();
  await send();
  const seen = await page.waitForFunction(() => document.body.dataset.arrivalSeen, undefined, {
    polling: 100,
    timeout: 20_000,
  });
  return Number(await seen.jsonValue()) - from;
}

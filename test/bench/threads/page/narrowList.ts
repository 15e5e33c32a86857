import type { Page } from "playwright-core";

/** Goes from the margin to the list of all threads. */
export async function showList(page: Page): Promise<void> {
  await page
    .locator("[data-margin]")
    .getByRole("button", { name: /tampilkan sebagai daftar/ })
    .click();
  await page.locator("ol [data-thread]").first().waitFor();
}

/** Narrows the list to one status (all, when it is empty): milliseconds until the next frame after the list was drawn. */
export function narrowList(page: Page, status: "RESOLVED" | ""): Promise<number> {
  return page.evaluate(async (wanted) => {
    const choice = [...document.querySelectorAll("select")].find(({ options }) =>
      [...options].some(({ value }) => value === "RESOLVED"),
    );
    const count = [...document.querySelectorAll("[role=status]")].find(({ textContent }) =>
      / dari .* utas/.test(textContent ?? ""),
    );
    if (choice === undefined || count === undefined)
      throw new Error("there is nothing to narrow the list by");
    const before = count.textContent;
    const from = performance.now();
    choice.value = wanted;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    while (count.textContent === before) {
      if (performance.now() - from > 20_000) throw new Error("the list did not change");
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - from;
  }, status);
}

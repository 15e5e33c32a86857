import type { Page } from "playwright-core";

/** Switches a page to a theme, and waits until nothing on it is on its way from one colour to another. */
export async function wear(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.waitForFunction((wanted) => {
    if (document.documentElement.getAttribute("data-mantine-color-scheme") !== wanted) return false;
    return document.getAnimations().every((animation) => {
      const endless = animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
      return endless || animation.playState !== "running";
    });
  }, theme);
}

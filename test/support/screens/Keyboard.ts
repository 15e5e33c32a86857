import type { Locator, Page } from "playwright-core";

/** More than any screen has to be walked through. */
const mostSteps = 80;

/** A page for somebody without a mouse. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Walks on with Tab until something is reached. @throws when it cannot be, or when it does not show that it is */
  async tabTo(target: Locator): Promise<void> {
    const before = await look(target);
    for (let step = 0; step < mostSteps; step += 1) {
      await this.page.keyboard.press("Tab");
      if (!(await isFocused(target))) continue;
      if ((await look(target)) === before) throw new Error(`${target} has the focus and does not show it`);
      return;
    }
    throw new Error(`${target} is not reached with Tab`);
  }

  /** Waits until the page itself has put the focus there. */
  async isAt(target: Locator): Promise<void> {
    await target.waitFor();
    const element = await target.elementHandle();
    await this.page.waitForFunction((wanted) => wanted === document.activeElement, element);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }
}

/** How an element and what frames it look, once nothing on it is changing any more. */
async function look(target: Locator): Promise<string> {
  return target.evaluate(async (element) => {
    const changing = element.getAnimations().map((animation) => animation.finished);
    await Promise.allSettled(changing);
    const frames = [element, element.parentElement, element.closest("label")].filter((each) => each !== null);
    return frames
      .map((each) => {
        const { outline, boxShadow, borderColor, backgroundColor } = getComputedStyle(each);
        return [outline, boxShadow, borderColor, backgroundColor].join(" ");
      })
      .join("; ");
  });
}

async function isFocused(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.evaluate((element) => element === document.activeElement);
}

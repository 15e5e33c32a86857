import type { Panel } from "@sidang/shared";
import { isGranted } from "./isGranted.js";
import type { Random } from "./random.js";
import type { Story } from "./story.js";
import { rest, type Wish } from "./wish.js";
import { ideasOf } from "./wishes.js";

/**
 * What somebody asks next: mostly something that would be granted as they see the panel, sometimes anything; or that
 * they wait for what others do.
 */
export function nextWish(panel: Panel, actorId: string, story: Story, random: Random): Wish | typeof rest {
  // Each gets a number that tends to be the smaller the more it weighs: a draw without putting back.
  const order = ideasOf(panel, actorId, story, random)
    .filter(([weight]) => weight > 0)
    .map(([weight, make]) => ({ make, late: -Math.log(1 - random.fraction()) / weight }))
    .sort((one, other) => one.late - other.late);
  if (random.chance(0.08)) return random.pick(order).make();
  const now = Date.now();
  for (const { make } of order) {
    const wish = make();
    if (wish.type === "rest" || isGranted(panel, wish, actorId, now)) return wish;
  }
  return rest;
}

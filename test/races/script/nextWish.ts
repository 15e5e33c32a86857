import type { Panel } from "@sidang/shared";
import { isGranted } from "./isGranted.js";
import type { Random } from "./random.js";
import type { Story } from "./story.js";
import type { Wish } from "./wish.js";
import { ideasOf } from "./wishes.js";

/** What somebody asks next: mostly something that would be granted as they see the panel, sometimes anything. */
export function nextWish(panel: Panel, actorId: string, story: Story, random: Random): Wish {
  const ideas = ideasOf(panel, actorId, story, random).map(([weight, make]) => ({ weight, wish: make() }));
  const anything = random.chance(0.1);
  // Each gets a number that is the smaller the more it weighs: a draw without replacement.
  const order = ideas
    .map(({ weight, wish }) => ({ wish, late: -Math.log(1 - random.fraction()) / weight }))
    .sort((one, other) => one.late - other.late);
  const now = Date.now();
  const chosen = anything ? order[0] : (order.find(({ wish }) => isGranted(panel, wish, actorId, now)) ?? order[0]);
  if (chosen === undefined) throw new Error("nothing to wish for");
  return chosen.wish;
}

import { type Fate, quietFate } from "../../support/cutting.js";
import type { Random } from "../script/random.js";

/** A client that lost so many connections has had its share; every run ends. */
const mostCuts = 8;

/** Draws what becomes of one client's connections, one after the other. */
export function fatesOf(random: Random): () => Fate {
  const likely = random.pick([0, 0.3, 0.6, 0.9]);
  let cuts = 0;
  return () => {
    const delayMs = random.chance(0.25) ? random.between(1, 12) : 0;
    const silent = random.chance(0.3);
    const isCut = random.chance(likely) && cuts < mostCuts;
    if (!isCut) return { ...quietFate, delayMs };
    cuts += 1;
    const direction = random.chance(0.4) ? "TO_SERVER" : "TO_CLIENT";
    // Small figures as likely as large ones: within the handshake, a frame, an answer, or long after.
    const after = Math.floor(2 ** (random.fraction() * (direction === "TO_SERVER" ? 13.5 : 16)));
    return { cut: { direction, after }, delayMs, silent };
  };
}

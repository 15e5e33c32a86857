import { type Action, allowed, type Grant, type Place } from "../access/index.js";
import { type Circle, circles, type Side, type ThreadAudience } from "./words.js";

/** What somebody may do with the evidence of one proposal. Made of the table of access, and of nothing else. */
export interface Standing {
  readonly userId: string;
  /** Circles whose threads they read, in the order of `circles`. Empty: the evidence does not exist for them. */
  readonly reads: readonly Circle[];
  readonly writes: readonly Circle[];
  /** To add evidence and versions, describe them anew, withdraw them. */
  readonly adds: boolean;
}

/** SPEC EV1: what the table of access says of somebody at a place. */
export function standingAt(userId: string, grants: readonly Grant[], place: Place): Standing {
  const may = (action: Action) => allowed(action, grants, place);
  const reads = may("evidence.read") ? circles.filter((circle) => may(`thread.read.${circle}`)) : [];
  return {
    userId,
    reads,
    writes: reads.filter((circle) => may(`thread.write.${circle}`)),
    adds: may("evidence.add"),
  };
}

/** Whether the evidence exists for somebody. */
export function seesEvidence({ reads }: Standing): boolean {
  return reads.length > 0;
}

/** As what somebody writes in a circle; null when they may not. In the unit's circle everybody writes as what they are besides. */
export function sideIn({ writes, adds }: Standing, circle: Circle): Side | null {
  if (!writes.includes(circle)) return null;
  if (circle !== "UNIT") return circle;
  if (writes.includes("TPN")) return "TPN";
  if (writes.includes("TPI")) return "TPI";
  return adds ? "UNIT" : "PANEL";
}

/** The circle of a thread that somebody starts for an audience; null when they may not write for it. */
export function circleFor({ writes }: Standing, audience: ThreadAudience): Circle | null {
  const candidates: readonly Circle[] = audience === "EVALUATORS" ? ["TPN", "TPI"] : [audience];
  return candidates.find((circle) => writes.includes(circle)) ?? null;
}

/** The audience that a circle's threads were started for. */
export function audienceOfCircle(circle: Circle): ThreadAudience {
  return circle === "TPI" || circle === "TPN" ? "EVALUATORS" : circle;
}

import type { BallotChoice, Motion, PanelCommand } from "@sidang/shared";
import type { UnitSlug } from "../country/demoUnits.js";
import { itemOf } from "./convene.js";
import type { DemoSitting } from "./DemoSitting.js";

const seconds = 1000;
const minutes = 60 * seconds;

type Ballots = Readonly<Record<string, BallotChoice>>;

/** Leads a sitting in sentences like those of its minutes: each is a few commands, some moments apart. */
export class SittingScript {
  readonly #sitting: DemoSitting;
  #now: number;
  #itemId = "";
  #remarks = 0;

  constructor(sitting: DemoSitting, from: number) {
    this.#sitting = sitting;
    this.#now = from;
  }

  wait(forMinutes: number): this {
    this.#now += forMinutes * minutes;
    return this;
  }

  #ask(actorId: string, command: PanelCommand): void {
    this.#now += 15 * seconds;
    this.#sitting.ask(this.#now, actorId, command);
  }

  chair(command: PanelCommand): void {
    this.#ask("person-chair", command);
  }

  onItem(command: { type: "stepBack" | "deferItem"; reason: string }): void {
    this.chair({ ...command, itemId: this.#itemId });
  }

  checkIn(key: string, mode: "ROOM" | "REMOTE"): void {
    this.#ask(`person-${key}`, { type: "checkIn", memberId: `person-${key}`, mode });
  }

  deliberate(slug: UnitSlug): void {
    this.#itemId = itemOf(slug);
    this.wait(2).chair({ type: "callItem", itemId: this.#itemId });
    this.wait(18).chair({ type: "beginDeliberation", itemId: this.#itemId });
  }

  conflict(key: string, slug: UnitSlug, reason: string): void {
    this.#ask(`person-${key}`, {
      type: "declareConflict",
      itemId: itemOf(slug),
      memberId: `person-${key}`,
      reason,
    });
  }

  speak(key: string, text: string): void {
    const memberId = `person-${key}`;
    this.wait(2).#ask(memberId, { type: "requestFloor", itemId: this.#itemId });
    this.chair({ type: "giveFloor", itemId: this.#itemId, memberId });
    this.wait(3).remark(key, text);
    this.#ask(memberId, { type: "yieldFloor", itemId: this.#itemId, memberId });
  }

  remark(key: string, text: string, { retracted = false }: { readonly retracted?: boolean } = {}): void {
    this.#remarks += 1;
    const remarkId = `remark-${this.#remarks}`;
    this.#ask(`person-${key}`, { type: "makeRemark", itemId: this.#itemId, remarkId, text });
    if (retracted)
      this.wait(1).#ask(`person-${key}`, { type: "retractRemark", itemId: this.#itemId, remarkId });
  }

  point(key: string, text: string): void {
    this.#ask(`person-${key}`, { type: "raisePointOfOrder", itemId: this.#itemId, text });
  }

  open(motion: Motion): void {
    this.wait(4).chair({ type: "openVoting", itemId: this.#itemId, motion, minutes: 5 });
  }

  /** @param against the reason of whoever does not grant */
  cast(ballots: Ballots, against: string | null = null): void {
    for (const [key, choice] of Object.entries(ballots)) {
      this.#now += 20 * seconds;
      this.#sitting.cast(
        this.#now,
        `person-${key}`,
        this.#itemId,
        choice,
        choice === "GRANT" ? null : against,
      );
    }
  }

  vote(motion: Motion, ballots: Ballots, against: string | null = null): void {
    this.open(motion);
    this.cast(ballots, against);
    this.wait(1).chair({ type: "revealBallots", itemId: this.#itemId, reason: null, automatic: false });
  }

  decide(): void {
    this.wait(3).chair({ type: "recordDecision", itemId: this.#itemId });
  }
}

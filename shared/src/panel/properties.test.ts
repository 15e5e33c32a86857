import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Predicate } from "../instrument/index.js";
import { type PanelEvent, panelEventTypes } from "./events.js";
import { evolve, foldPanel } from "./evolve.js";
import { notConvened, type PanelState } from "./state.js";
import { anySitting } from "./testing/anySitting.fixture.js";
import { panelCommandTypes } from "./testing/commandTypes.fixture.js";
import type { Sitting } from "./testing/Sitting.fixture.js";
import { votingOn } from "./testing/stagings.fixture.js";
import { institutions } from "./words.js";

const runs = { numRuns: 200 };

describe("any sitting", () => {
  it("is drawn so that every command is asked for and every event happens", () => {
    // The properties below say nothing of what never occurs in them.
    const sittings = fc.sample(anySitting, { ...runs, seed: 2026 });
    const asked = new Set(sittings.flatMap((sitting) => [...sitting.asked]));
    const happened = new Set(sittings.flatMap(({ events }) => events.map(({ type }) => type)));
    expect(panelCommandTypes.filter((type) => !asked.has(type))).toEqual([]);
    expect(panelEventTypes.filter((type) => !happened.has(type))).toEqual([]);
  });

  it("[PN39] old state and new events are the state of all events, also after a journey as JSON", () => {
    fc.assert(
      fc.property(anySitting, fc.nat(), ({ events, state }, at) => {
        const cut = at % (events.length + 1);
        const before = JSON.parse(JSON.stringify(foldPanel(events.slice(0, cut)))) as PanelState;
        const after = events
          .slice(cut)
          .reduce<PanelState>(
            (folded, event) => evolve(folded, JSON.parse(JSON.stringify(event)) as PanelEvent),
            before,
          );
        expect(after).toEqual(state);
        expect(foldPanel(events)).toEqual(state);
      }),
      runs,
    );
  });

  it("[PN46] no sequence of commands decides without quorum, with a conflicted vote, against the rule or the gates", () => {
    let decided = 0;
    fc.assert(
      fc.property(anySitting, (sitting) => {
        decided += audit(sitting.events);
      }),
      runs,
    );
    // The property says nothing unless many of the sittings got as far as a decision.
    expect(decided).toBeGreaterThan(50);
  });

  it("[PN12] the recorded quorum is what attendance and conflicts make it", () => {
    fc.assert(
      fc.property(anySitting, ({ events }) => {
        const world = new World();
        for (const [index, event] of events.entries()) {
          world.see(event);
          const commandEnds = events[index + 1]?.commandId !== event.commandId;
          if (commandEnds && world.status !== "CLOSED")
            expect(world.recordedQuorum, `after event ${event.seq}`).toBe(world.quorum());
        }
      }),
      runs,
    );
  });

  it("[PN38] two sittings that differ only in a choice differ only in a commitment until the reveal", () => {
    const sit = (choice: "GRANT" | "DECLINE"): Sitting => {
      const sitting = votingOn();
      return sitting.grant(
        "kpk",
        sitting.ballotCommand("kpk", choice, choice === "GRANT" ? null : "temuan terbuka"),
      );
    };
    const blank = (sitting: Sitting) =>
      JSON.stringify({ events: sitting.events, state: sitting.state }).replace(/[0-9a-f]{64}/g, "·");
    expect(blank(sit("GRANT"))).toBe(blank(sit("DECLINE")));
    expect(blank(sit("DECLINE"))).not.toMatch(/temuan|DECLINE/);
  });
});

/** A second, simpler reading of the log, written apart from the rules: it knows people, conflicts and attendance only. */
class World {
  status = "NONE";
  recordedQuorum = false;
  readonly institutionOf = new Map<string, string>();
  readonly attending = new Set<string>();
  readonly conflicts = new Set<string>();
  readonly failing = new Map<string, { WBK: boolean; WBBM: boolean }>();
  current: string | null = null;

  see(event: PanelEvent): void {
    const { type, payload } = event;
    if (type === "PanelConvened") this.status = "SCHEDULED";
    if (type === "PanelClosed") this.status = "CLOSED";
    if (type === "MemberAppointed" && payload.institution !== null)
      this.institutionOf.set(payload.memberId, payload.institution);
    if (type === "MemberDismissed") {
      this.institutionOf.delete(payload.memberId);
      this.attending.delete(payload.memberId);
      for (const key of this.conflicts) if (key.endsWith(` ${payload.memberId}`)) this.conflicts.delete(key);
    }
    if (type === "MemberCheckedIn") this.attending.add(payload.memberId);
    if (type === "MemberCheckedOut") this.attending.delete(payload.memberId);
    if (type === "ConflictDeclared") this.conflicts.add(`${payload.itemId} ${payload.memberId}`);
    if (type === "ConflictWithdrawn") this.conflicts.delete(`${payload.itemId} ${payload.memberId}`);
    if (type === "AgendaItemRemoved")
      for (const key of this.conflicts) if (key.startsWith(`${payload.itemId} `)) this.conflicts.delete(key);
    if (type === "ItemCalled") this.current = payload.itemId;
    if (type === "DecisionRecorded" || type === "ItemDeferred")
      this.current = this.current === payload.itemId ? null : this.current;
    if (type === "ItemAssessed") {
      const fails = (predicate: Predicate) =>
        payload.assessment.gates[predicate].some((gate) => !gate.passed);
      this.failing.set(payload.itemId, { WBK: fails("WBK"), WBBM: fails("WBBM") });
    }
    if (type === "QuorumRegained") this.recordedQuorum = true;
    if (type === "QuorumLost") this.recordedQuorum = false;
  }

  mayVote(memberId: string): boolean {
    return (
      this.institutionOf.has(memberId) &&
      this.attending.has(memberId) &&
      !this.conflicts.has(`${this.current} ${memberId}`)
    );
  }

  quorum(): boolean {
    return institutions.every((institution) =>
      [...this.institutionOf].some(([memberId, of]) => of === institution && this.mayVote(memberId)),
    );
  }
}

/** Throws when the log holds what must never be; answers how many decisions it saw. */
function audit(events: readonly PanelEvent[]): number {
  const world = new World();
  let decisions = 0;
  for (const event of events) {
    if (event.type === "BallotCast") {
      expect(world.mayVote(event.payload.memberId), `ballot at ${event.seq}`).toBe(true);
      expect(world.quorum(), `quorum at ballot ${event.seq}`).toBe(true);
    }
    if (event.type === "BallotsRevealed") {
      for (const ballot of event.payload.ballots)
        expect(world.mayVote(ballot.memberId), `counted at ${event.seq}`).toBe(true);
      expect(world.quorum(), `quorum at reveal ${event.seq}`).toBe(true);
    }
    if (event.type === "DecisionRecorded") {
      decisions += 1;
      const { outcome, positions, rule, predicate, itemId } = event.payload;
      expect(world.quorum(), `quorum at decision ${event.seq}`).toBe(true);
      const agreeing = institutions.filter((institution) => positions[institution] === outcome).length;
      if (rule === "UNANIMOUS") expect(agreeing).toBe(4);
      else expect(agreeing >= 3 || (outcome === "DEFER" && agreeing <= 2)).toBe(true);
      if (outcome === "GRANT" && predicate !== null)
        expect(world.failing.get(itemId)?.[predicate], `gates at ${event.seq}`).toBe(false);
      if (outcome === "GRANT") expect(predicate).not.toBeNull();
    }
    world.see(event);
  }
  return decisions;
}

it("[PN39] an empty stream is no panel", () => {
  expect(foldPanel([])).toEqual(notConvened);
});

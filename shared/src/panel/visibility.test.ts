import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOf } from "../ledger/chain.js";
import type { PanelEvent, PanelHappening } from "./events.js";
import { foldPanel } from "./evolve.js";
import { panelStream } from "./panelStream.js";
import { anySitting } from "./testing/anySitting.fixture.js";
import { panelId } from "./testing/cast.fixture.js";
import type { Sitting } from "./testing/Sitting.fixture.js";
import { castBy, deliberating, revealed, scheduled, votingOn } from "./testing/stagings.fixture.js";
import { type Audience, audienceKey, audienceOf, redactEvent, redactState } from "./visibility.js";

const itemIds = ["item-1", "item-2", "item-3", "item-4"];
const subsets = (bits: number) => itemIds.filter((_, index) => (bits >> index) & 1);

/** Every audience that there can be over four items. */
const audiences: Audience[] = [
  ...Array.from({ length: 16 }, (_, bits) => ({ kind: "MEMBERS" as const, without: subsets(bits) })),
  ...Array.from({ length: 16 }, (_, bits) => ({ kind: "SECRETARIAT" as const, without: subsets(bits) })),
  ...Array.from({ length: 16 }, (_, bits) => ({ kind: "GALLERY" as const, items: subsets(bits) })),
  { kind: "OVERSIGHT" },
];

function redact({ events }: Sitting, audience: Audience): PanelHappening[] {
  return events.map((event) => redactEvent(audience, event, panelStream(panelId)));
}

const bytesFor = (sitting: Sitting, audience: Audience) => JSON.stringify(redact(sitting, audience));
const audience = (sitting: Sitting, userId: string, oversees = false) =>
  audienceOf(sitting.state, { userId, oversees });

describe("visibility", () => {
  it("[VS4] folding the redacted stream is redacting the folded stream, for every audience", () => {
    fc.assert(
      fc.property(anySitting, (sitting) => {
        for (const each of audiences) {
          expect(foldPanel(redact(sitting, each)), audienceKey(each)).toEqual(
            redactState(sitting.state, each),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it("[VS1] equal keys are equal audiences, different ones differ", () => {
    expect(new Set(audiences.map(audienceKey)).size).toBe(audiences.length);
    const sitting = deliberating();
    expect(audienceKey(audience(sitting, "kpk") as Audience)).toBe(
      audienceKey(audience(sitting, "ombudsman") as Audience),
    );
    expect(audienceKey(audience(sitting, "kpk") as Audience)).not.toBe(
      audienceKey(audience(sitting, "tpn2") as Audience),
    );
  });

  it("[VS2] who is who, and for whom there is no panel", () => {
    const sitting = scheduled();
    expect(audience(sitting, "kpk")).toEqual({ kind: "MEMBERS", without: [] });
    expect(audience(sitting, "tpn2")).toEqual({ kind: "MEMBERS", without: ["item-2"] });
    expect(audience(sitting, "chair")).toEqual({ kind: "MEMBERS", without: [] });
    expect(audience(sitting, "secretary")).toEqual({ kind: "SECRETARIAT", without: [] });
    expect(audience(sitting, "observer")).toEqual({ kind: "GALLERY", items: ["item-1"] });
    expect(audience(sitting, "stranger")).toBeNull();
    expect(audience(sitting, "stranger", true)).toEqual({ kind: "OVERSIGHT" });
    // A member who also oversees is a member: the grant must not lift a conflict.
    expect(audience(sitting, "tpn2", true)).toEqual({ kind: "MEMBERS", without: ["item-2"] });
    expect(audienceOf({ status: "NONE", seq: 0 }, { userId: "kpk", oversees: true })).toBeNull();
  });

  it("[VS3] what is not seen keeps its place and its digest, and nothing else", () => {
    const sitting = deliberating(2);
    for (const event of redact(sitting, { kind: "GALLERY", items: [] })) {
      if (event.type !== "Withheld") continue;
      expect(Object.keys(event).sort()).toEqual(["digest", "seq", "type"]);
      const whole = sitting.events[event.seq - 1] as PanelEvent;
      expect(event.digest).toBe(digestOf({ ...whole, stream: "panel:panel-1" }));
    }
    expect(redact(sitting, { kind: "OVERSIGHT" }).map((event) => event.seq)).toEqual(
      sitting.events.map((event) => event.seq),
    );
  });

  it("[VS5] of an item with a conflict a member sees call, phase and decision, and who has conflicts", () => {
    const sitting = revealed(2, "DECLINE");
    sitting.grant("kpk", { type: "makeRemark", itemId: "item-2", remarkId: "r", text: "temuan rahasia" });
    sitting.grant("chair", { type: "recordDecision", itemId: "item-2" });
    const mine = audience(sitting, "tpn2") as Audience;
    const seen = redact(sitting, mine).filter(
      (event) => "payload" in event && "itemId" in event.payload && event.payload.itemId === "item-2",
    );
    expect(seen.map((event) => event.type)).toEqual([
      "AgendaItemAdded",
      "ConflictDeclared",
      "ItemCalled",
      "DeliberationBegun",
      "VotingOpened",
      "DecisionRecorded",
    ]);
    expect(bytesFor(sitting, mine)).not.toContain("temuan rahasia");
    const item = (redactState(sitting.state, mine) as Sitting["panel"]).agenda[1];
    expect(item).toMatchObject({ phase: "DECIDED", case: null, vote: { ballots: {}, reveal: null } });
  });

  it("[VS6] the gallery learns of its own item's phases and decision, and of nobody", () => {
    const sitting = castBy(votingOn(1), "GRANT").grant("kpk", {
      type: "makeRemark",
      itemId: "item-1",
      remarkId: "r",
      text: "temuan rahasia",
    });
    const mine = audience(sitting, "observer") as Audience;
    const text = bytesFor(sitting, mine);
    for (const secret of [
      "temuan rahasia",
      "TPN, S.H.",
      "item-2",
      "16.2",
      "kpk",
      "BallotCast",
      "QuorumRegained",
    ])
      expect(text).not.toContain(secret);
    expect(text).toContain("VotingOpened");
    expect(redactState(sitting.state, mine)).toMatchObject({
      members: {},
      observers: [],
      chairId: null,
      agenda: [{ itemId: "item-1", phase: "VOTING", case: null, conflicts: {} }],
    });
  });

  it("[VS7] outside the case a revealed vote still goes on", () => {
    const sitting = revealed(1);
    expect(redactState(sitting.state, { kind: "OVERSIGHT" })).toMatchObject({
      agenda: [{ phase: "VOTING", vote: { ballots: {}, reveal: null } }, {}, {}],
    });
  });
});

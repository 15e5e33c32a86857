import { type EvidenceEvent, evidenceAudienceOf, foldAllEvidence, redactEvidenceEvent } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import {
  begunStory,
  evidenceId,
  frameOf,
  type Story,
  standingOf,
} from "#app/features/evidence/testing/story";
import type { Desk } from "./desk";
import { receive } from "./receive";

/** The desk of a reader as it stands after the first so many events. */
function deskAt(story: Story, seq: number): Desk {
  const events = story.events.slice(0, seq);
  const evidence = foldAllEvidence(events);
  if (evidence.status === "NONE") throw new Error("too early");
  return {
    reader: { id: "tpn", name: "TPN", grants: [] },
    evidence,
    may: { audiences: ["UNIT", "EVALUATORS"], changes: false },
    proposal: null,
    head: events.at(-1)?.hash ?? "",
    brokenAt: null,
    stale: null,
  };
}

function told(): Story {
  const story = begunStory();
  story.thread("tpn", "utas-1", { kind: "CLARIFICATION" });
  story.reply("unit", "utas-1", "sudah kami lampirkan");
  story.thread("tpn", "utas-2", { audience: "EVALUATORS" });
  return story;
}
const frames = (story: Story, after: number) => story.events.slice(after).map(frameOf);

describe("receive", () => {
  it("folds what comes into what the whole stream makes, along the chain", () => {
    const story = told();
    const desk = frames(story, 2).reduce(receive, deskAt(story, 2));
    expect(desk.evidence).toEqual(story.state());
    expect(desk).toMatchObject({ head: story.head(), brokenAt: null, stale: null });
  });

  it("drops what it has seen, and becomes stale at a gap and at a reset, taking nothing more in", () => {
    const story = told();
    const desk = deskAt(story, 3);
    expect(receive(desk, frameOf(story.events[1] as EvidenceEvent))).toBe(desk);
    const gap = receive(desk, frameOf(story.events[4] as EvidenceEvent));
    expect(gap).toMatchObject({ stale: "GAP", evidence: { seq: 3 } });
    expect(receive(gap, frameOf(story.events[3] as EvidenceEvent))).toBe(gap);
    const reset = receive(desk, { __typename: "EvidenceReset", seq: 3, reason: "AUDIENCE_CHANGED" });
    expect(reset.stale).toBe("RESET");
  });

  it("closes the chain over what is withheld, and says where it does not close", () => {
    const story = told();
    const audience = evidenceAudienceOf(story.state(), standingOf("unit"));
    if (audience === null) throw new Error("the unit sees its evidence");
    const seen = story.events.map((event) => redactEvidenceEvent(audience, event, evidenceId));
    expect(seen.at(-1)?.type).toBe("Withheld");
    const desk = seen.slice(2).map(frameOf).reduce(receive, deskAt(story, 2));
    expect(desk).toMatchObject({ head: story.head(), brokenAt: null });
    expect(Object.keys(desk.evidence.threads)).toEqual(["utas-1"]);

    const forged = { ...frameOf(story.events[2] as EvidenceEvent), actorId: "orang-lain" };
    expect(receive(deskAt(story, 2), forged).brokenAt).toBe(3);
  });
});

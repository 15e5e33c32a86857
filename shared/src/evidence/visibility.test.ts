import { describe, expect, it } from "vitest";
import { digestOf } from "../ledger/chain.js";
import type { EvidenceEvent, EvidenceHappening } from "./events.js";
import { foldAllEvidence } from "./evolve.js";
import { type CastId, cast, castIds, evidenceId, readers } from "./testing/cast.fixture.js";
import type { Dossier } from "./testing/Dossier.fixture.js";
import {
  added,
  describeAnew,
  edit,
  newVersion,
  place,
  read,
  reanchor,
  reply,
  resolve,
  reveal,
  start,
  threaded,
  withdraw,
} from "./testing/wishes.fixture.js";
import {
  type EvidenceAudience,
  evidenceAudienceKey,
  evidenceAudienceOf,
  evidenceAudiencesMayDiffer,
  mayChangeEvidenceAudiences,
  redactEvidence,
  redactEvidenceEvent,
  seesThread,
} from "./visibility.js";
import { evidenceStream } from "./words.js";

const audience = (dossier: Dossier, id: string) =>
  evidenceAudienceOf(dossier.state, dossier.standing(id)) as EvidenceAudience;
const seen = (dossier: Dossier, id: string): readonly (EvidenceEvent | EvidenceHappening)[] =>
  dossier.events.map((event) => redactEvidenceEvent(audience(dossier, id), event, evidenceId));
const bytesFor = (dossier: Dossier, id: string) =>
  JSON.stringify([seen(dossier, id), redactEvidence(dossier.evidence, audience(dossier, id))]);
const sealed = () =>
  added()
    .openRound("TPN", "r1")
    .grant("tpn", start("EVALUATORS", { body: "temuan rahasia" }))
    .grant("tpn", edit({ body: "temuan rahasia lain" }));

describe("who sees what", () => {
  it("[EV20] a thread is read by its circle and by nobody else", () => {
    for (const [by, audienceFor, circle] of [
      ["tpn", "UNIT", "UNIT"],
      ["tpi", "EVALUATORS", "TPI"],
      ["tpn", "EVALUATORS", "TPN"],
      ["seat", "PANEL", "PANEL"],
    ] as const) {
      const dossier = threaded(by, audienceFor, { body: "temuan rahasia" });
      for (const id of readers) {
        const reads: readonly string[] = cast[id].reads;
        expect(bytesFor(dossier, id).includes("temuan rahasia"), `${id} ${circle}`).toBe(
          reads.includes(circle),
        );
        expect(seesThread(dossier.evidence, dossier.standing(id), dossier.thread().scope)).toBe(
          reads.includes(circle),
        );
      }
    }
  });

  it("[EV1] for whom no circle is read there is no evidence", () => {
    const dossier = threaded();
    const without = castIds.filter((id) => audience(dossier, id) === null);
    expect(without).toEqual(["wasSeat", "otherUnit", "otherTpi", "admin", "nobody"]);
    expect(evidenceAudienceOf({ status: "NONE", seq: 0 }, dossier.standing("tpn"))).toBeNull();
  });

  it("[EV20] who reads the same circles is one audience, and no others are", () => {
    const dossier = threaded();
    const keys = new Map<string, CastId[]>();
    for (const id of readers) {
      const key = evidenceAudienceKey(audience(dossier, id));
      keys.set(key, [...(keys.get(key) ?? []), id]);
    }
    expect([...keys.values()]).toEqual([
      ["unit", "agency"],
      ["tpi", "tpi2", "both"],
      ["tpn", "tpn2", "coordinator"],
      ["seat", "seat2", "tpnSeat"],
    ]);
  });

  it("[EV21] the document is for all; what is not seen keeps its place and its digest, and nothing else", () => {
    const dossier = threaded("tpn", "EVALUATORS")
      .grant("unit", newVersion())
      .grant("server", read())
      .grant("server", reanchor())
      .grant("tpn", place())
      .grant("tpn2", reply({ mentions: ["tpn"] }))
      .grant("tpn", edit())
      .grant("unit", describeAnew())
      .grant("tpn", resolve())
      .grant("unit", withdraw());
    expect(seen(dossier, "unit").map(({ type }) => type)).toEqual([
      "EvidenceAdded",
      "Withheld",
      "VersionAdded",
      "VersionRead",
      ...Array.from({ length: 5 }, () => "Withheld"),
      "EvidenceDescribed",
      "Withheld",
      "EvidenceWithdrawn",
    ]);
    for (const event of seen(dossier, "unit").filter(({ type }) => type === "Withheld")) {
      expect(Object.keys(event).sort()).toEqual(["digest", "seq", "type"]);
      const whole = dossier.events[event.seq - 1] as EvidenceEvent;
      expect(event).toHaveProperty("digest", digestOf({ ...whole, stream: evidenceStream(evidenceId) }));
    }
    expect(seen(dossier, "coordinator")).toEqual(dossier.events);
  });

  it("[EV25] a sealed thread is its author's alone", () => {
    const dossier = sealed();
    for (const id of readers) {
      expect(bytesFor(dossier, id).includes("temuan rahasia"), id).toBe(id === "tpn");
      expect(audience(dossier, id).author).toBe(id === "tpn" ? "tpn" : null);
    }
    expect(evidenceAudienceKey(audience(dossier, "tpn"))).not.toBe(
      evidenceAudienceKey(audience(dossier, "tpn2")),
    );
  });

  it("[EV25] who loses the role loses their sealed threads, and is an audience with all others again", () => {
    const dossier = sealed();
    const standing = { ...dossier.standing("tpi"), userId: "tpn" };
    expect(evidenceAudienceOf(dossier.state, standing)).toEqual(audience(dossier, "tpi"));
    expect(seesThread(dossier.evidence, standing, dossier.thread().scope)).toBe(false);
  });

  it("[EV26] once its round is revealed it is all its circle's, from its start", () => {
    const dossier = sealed().grant("server", reveal("r1"));
    for (const id of readers) {
      const reads: readonly string[] = cast[id].reads;
      expect(bytesFor(dossier, id).includes("temuan rahasia lain"), id).toBe(reads.includes("TPN"));
      expect(bytesFor(dossier, id).includes("RoundRevealed"), id).toBe(reads.includes("TPN"));
      expect(redactEvidence(dossier.evidence, audience(dossier, id)).revealed).toHaveLength(
        reads.includes("TPN") ? 1 : 0,
      );
    }
    expect(audience(dossier, "tpn")).toEqual(audience(dossier, "tpn2"));
    // Who does not read the circle goes on as the audience that they were.
    for (const id of ["unit", "tpi"]) expect(audience(dossier, id)).toEqual(audience(sealed(), id));
  });

  it("[EV26] another round's reveal opens nothing", () => {
    const dossier = sealed().openRound("TPN", "r2").grant("server", reveal("r2"));
    expect(bytesFor(dossier, "tpn2")).not.toContain("temuan rahasia");
    expect(bytesFor(dossier, "tpn")).toContain("temuan rahasia");
  });

  it("[EV24] audiences may differ when the evidence is added, a thread is sealed, a round is revealed", () => {
    const dossier = sealed()
      .grant("unit", newVersion())
      .grant("tpi", start("EVALUATORS", { threadId: "t2", commentId: "c2" }))
      .grant("tpi2", reply({ threadId: "t2", commentId: "c3" }))
      .grant("server", reveal("r1"));
    const cuts = dossier.events.filter((_, at) => {
      const [before, after] = [dossier.states[at], dossier.states[at + 1]];
      return before !== undefined && after !== undefined && evidenceAudiencesMayDiffer(before, after);
    });
    expect(dossier.events.filter(mayChangeEvidenceAudiences)).toEqual(cuts);
    expect(cuts.map(({ seq, type }) => [seq, type])).toEqual([
      [1, "EvidenceAdded"],
      [2, "ThreadStarted"],
      [8, "RoundRevealed"],
    ]);
    expect(evidenceAudiencesMayDiffer(dossier.states[2] as never, dossier.states[2] as never)).toBe(false);
  });

  it("[EV23] what was withheld leaves no trace in a fold", () => {
    const dossier = sealed();
    const folded = foldAllEvidence(seen(dossier, "unit"));
    expect(folded).toEqual({ ...added().evidence, seq: 3 });
    expect(folded).toEqual(redactEvidence(dossier.evidence, audience(dossier, "unit")));
  });
});

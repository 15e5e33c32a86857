import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId } from "../id.js";
import { illFormed } from "../illFormed.js";
import { findThread, noEvidence, placeIn, type Thread } from "../state.js";
import { anyCommand, anyFound } from "../testing/anyCommand.fixture.js";
import { castIds } from "../testing/cast.fixture.js";
import { Dossier } from "../testing/Dossier.fixture.js";
import {
  add,
  added,
  describeAnew,
  edit,
  newVersion,
  place,
  read,
  reanchor,
  reasonOf,
  reopen,
  reply,
  resolve,
  reveal,
  start,
  threaded,
  withdraw,
} from "../testing/wishes.fixture.js";
import { decideEvidence } from "./index.js";

const staged = () =>
  threaded()
    .grant("unit", reply())
    .openRound("TPN", "r1")
    .grant("tpn", start("EVALUATORS", { threadId: "t2", commentId: "c3" }))
    .grant("unit", newVersion());
const half = "a\ud800";
const anchor = (exact: string) =>
  ({
    kind: "TEXT",
    quote: { exact, prefix: "", suffix: "" },
    position: { start: 0, end: 1 },
    areas: [],
  }) as const;

describe("a hostile client", () => {
  it("[EV34] makes nothing throw, and no event that has no canonical JSON", () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...castIds, "server"), anyCommand), { minLength: 1 }),
        anyFound,
        (wishes, reanchored) => {
          const dossier = staged();
          for (const [who, command] of wishes) {
            const facts = command.type === "reanchorThreads" ? { reanchored } : {};
            // To append is to hash, which throws at what has no canonical JSON.
            const decided = dossier.ask(who, command, facts);
            if (decided.ok) continue;
            refused += 1;
            expect(JSON.stringify(decided.error).length).toBeLessThan(1000);
          }
          expect(Object.getPrototypeOf(dossier.evidence.threads)).toBe(Object.prototype);
          for (const thread of Object.values(dossier.evidence.threads))
            expect(Object.getPrototypeOf(thread.places)).toBe(Object.prototype);
        },
      ),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it.each(["__proto__", "constructor", "toString", "", "a b", "a,b", "-a", "a".repeat(65), "\ud800", "a\n"])(
    "[EV9] %j is no id",
    (id) => {
      expect(isId(id)).toBe(false);
      const asked = [
        new Dossier().ask("unit", add({ versionId: id })),
        added().ask("unit", newVersion(id)),
        added().ask("tpn", start("UNIT", { threadId: id })),
        added().ask("tpn", start("UNIT", { commentId: id })),
        threaded().ask("tpn", reply({ commentId: id })),
        added().ask("server", reveal(id), { round: { circle: "TPN" } }),
      ];
      expect(asked.map(reasonOf)).toEqual(asked.map(() => "INVALID_INPUT"));
      const wish = add();
      const fresh = decideEvidence(id, noEvidence, wish, new Dossier().facts("unit", wish));
      expect(reasonOf(fresh)).toBe("INVALID_INPUT");
      const notThere = [
        threaded().ask("tpn", reply({ threadId: id })),
        threaded().ask("tpn", edit({ threadId: id })),
        threaded().ask("tpn", edit({ commentId: id })),
        threaded().ask("tpn", resolve({ threadId: id })),
        threaded().ask("tpn", reopen({ threadId: id })),
        threaded().ask("tpn", place({ threadId: id })),
        threaded().ask("tpn", place({ versionId: id })),
        threaded().ask("tpn", { type: "confirmPlace", threadId: id, versionId: "v1" }),
        threaded().ask("tpn", { type: "confirmPlace", threadId: "t", versionId: id }),
        added().ask("tpn", start("UNIT", { versionId: id })),
        added().ask("server", read(id)),
        added().ask("server", reanchor(id)),
      ];
      for (const decided of notThere) expect(reasonOf(decided)).toMatch(/^UNKNOWN_/);
    },
  );

  it("[EV9] what clients make is an id", () => {
    for (const id of ["a", "v1", "0b0e5f5e-7a0e-4d0e-9c2d-1f6a3f1f0c55", "A_b-9", "a".repeat(64)])
      expect(isId(id), id).toBe(true);
  });

  it("[EV9] half a character and NUL are refused wherever they are written, and said where", () => {
    for (const text of [half, "a\udc00", "a\0"]) {
      const asked = [
        new Dossier().ask("unit", add({ title: text })),
        added().ask("unit", describeAnew({ title: text })),
        added().ask("unit", withdraw(text)),
        added().ask("tpn", start("UNIT", { body: text })),
        added().ask("tpn", start("UNIT", { anchor: anchor(text) })),
        threaded().ask("tpn", place({ anchor: anchor(text) })),
        threaded().ask("unit", reply({ body: text })),
        threaded().ask("tpn", edit({ body: text })),
        threaded().ask("tpn", resolve({ reason: text })),
        threaded()
          .grant("tpn", resolve())
          .ask("tpn", reopen({ reason: text })),
        added().ask("server", { ...read(), reading: { kind: "UNREADABLE", reason: text } }),
      ];
      expect(asked.map((decided) => (decided.ok ? decided : decided.error.reason))).toEqual(
        asked.map(() => "INVALID_INPUT"),
      );
    }
    const decided = added().ask("tpn", start("UNIT", { anchor: anchor(half) }));
    expect(decided).toEqual({
      ok: false,
      error: {
        reason: "INVALID_INPUT",
        details: [{ what: "anchor.quote.exact", value: null, bound: null }],
      },
    });
    expect(reasonOf(added().ask("tpn", start("UNIT", { body: "\ud83d\ude00" })))).toBe("granted");
    const rect = { x0: Number.NEGATIVE_INFINITY, y0: 0, x1: 1, y1: 1 };
    const endless = { kind: "REGION", area: { page: 1, rect } } as const;
    expect(reasonOf(added().ask("tpn", start("UNIT", { anchor: endless })))).toBe("INVALID_INPUT");
  });

  it("[EV9] only a thread or a place that is the record's own is found", () => {
    const { evidence } = threaded();
    for (const name of ["constructor", "toString", "__proto__", "t9"]) {
      expect(findThread(evidence, name), name).toBeUndefined();
      expect(placeIn(findThread(evidence, "t") as Thread, name), name).toBeUndefined();
    }
    expect(placeIn(findThread(evidence, "t") as Thread, "v1")?.state).toBe("EXACT");
  });

  it("[EV9] finds the first ill-formed place in anything", () => {
    expect(illFormed({ a: [1, "b", { c: half }] })).toBe("a.2.c");
    expect(illFormed({ a: Number.NaN })).toBe("a");
    expect(illFormed({ a: [null, true, "\ud83d\ude00"], b: { c: -1.5 } })).toBeNull();
    expect(illFormed(half)).toBe("");
  });

  it("[EV34] a long id comes back short", () => {
    const decided = threaded().ask("tpn", reply({ threadId: "x".repeat(5000) }));
    expect(decided.ok ? "" : decided.error.details[0]?.what).toBe(`${"x".repeat(80)}…`);
  });
});

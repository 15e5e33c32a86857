import { describe, expect, it } from "vitest";
import type { Anchor, AnchorState } from "../../anchor/index.js";
import type { Dossier } from "../testing/Dossier.fixture.js";
import {
  confirm,
  newVersion,
  place,
  reanchor,
  reasonOf,
  start,
  threaded,
} from "../testing/wishes.fixture.js";

const region = (page: number): Anchor => ({
  kind: "REGION",
  area: { page, rect: { x0: 1, y0: 1, x1: 2, y1: 2 } },
});

/** Two versions; in the second the machine has put the thread of `by` on page 2, in a state. */
function reanchored(state: AnchorState, by = "tpn", audience: "UNIT" | "EVALUATORS" = "UNIT"): Dossier {
  const found = { t: { state, anchor: region(2), similarity: 0.7 } };
  return threaded(by, audience, { anchor: region(1) })
    .grant("unit", newVersion())
    .grant("server", reanchor(), { reanchored: found });
}

describe("by the machine", () => {
  it("[EV30] each thread gets its place in a version once", () => {
    const dossier = reanchored("MOVED");
    expect(dossier.thread().places).toEqual({
      v1: { state: "EXACT", anchor: region(1), similarity: 1, byId: "tpn" },
      v2: { state: "MOVED", anchor: region(2), similarity: 0.7, byId: null },
    });
    const again = { t: { state: "LOST", anchor: region(3), similarity: 0 } } as const;
    expect(dossier.ask("server", reanchor(), { reanchored: again })).toEqual({ ok: true, value: [] });
    expect(dossier.ask("server", reanchor("v1"), { reanchored: again })).toEqual({ ok: true, value: [] });
    expect(reasonOf(dossier.ask("server", reanchor("v3")))).toBe("UNKNOWN_VERSION");
  });

  it("[EV30] what a person has placed there stays; what was not looked for stays as it is", () => {
    const dossier = threaded().grant("unit", newVersion());
    dossier.grant("unit", start("UNIT", { threadId: "t2", commentId: "c9" }));
    dossier.grant("tpn", place({ versionId: "v2", anchor: region(2) }));
    const found = { state: "LOST", anchor: region(9), similarity: 0 } as const;
    dossier.grant("server", reanchor(), { reanchored: { t: found } });
    expect(dossier.thread().places.v2).toMatchObject({ state: "EXACT", anchor: region(2), byId: "tpn" });
    expect(dossier.thread("t2").places).not.toHaveProperty("v2");
    dossier.grant("server", reanchor(), { reanchored: { t2: found } });
    expect(dossier.thread("t2").places.v2).toEqual({ ...found, byId: null });
  });

  it("[EV19] a thread whose place is lost is there, with the last that was known", () => {
    expect(reanchored("LOST").thread()).toMatchObject({
      status: "OPEN",
      places: { v2: { state: "LOST", anchor: region(2) } },
    });
  });
});

describe("by a person", () => {
  const states = ["EXACT", "MOVED", "UNSURE", "LOST"] as const;

  it.each(states)("[EV31] whoever evaluates puts what is %s elsewhere", (state) => {
    for (const who of ["tpn", "tpn2", "seat"]) {
      const dossier = reanchored(state).grant(who, place({ versionId: "v2", anchor: region(3) }));
      expect(dossier.thread().places.v2).toEqual({
        state: "EXACT",
        anchor: region(3),
        similarity: 1,
        byId: who,
      });
      dossier.grant(who, place({ anchor: region(3) }));
    }
  });

  it.each(states)(
    "[EV31] who may not settle a thread moves it only where it has no sure place: %s",
    (state) => {
      const expected = state === "UNSURE" || state === "LOST" ? "granted" : "NOT_ALLOWED";
      for (const who of ["unit", "agency", "both", "tpi"]) {
        const dossier = reanchored(state);
        expect(reasonOf(dossier.ask(who, place({ versionId: "v2" })))).toBe(expected);
        expect(reasonOf(dossier.ask(who, place({ versionId: "v1" })))).toBe("NOT_ALLOWED");
        // And once it stands there, it stays.
        expect(reasonOf(dossier.ask(who, place({ versionId: "v2" })))).toBe("NOT_ALLOWED");
        expect(reasonOf(reanchored(state, "unit").ask(who, place({ versionId: "v2" })))).toBe("granted");
      }
      const unread = threaded().grant("unit", newVersion());
      expect(reasonOf(unread.ask("unit", place({ versionId: "v2" })))).toBe("granted");
    },
  );

  it("[EV31] in a version that there is, by who writes there", () => {
    const dossier = reanchored("LOST", "tpi", "EVALUATORS");
    expect(reasonOf(dossier.ask("tpi", place({ versionId: "v3" })))).toBe("UNKNOWN_VERSION");
    expect(reasonOf(dossier.ask("tpi", place({ threadId: "none" })))).toBe("UNKNOWN_THREAD");
    expect(reasonOf(dossier.ask("tpn", place({ versionId: "v2" })))).toBe("NOT_ALLOWED");
    expect(reasonOf(dossier.ask("unit", place({ versionId: "v2" })))).toBe("UNKNOWN_THREAD");
    dossier.grant("tpi2", place({ versionId: "v2" }));
  });

  it.each(states)("[EV32] what is UNSURE is confirmed where it is, and what is %s only then", (state) => {
    for (const who of ["tpn", "tpi", "unit", "seat"]) {
      const dossier = reanchored(state);
      expect(reasonOf(dossier.ask(who, confirm()))).toBe(state === "UNSURE" ? "granted" : "NOT_UNSURE");
      if (state !== "UNSURE") continue;
      expect(dossier.thread().places.v2).toEqual({
        state: "EXACT",
        anchor: region(2),
        similarity: 1,
        byId: who,
      });
      expect(reasonOf(dossier.ask(who, confirm()))).toBe("NOT_UNSURE");
    }
  });

  it("[EV32] in a version that there is and where it was placed, by who writes there", () => {
    const dossier = reanchored("UNSURE", "tpi", "EVALUATORS").grant("unit", newVersion("v3"));
    expect(reasonOf(dossier.ask("tpi", confirm({ versionId: "v4" })))).toBe("UNKNOWN_VERSION");
    expect(reasonOf(dossier.ask("tpi", confirm({ versionId: "v3" })))).toBe("NOT_UNSURE");
    expect(reasonOf(dossier.ask("tpn", confirm()))).toBe("NOT_ALLOWED");
    expect(reasonOf(dossier.ask("unit", confirm()))).toBe("UNKNOWN_THREAD");
    dossier.grant("tpi2", confirm());
  });
});

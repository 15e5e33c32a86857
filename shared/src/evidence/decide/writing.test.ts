import { describe, expect, it } from "vitest";
import type { Anchor } from "../../anchor/index.js";
import type { Comment } from "../state.js";
import { castIds, indicatorCodes, readers } from "../testing/cast.fixture.js";
import {
  added,
  describeAnew,
  edit,
  newVersion,
  place,
  reasonOf,
  reopen,
  reply,
  resolve,
  reveal,
  start,
  threaded,
  typesOf,
  withdraw,
} from "../testing/wishes.fixture.js";
import { evidenceLimits, type ThreadAudience } from "../words.js";

const comments = (count: number, of: Comment): Comment[] =>
  Array.from({ length: count }, (_, n) => ({ ...of, commentId: `more-${n}` }));

describe("starting a thread", () => {
  it("[EV10] whoever writes there starts one, as what they are", () => {
    expect(threaded("tpn", "EVALUATORS").thread()).toMatchObject({
      threadId: "t",
      scope: { circle: "TPN", roundId: null, authorId: "tpn" },
      kind: "FINDING",
      status: "OPEN",
      versionId: "v1",
      places: { v1: { state: "EXACT", similarity: 1, byId: "tpn" } },
      comments: [{ commentId: "c", author: { userId: "tpn", side: "TPN" }, version: 1, earlier: [] }],
      resolution: null,
      reopened: [],
    });
    expect(threaded("seat", "UNIT").thread().comments[0]?.author.side).toBe("PANEL");
  });

  it("[EV12] ids of threads and of comments are their own in the whole evidence", () => {
    const dossier = threaded().grant("tpi", start("EVALUATORS", { threadId: "t2", commentId: "c2" }));
    expect(reasonOf(dossier.ask("tpn", start("UNIT", { commentId: "new" })))).toBe("DUPLICATE_THREAD");
    expect(reasonOf(dossier.ask("tpn", start("UNIT", { threadId: "t3" })))).toBe("DUPLICATE_COMMENT");
    expect(reasonOf(dossier.ask("unit", reply({ commentId: "c" })))).toBe("DUPLICATE_COMMENT");
    expect(reasonOf(dossier.ask("unit", reply({ commentId: "c2" })))).toBe("DUPLICATE_COMMENT");
    expect(reasonOf(dossier.ask("unit", reply({ commentId: "c3" })))).toBe("granted");
  });

  it("[EV11] it stands on a version and on an indicator of the evidence, where the version says it fits", () => {
    const dossier = added();
    expect(reasonOf(dossier.ask("tpn", start("UNIT", { versionId: "v2" })))).toBe("UNKNOWN_VERSION");
    const on = (indicatorCode: string) =>
      start("UNIT", { anchor: { kind: "INDICATOR", indicatorCode } as const });
    expect(reasonOf(dossier.ask("tpn", on(indicatorCodes[1])))).toBe("UNKNOWN_INDICATOR");
    const anchorProblem = { what: "page", value: "4", bound: "3" };
    expect(dossier.ask("tpn", start(), { anchorProblem })).toEqual({
      ok: false,
      error: { reason: "ANCHOR_MISFIT", details: [anchorProblem] },
    });
    expect(reasonOf(dossier.ask("tpn", on(indicatorCodes[0])))).toBe("granted");
    expect(reasonOf(dossier.ask("tpn", place(), { anchorProblem }))).toBe("ANCHOR_MISFIT");
    const stray = place({ anchor: { kind: "INDICATOR", indicatorCode: indicatorCodes[1] } });
    expect(reasonOf(dossier.ask("tpn", stray))).toBe("UNKNOWN_INDICATOR");
  });

  it("[EV19] a thread stays on its indicator when the evidence is described without it", () => {
    const [a, b] = indicatorCodes;
    const dossier = threaded("tpn", "UNIT", { anchor: { kind: "INDICATOR", indicatorCode: a } });
    dossier.grant("unit", describeAnew({ indicatorCodes: [b] })).grant("unit", reply());
    expect(dossier.thread()).toMatchObject({
      status: "ANSWERED",
      places: { v1: { anchor: { indicatorCode: a } } },
    });
    dossier.grant("tpn", place({ anchor: { kind: "INDICATOR", indicatorCode: b } }));
    expect(dossier.thread().places.v1?.anchor).toMatchObject({ indicatorCode: b });
  });

  it("[EV18] a comment has 1 to 10,000 characters", () => {
    const { body } = evidenceLimits;
    const asks = (text: string) => {
      const dossier = threaded();
      return [
        added().ask("tpn", start("UNIT", { body: text })),
        dossier.ask("tpn", reply({ body: text })),
        dossier.ask("tpn", edit({ body: text })),
      ].map(reasonOf);
    };
    expect(asks("x".repeat(body))).toEqual(["granted", "granted", "granted"]);
    expect(new Set(asks("x".repeat(body + 1)))).toEqual(new Set(["INVALID_INPUT"]));
    expect(new Set(asks(" \n\u200b"))).toEqual(new Set(["REASON_REQUIRED"]));
    expect(threaded("tpn", "UNIT", { body: " a\n" }).thread().comments[0]?.body).toBe(" a\n");
  });

  it("[EV18] 5,000 threads in a circle, and the unit cannot fill those of others", () => {
    const one = threaded("unit").thread();
    const filled = (count: number) =>
      added().pretend((evidence) => ({
        ...evidence,
        threads: Object.fromEntries(
          Array.from({ length: count }, (_, n) => [`t${n}`, { ...one, threadId: `t${n}`, comments: [] }]),
        ),
      }));
    const { threads } = evidenceLimits;
    expect(reasonOf(filled(threads - 1).ask("tpn", start("UNIT")))).toBe("granted");
    expect(reasonOf(filled(threads).ask("tpn", start("UNIT")))).toBe("TOO_MANY");
    expect(reasonOf(filled(threads).ask("tpn", start("EVALUATORS")))).toBe("granted");
  });
});

describe("replying", () => {
  it("[EV12] whoever writes in the circle, while the thread is not resolved", () => {
    const dossier = threaded("tpi", "EVALUATORS");
    expect(reasonOf(dossier.ask("tpn", reply()))).toBe("NOT_ALLOWED");
    expect(reasonOf(dossier.ask("coordinator", reply()))).toBe("NOT_ALLOWED");
    expect(reasonOf(dossier.ask("unit", reply()))).toBe("UNKNOWN_THREAD");
    dossier.grant("tpi2", reply());
    expect(dossier.thread().touchedAt).toBe(dossier.now);
    dossier.grant("tpi", resolve());
    expect(reasonOf(dossier.ask("tpi2", reply({ commentId: "c3" })))).toBe("THREAD_RESOLVED");
    dossier.grant("tpi2", reopen()).grant("tpi2", reply({ commentId: "c3" }));
    expect(dossier.thread().comments.map(({ author }) => author.userId)).toEqual(["tpi", "tpi2", "tpi2"]);
  });

  it("[EV18] 500 comments in a thread", () => {
    const filled = (count: number) =>
      threaded().pretend((evidence) => {
        const thread = threaded().thread();
        const [first] = thread.comments as [Comment];
        return {
          ...evidence,
          threads: { t: { ...thread, comments: [first, ...comments(count - 1, first)] } },
        };
      });
    const limit = evidenceLimits.comments;
    expect(reasonOf(filled(limit - 1).ask("unit", reply()))).toBe("granted");
    expect(reasonOf(filled(limit).ask("unit", reply()))).toBe("TOO_MANY");
  });

  /** Who asks, for whom, who replies one after another, and how the thread stands after each. */
  it.each<[string, ThreadAudience, readonly [string, string][]]>([
    [
      "tpn",
      "UNIT",
      [
        ["tpn2", "OPEN"],
        ["unit", "ANSWERED"],
        ["agency", "ANSWERED"],
        ["tpi", "OPEN"],
      ],
    ],
    [
      "unit",
      "UNIT",
      [
        ["agency", "OPEN"],
        ["tpi", "ANSWERED"],
        ["unit", "OPEN"],
        ["seat", "ANSWERED"],
      ],
    ],
    [
      "seat",
      "UNIT",
      [
        ["tpn", "OPEN"],
        ["unit", "ANSWERED"],
        ["both", "OPEN"],
      ],
    ],
    [
      "tpi",
      "EVALUATORS",
      [
        ["tpi", "OPEN"],
        ["tpi2", "ANSWERED"],
        ["both", "ANSWERED"],
        ["tpi", "OPEN"],
      ],
    ],
    [
      "seat",
      "PANEL",
      [
        ["tpnSeat", "ANSWERED"],
        ["seat2", "ANSWERED"],
        ["seat", "OPEN"],
      ],
    ],
  ])("[EV14] what %s asks for %s is answered by the other party", (asker, audience, replies) => {
    for (const kind of ["FINDING", "CLARIFICATION", "NOTE"] as const) {
      const dossier = threaded(asker, audience, { kind });
      for (const [n, [who, status]] of replies.entries()) {
        dossier.grant(who, reply({ commentId: `r${n}` }));
        expect(dossier.thread().touchedAt).toBe(dossier.now);
        expect(dossier.thread().status, `${kind} ${n}`).toBe(kind === "NOTE" ? "OPEN" : status);
      }
    }
  });

  it("[EV14] the reply comes first, then what it does to the thread", () => {
    const dossier = threaded();
    expect(typesOf(dossier.ask("unit", reply()))).toEqual(["CommentAdded", "ThreadAnswered"]);
    expect(typesOf(dossier.ask("unit", reply({ commentId: "c3" })))).toEqual(["CommentAdded"]);
    expect(typesOf(dossier.ask("tpn", reply({ commentId: "c4" })))).toEqual([
      "CommentAdded",
      "ThreadAskedAgain",
    ]);
  });
});

describe("mentioning", () => {
  it("[EV13] of a thread those who read its circle", () => {
    const may = { UNIT: new Set<string>(), EVALUATORS: new Set<string>(), PANEL: new Set<string>() };
    for (const [audience, by] of [
      ["UNIT", "tpn"],
      ["EVALUATORS", "tpn"],
      ["PANEL", "seat"],
    ] as const)
      for (const id of castIds) {
        const decided = added().ask(by, start(audience, { mentions: [id] }));
        if (decided.ok) may[audience].add(id);
        else
          expect(decided.error, id).toEqual({
            reason: "UNKNOWN_MENTION",
            details: [{ what: id, value: null, bound: null }],
          });
      }
    expect([...may.UNIT]).toEqual(readers);
    expect([...may.EVALUATORS]).toEqual(["tpn", "tpn2", "seat", "seat2", "tpnSeat", "coordinator"]);
    expect([...may.PANEL]).toEqual(["seat", "seat2", "tpnSeat"]);
  });

  it("[EV13] in replies and edits too; nobody who is not there", () => {
    const dossier = threaded("tpn", "EVALUATORS");
    for (const mentions of [["unit"], ["tpn2", "tpi"], ["ghost"], ["__proto__"], [""]]) {
      expect(reasonOf(dossier.ask("tpn", reply({ mentions })))).toBe("UNKNOWN_MENTION");
      expect(reasonOf(dossier.ask("tpn", edit({ mentions })))).toBe("UNKNOWN_MENTION");
    }
    dossier.grant("tpn", edit({ mentions: ["tpn2"] }));
    expect(dossier.thread().comments[0]?.mentions.map(({ userId }) => userId)).toEqual(["tpn2"]);
  });

  it("[EV13] up to 20, each once", () => {
    const twice = Array.from({ length: evidenceLimits.mentions }, (_, n) => (n % 2 ? "tpn" : "unit"));
    const dossier = threaded("tpn", "UNIT", { mentions: twice });
    expect(dossier.thread().comments[0]?.mentions.map(({ userId }) => userId)).toEqual(["unit", "tpn"]);
    expect(reasonOf(dossier.ask("tpn", reply({ mentions: [...twice, "tpn"] })))).toBe("TOO_MANY");
  });

  it("[EV27] nobody in a sealed thread, until its round is revealed", () => {
    const dossier = added().openRound("TPN", "r1");
    expect(reasonOf(dossier.ask("tpn", start("EVALUATORS", { mentions: ["tpn2"] })))).toBe("UNKNOWN_MENTION");
    dossier.grant("tpn", start("EVALUATORS"));
    for (const id of ["tpn2", "tpn"]) {
      expect(reasonOf(dossier.ask("tpn", reply({ mentions: [id] })))).toBe("UNKNOWN_MENTION");
      expect(reasonOf(dossier.ask("tpn", edit({ mentions: [id] })))).toBe("UNKNOWN_MENTION");
    }
    dossier.grant("server", reveal("r1")).grant("tpn", reply({ mentions: ["tpn2"] }));
  });
});

describe("editing", () => {
  it("[EV15] by its author, on the version that they have seen, and what it said before stays", () => {
    const dossier = threaded().grant("unit", reply());
    expect(reasonOf(dossier.ask("tpn2", edit()))).toBe("NOT_ALLOWED");
    expect(reasonOf(dossier.ask("tpn", edit({ commentId: "c2" })))).toBe("NOT_ALLOWED");
    expect(reasonOf(dossier.ask("tpn", edit({ commentId: "none" })))).toBe("UNKNOWN_COMMENT");
    expect(reasonOf(dossier.ask("tpn", edit({ threadId: "none" })))).toBe("UNKNOWN_THREAD");
    expect(reasonOf(dossier.ask("tpn", edit({ expectedVersion: 2 })))).toBe("VERSION_CONFLICT");
    dossier.grant("tpn", edit());
    expect(reasonOf(dossier.ask("tpn", edit()))).toBe("VERSION_CONFLICT");
    const { touchedAt } = dossier.thread();
    dossier.grant("tpn", edit({ expectedVersion: 2, body: "Akhir." }));
    expect(dossier.thread().comments).toMatchObject([
      {
        body: "Akhir.",
        version: 3,
        earlier: [
          { body: "Tidak ada tanda tangan." },
          { body: "Tidak ada tanda tangan di halaman 2.", at: dossier.now },
        ],
      },
      { commentId: "c2", version: 1, earlier: [] },
    ]);
    expect(dossier.thread()).toMatchObject({ status: "ANSWERED", touchedAt });
  });

  it("[EV15] what a thread was resolved on is not edited; who no longer writes there edits nothing", () => {
    const dossier = threaded().grant("tpn2", resolve());
    expect(reasonOf(dossier.ask("tpn", edit()))).toBe("THREAD_RESOLVED");
    dossier.grant("tpn2", reopen()).grant("tpn", edit());
    const standing = { ...dossier.standing("tpn"), writes: [] };
    expect(reasonOf(dossier.ask("tpn", edit({ expectedVersion: 2 }), { standing }))).toBe("NOT_ALLOWED");
    dossier.gone.add("tpn");
    expect(reasonOf(dossier.ask("tpn", edit({ expectedVersion: 2 })))).toBe("UNKNOWN_EVIDENCE");
  });

  it("[EV18] 50 edits of a comment", () => {
    const dossier = threaded();
    for (let n = 1; n <= evidenceLimits.edits; n += 1) dossier.grant("tpn", edit({ expectedVersion: n }));
    const { edits } = evidenceLimits;
    expect(reasonOf(dossier.ask("tpn", edit({ expectedVersion: edits + 1 })))).toBe("TOO_MANY");
  });
});

const rect = { x0: 1, y0: 1, x1: 2, y1: 2 };
const quote = { exact: "a", prefix: "", suffix: "" };
const text = (rest: object): Anchor =>
  ({ kind: "TEXT", quote, position: { start: 0, end: 1 }, areas: [{ page: 1, rect }], ...rest }) as Anchor;
const region = (rest: object, page = 1): Anchor => ({
  kind: "REGION",
  area: { page, rect: { ...rect, ...rest } },
});
const picture = (rest: object): Anchor => ({
  kind: "PICTURE",
  box: { x: 0, y: 0, width: 100, height: 100, ...rest },
});
const moment = (from: number, to: number | null): Anchor => ({ kind: "MOMENT", moment: { from, to } });

describe("the form of an anchor", () => {
  it.each<[Anchor, string | null]>([
    [text({}), null],
    [text({ areas: [] }), null],
    [text({ quote: { ...quote, exact: "" } }), "quote.exact"],
    [text({ quote: { ...quote, exact: "x".repeat(10_000) } }), null],
    [text({ quote: { ...quote, exact: "x".repeat(10_001) } }), "quote.exact"],
    [text({ quote: { ...quote, prefix: "x".repeat(64), suffix: "x".repeat(64) } }), null],
    [text({ quote: { ...quote, prefix: "x".repeat(65) } }), "quote.prefix"],
    [text({ quote: { ...quote, suffix: "x".repeat(65) } }), "quote.suffix"],
    [text({ position: { start: -1, end: 1 } }), "position.start"],
    [text({ position: { start: 0.5, end: 1 } }), "position.start"],
    [text({ position: { start: 1, end: 1 } }), "position.end"],
    [text({ position: { start: 1, end: 2 ** 53 } }), "position.end"],
    [text({ areas: Array.from({ length: 500 }, () => ({ page: 1, rect })) }), null],
    [text({ areas: Array.from({ length: 501 }, () => ({ page: 1, rect })) }), "areas"],
    [
      text({
        areas: [
          { page: 1, rect },
          { page: 0, rect },
        ],
      }),
      "page",
    ],
    [region({}), null],
    [region({ x0: -5, y0: -5 }), null],
    [region({}, 0), "page"],
    [region({}, 1.5), "page"],
    [region({ x1: 1 }), "rect.x1"],
    [region({ y1: 1 }), "rect.y1"],
    [region({ x1: Number.NaN }), "rect.x1"],
    [picture({}), null],
    [picture({ x: 50, width: 50.005 }), null],
    [picture({ x: -0.1 }), "box.x"],
    [picture({ y: -0.1 }), "box.y"],
    [picture({ width: 0 }), "box.width"],
    [picture({ height: 0 }), "box.height"],
    [picture({ x: 0.1 }), "box.x + box.width"],
    [picture({ y: 0.1 }), "box.y + box.height"],
    [moment(0, null), null],
    [moment(1, 2), null],
    [moment(-1, null), "moment.from"],
    [moment(1, 1), "moment.to"],
  ])("[EV11] %#: is one that a document could hold, or says where it is not", (anchor, flaw) => {
    const decided = added().ask("tpn", start("UNIT", { anchor }));
    expect(decided.ok ? null : [decided.error.reason, decided.error.details[0]?.what]).toEqual(
      flaw === null ? null : ["ANCHOR_MISFIT", flaw],
    );
    const placed = threaded().ask("tpn", place({ anchor }));
    expect(reasonOf(placed)).toBe(flaw === null ? "granted" : "ANCHOR_MISFIT");
  });

  it("[EV19] a withdrawal and a new version leave every thread", () => {
    const dossier = threaded().grant("unit", newVersion()).grant("unit", withdraw());
    expect(Object.keys(dossier.evidence.threads)).toEqual(["t"]);
  });
});

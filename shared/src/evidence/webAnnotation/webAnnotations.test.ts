import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Anchor } from "../../anchor/index.js";
import type { Author, Comment, Placement, Thread } from "../state.js";
import { isoTime } from "./isoTime.js";
import { readAnnotations } from "./readAnnotations.js";
import { toWebAnnotations } from "./toWebAnnotations.js";

const base = "https://sidang.example";
const siti: Author = { userId: "u-siti", name: "Siti Nurhaliza", side: "TPN" };
const unit: Author = { userId: "u-unit", name: "Balai", side: "UNIT" };
const at = 1_764_000_000_000;
const said = (commentId: string, author: Author, body: string, more: Partial<Comment> = {}): Comment => ({
  commentId,
  author,
  at,
  body,
  mentions: [],
  version: 1,
  earlier: [],
  ...more,
});
const whole: Placement = { state: "EXACT", anchor: { kind: "WHOLE" }, similarity: 1, byId: null };
const thread = (more: Partial<Thread> = {}): Thread => ({
  threadId: "t1",
  scope: { circle: "TPN", roundId: null, authorId: siti.userId },
  kind: "FINDING",
  status: "OPEN",
  startedAt: at,
  touchedAt: at + 60_000,
  versionId: "v1",
  places: { v1: whole },
  comments: [said("c1", siti, "Belum lengkap."), said("c2", unit, "Sudah.")],
  resolution: null,
  reopened: [],
  ...more,
});
const version = (versionId: string) => ({
  base,
  evidence: { evidenceId: "e1", versions: [{ versionId: "v1" }, { versionId: "v2" }] as never },
  versionId,
});
const read = (value: unknown) => {
  const found = readAnnotations(value);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};
const refused = (value: unknown) => {
  const found = readAnnotations(value);
  return found.ok ? null : found.error;
};
const note = (more: object = {}) => ({
  type: "Annotation",
  body: { value: "Catatan" },
  target: { source: base },
  ...more,
});

describe("a thread as annotations", () => {
  it("[EX2] says who, when, what and how it stands, by name and not by address", () => {
    const resolution = { by: siti, at, reason: "Lengkap" };
    const [first, reply] = toWebAnnotations(thread({ status: "RESOLVED", resolution }), version("v1"));
    const id = `${base}/bukti/e1?utas=t1`;
    expect(first).toEqual({
      id,
      type: "Annotation",
      motivation: "assessing",
      created: "2025-11-24T16:00:00.000Z",
      modified: "2025-11-24T16:01:00.000Z",
      creator: { type: "Person", name: siti.name },
      body: { type: "TextualBody", value: "Belum lengkap.", format: "text/plain" },
      target: { type: "SpecificResource", source: `${base}/files/versions/v1` },
      "sidang:status": "RESOLVED",
      "sidang:audience": "EVALUATORS",
      "sidang:anchorState": "EXACT",
      "sidang:similarity": 1,
      "sidang:resolution": { by: siti.name, at: "2025-11-24T16:00:00.000Z", reason: "Lengkap" },
    });
    expect(reply).toMatchObject({ id: `${id}#c2`, motivation: "replying", target: id });
    expect(JSON.stringify([first, reply])).not.toMatch(/u-siti|u-unit/);
  });

  it("[EX2] is of the version in which it has a place; a lost one is told where it stood last", () => {
    expect(toWebAnnotations(thread(), version("v2"))).toEqual([]);
    const lost = thread({ places: { v1: whole, v2: { ...whole, state: "LOST", similarity: 0 } } });
    expect(toWebAnnotations(lost, version("v2"))[0]).toMatchObject({
      target: { source: `${base}/files/versions/v1` },
      "sidang:anchorState": "LOST",
    });
  });

  it("[EX2] has its moments as ISO says", () => {
    const moment = fc.integer({ min: Date.UTC(1600, 0, 1), max: Date.UTC(9999, 11, 31) });
    fc.assert(fc.property(moment, (each) => void expect(isoTime(each)).toBe(new Date(each).toISOString())));
  });

  it("[EX5] is read back with its kind, its words and its replies", () => {
    for (const kind of ["NOTE", "CLARIFICATION", "FINDING"] as const) {
      const items = toWebAnnotations(thread({ kind }), version("v1"));
      expect(read(JSON.parse(JSON.stringify({ type: "AnnotationCollection", first: { items } })))).toEqual({
        threads: [
          {
            index: 0,
            creator: siti.name,
            day: "2025-11-24",
            body: "Belum lengkap.",
            kind,
            wanted: { kind: "ANCHOR", anchor: { kind: "WHOLE" } },
            replies: [{ index: 1, creator: "Balai", day: "2025-11-24", body: "Sudah." }],
          },
        ],
        skipped: [],
      });
    }
  });

  it("[EX5] of a lost place says no place but its words", () => {
    const placed = (anchor: Anchor) => {
      const places = { v1: whole, v2: { ...whole, anchor, state: "LOST" as const } };
      return read(toWebAnnotations(thread({ places }), version("v2"))).threads[0]?.wanted.kind;
    };
    const rect = { x0: 1, y0: 1, x1: 2, y1: 2 };
    expect(placed({ kind: "REGION", area: { page: 1, rect } })).toBe("NOWHERE");
    const quote = { exact: "pada", prefix: "", suffix: "" };
    expect(placed({ kind: "TEXT", quote, position: { start: 0, end: 4 }, areas: [] })).toBe("TEXT");
  });
});

describe("a document of annotations", () => {
  it("[EX5] may be Hypothesis', with replies to replies", () => {
    const rows = [
      {
        id: "b",
        text: "Benar.",
        references: ["a"],
        user: "acct:budi@hypothes.is",
        target: [{ source: base }],
      },
      {
        id: "a",
        created: "2024-03-04T09:30:00.000+00:00",
        user: "acct:ani@hypothes.is",
        user_info: { display_name: "Ani" },
        text: "Kurang jelas",
        target: [{ source: base, selector: [{ type: "TextQuoteSelector", exact: "pada" }] }],
      },
      { id: "c", text: "Setuju.", references: ["a", "b"], target: [{ source: base }] },
      { id: "d", text: "", target: [{ source: base }] },
      { id: "e", text: "Ke mana?", references: ["x"], target: [{ source: base }] },
    ];
    expect(read({ total: 5, rows })).toMatchObject({
      threads: [
        {
          index: 1,
          creator: "Ani",
          day: "2024-03-04",
          kind: "NOTE",
          wanted: { kind: "TEXT", quote: { exact: "pada" } },
          replies: [
            { index: 0, creator: "budi", body: "Benar." },
            { index: 2, creator: null, body: "Setuju." },
          ],
        },
      ],
      skipped: [
        { index: 3, reason: "NO_TEXT" },
        { index: 4, reason: "NO_THREAD" },
      ],
    });
  });

  it("[EX5] may be one annotation, a list, a page or a collection, with one body or several", () => {
    const bodies = [
      { purpose: "tagging", value: "tag" },
      { value: "Satu" },
      "https://jauh.example",
      { value: "Dua" },
    ];
    const one = note({ body: bodies });
    for (const document of [one, [one], { items: [one] }, { first: { items: [one] } }])
      expect(read(document).threads.map(({ body }) => body)).toEqual(["Satu\n\nDua"]);
  });

  it("[EX4] is refused with the place and the bound when it is past one", () => {
    const many = (count: number) => Array.from({ length: count }, () => note());
    expect(read(many(500)).threads).toHaveLength(500);
    expect(refused(many(501))).toEqual({ what: "document.items", bound: "at most 500 annotations" });
    expect(refused([note(), note({ body: { value: "x".repeat(10_001) } })])).toEqual({
      what: "items[1].body",
      bound: "at most 10000 characters",
    });
    for (const [place, flawed] of [
      ["body", { body: { value: "a\ud800" } }],
      ["body", { bodyValue: "a\0" }],
      ["creator", { creator: { name: "\udc00x" } }],
      ["target.quote.exact", { target: { selector: { type: "TextQuoteSelector", exact: "\ud800" } } }],
    ] as const)
      expect(refused([note(flawed)])?.what).toBe(`items[0].${place}`);
    for (const nothing of [null, 5, "text", {}, { items: 5 }, { rows: null }])
      expect(refused(nothing)?.what).toBe("document");
    expect(refused([[]])?.what).toBe("items[0]");
  });

  it("[EX4] may be any JSON: it is read or refused, and nothing is called by its keys", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readAnnotations(value)));
    fc.assert(
      fc.property(
        fc.array(
          fc.dictionary(
            fc.constantFrom(
              "id",
              "body",
              "target",
              "motivation",
              "references",
              "creator",
              "user_info",
              "created",
            ),
            fc.jsonValue(),
          ),
        ),
        (items) => void readAnnotations(items),
      ),
    );
    const hostile =
      '[{"__proto__": {"body": {"value": "x"}}, "target": {}, "id": "__proto__", "body": {"value": "Halo"}}]';
    expect(read(JSON.parse(hostile)).threads).toMatchObject([{ body: "Halo" }]);
    expect(({} as { body?: unknown }).body).toBeUndefined();
    const ring = [
      note({ id: "a", motivation: "replying", target: "b" }),
      note({ id: "b", motivation: "replying", target: "a" }),
    ];
    expect(read(ring)).toMatchObject({ threads: [], skipped: [{ index: 0 }, { index: 1 }] });
    const deep = `${'{"first":'.repeat(50_000)}null${"}".repeat(50_000)}`;
    expect(refused(JSON.parse(deep))?.what).toBe("document");
  });

  it("[EX4] has names of one line, and a script stays a text", () => {
    const [thread] = read([
      note({ creator: { name: " Ani\n<b>x " }, body: { value: "<script>alert(1)</script>" } }),
    ]).threads;
    expect(thread).toMatchObject({ creator: "Ani <b>x", body: "<script>alert(1)</script>" });
  });
});

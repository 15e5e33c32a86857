import fc from "fast-check";
import { type Anchor, anchorStates } from "../../anchor/index.js";
import type { EvidenceCommand } from "../commands.js";
import type { Reading } from "../state.js";
import { threadAudiences, threadKinds } from "../words.js";
import { castIds, indicatorCodes } from "./cast.fixture.js";

/** What a hostile client sends for an id or a text: names of what objects have, nothing, far too much, halves of characters. */
const hostile = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "\0",
  "\ud800",
  "a\udc00b",
  "\u200b",
  "x".repeat(300_000),
  "\ud83d\ude00",
  "../../etc/passwd",
  "a,b c+d",
);
const anId = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("v1", "v2", "t", "t2", "c", "r1") }, hostile);
const aText = fc.oneof(hostile, fc.string(), fc.string({ unit: "binary" }));
const aNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, 1, -1, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
);
const rect = fc.record({ x0: aNumber, y0: aNumber, x1: aNumber, y1: aNumber });
const area = fc.record({ page: aNumber, rect });

const anAnchor: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constant({ kind: "WHOLE" as const }),
  fc.record({
    kind: fc.constant("INDICATOR" as const),
    indicatorCode: fc.oneof(hostile, fc.constantFrom(...indicatorCodes)),
  }),
  fc.record({
    kind: fc.constant("TEXT" as const),
    quote: fc.record({ exact: aText, prefix: aText, suffix: aText }),
    position: fc.record({ start: aNumber, end: aNumber }),
    areas: fc.array(area),
  }),
  fc.record({ kind: fc.constant("REGION" as const), area }),
  fc.record({
    kind: fc.constant("PICTURE" as const),
    box: fc.record({ x: aNumber, y: aNumber, width: aNumber, height: aNumber }),
  }),
  fc.record({
    kind: fc.constant("MOMENT" as const),
    moment: fc.record({ from: aNumber, to: fc.option(aNumber) }),
  }),
);

const aReading: fc.Arbitrary<Reading> = fc.oneof(
  fc.constant({ kind: "PENDING" as const }),
  fc.record({
    kind: fc.constant("READ" as const),
    document: fc.constant("PDF" as const),
    pages: fc.option(aNumber),
    textLength: aNumber,
  }),
  fc.record({ kind: fc.constant("UNREADABLE" as const), reason: aText }),
);

const described = {
  title: aText,
  indicatorCodes: fc.array(fc.oneof(fc.constantFrom(...indicatorCodes), hostile)),
  shownOn: fc.option(fc.oneof(hostile, fc.constantFrom("2026-01-15", "2026-01-15\n"))),
};
const writing = {
  threadId: anId,
  commentId: anId,
  body: aText,
  mentions: fc.array(fc.oneof(fc.constantFrom(...castIds), hostile)),
};
const ofType = <T extends EvidenceCommand["type"]>(type: T) => ({ type: fc.constant(type) });

/** Commands of the right shape, with whatever in it. */
export const anyCommand: fc.Arbitrary<EvidenceCommand> = fc.oneof(
  fc.record({ ...ofType("addEvidence"), proposalId: aText, versionId: anId, ...described }),
  fc.record({ ...ofType("addVersion"), versionId: anId }),
  fc.record({ ...ofType("describeEvidence"), expectedVersion: aNumber, ...described }),
  fc.record({ ...ofType("withdrawEvidence"), reason: aText }),
  fc.record({
    ...ofType("startThread"),
    versionId: anId,
    anchor: anAnchor,
    audience: fc.constantFrom(...threadAudiences),
    kind: fc.constantFrom(...threadKinds),
    ...writing,
  }),
  fc.record({ ...ofType("replyToThread"), ...writing }),
  fc.record({ ...ofType("editComment"), expectedVersion: aNumber, ...writing }),
  fc.record({ ...ofType("resolveThread"), threadId: anId, reason: aText }),
  fc.record({ ...ofType("reopenThread"), threadId: anId, reason: aText }),
  fc.record({ ...ofType("placeThread"), threadId: anId, versionId: anId, anchor: anAnchor }),
  fc.record({ ...ofType("confirmPlace"), threadId: anId, versionId: anId }),
  fc.record({ ...ofType("recordReading"), versionId: anId, reading: aReading }),
  fc.record({ ...ofType("reanchorThreads"), versionId: anId }),
  fc.record({ ...ofType("revealRound"), roundId: anId }),
);

/** What a machine that has gone wrong might find. */
export const anyFound = fc.dictionary(
  anId,
  fc.record({ state: fc.constantFrom(...anchorStates), anchor: anAnchor, similarity: aNumber }),
);

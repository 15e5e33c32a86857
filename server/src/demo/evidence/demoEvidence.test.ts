import {
  type Anchor,
  anchorStates,
  canonicalJson,
  circles,
  type Evidence,
  evidenceAudienceOf,
  type Instrument,
  indicatorsOf,
  instrumentById,
  redactEvidence,
  threadKinds,
  threadStatuses,
  wholeText,
} from "@sidang/shared";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BlindRoundRow,
  EvidenceIndicatorRow,
  EvidenceRow,
  EvidenceVersionRow,
  RoleGrantRow,
  StoredFileRow,
  ThreadRow,
  UploadRow,
} from "../../database/entities/index.js";
import { unpackText } from "../../documents/index.js";
import { derivedNames, readDerived } from "../../modules/evidence/reading/derived.js";
import { placedAt } from "../../modules/evidence/standings.js";
import { PanelStates } from "../../modules/panel/panelStates.js";
import { demoPeople } from "../country/demoPeople.js";
import { unitOf } from "../country/demoUnits.js";
import { demoCalendar } from "../demoCalendar.js";
import { makeDemo } from "../makeDemo.js";
import { openAgenda } from "../panels/openPanel.js";
import { DemoCast } from "./DemoCast.js";
import { momentOf } from "./momentOf.js";
import { type SeededDemo, seededDemo } from "./seededDemo.fixture.js";
import { demoPieces } from "./units/index.js";

const at = Date.parse("2026-10-21T14:35:12.345+07:00");
const calendar = demoCalendar(at);
const instrument = instrumentById("LKE-ZI-90-2021") as Instrument;
const balai = "proposal-2026-balai-sertifikasi";
const milan = "proposal-2026-itpc-milan";

let demo: SeededDemo;
let evidences: readonly Evidence[];

beforeAll(async () => {
  demo = await seededDemo(at);
  evidences = await demo.evidences();
}, 60_000);

afterAll(() => demo.close());

const ofUnit = (proposalId: string) => evidences.filter((each) => each.proposalId === proposalId);
const threads = () => evidences.flatMap((each) => Object.values(each.threads));
const anchors = (): readonly Anchor[] =>
  threads().flatMap(({ places, versionId }) => {
    const place = places[versionId];
    return place === undefined ? [] : [place.anchor];
  });

describe("the evidence of the demonstration", () => {
  it("covers all areas of one unit at length, in files of several kinds, and leaves some of it missing", async () => {
    const pieces = ofUnit(balai);
    expect(pieces.length).toBeGreaterThanOrEqual(24);
    const covered = new Set(pieces.flatMap(({ indicatorCodes }) => indicatorCodes));
    for (const area of [1, 2, 3, 4, 5, 6])
      expect(
        [...covered].some((code) => code.startsWith(`A.I.${area}.`)),
        `area ${area}`,
      ).toBe(true);
    expect([...covered]).toEqual(expect.arrayContaining(["B.I.a.1", "B.I.b.1", "B.II.a.1"]));
    const missing = indicatorsOf(instrument).filter(({ code }) => !covered.has(code));
    expect(missing.length).toBeGreaterThan(40);
    const types = new Set(pieces.flatMap(({ versions }) => versions.map(({ mediaType }) => mediaType)));
    expect([...types].map((type) => type.split(/[./]/).at(-1)).sort()).toEqual([
      "csv",
      "document",
      "jpeg",
      "pdf",
      "sheet",
    ]);
    expect(pieces.filter(({ versions }) => versions.length === 2)).toHaveLength(3);
    const withdrawn = pieces.filter(({ status }) => status === "WITHDRAWN");
    expect(withdrawn.map(({ withdrawal }) => withdrawal?.reason)).toEqual([
      expect.stringContaining("rancangan"),
    ]);
    const indicators = await demo.database.read((em) =>
      em.countBy(EvidenceIndicatorRow, { proposalId: balai }),
    );
    expect(indicators).toBe(pieces.reduce((sum, { indicatorCodes }) => sum + indicatorCodes.length, 0));
  });

  it("gives each unit on today's agenda a few pieces", () => {
    for (const slug of openAgenda)
      expect(ofUnit(`proposal-2026-${slug}`).length, slug).toBeGreaterThanOrEqual(3);
  });

  it("has its files in the store, as an upload leaves them", async () => {
    const versions = await demo.database.read((em) => em.find(EvidenceVersionRow));
    const uploads = await demo.database.read((em) => em.find(UploadRow));
    expect(uploads).toHaveLength(versions.length);
    for (const { sha256, bytes, mediaType, fileName } of versions) {
      const upload = uploads.find((each) => each.sha256 === sha256);
      expect(upload).toMatchObject({ state: "READY", bytes, mediaType, fileName });
      expect(upload?.usedAt).toBeGreaterThan(upload?.finishedAt ?? Number.POSITIVE_INFINITY);
      expect(await demo.files.stat(sha256)).toBe(bytes);
      const stored = await demo.database.read((em) => em.findOneBy(StoredFileRow, { sha256 }));
      expect(stored).toMatchObject({ bytes, mediaType });
    }
  });

  it("happened before now, in order, and its rows say what its streams say", async () => {
    for (const evidence of evidences) {
      const events = await demo.eventsOf(evidence.evidenceId);
      const moments = events.map((event) => event.at);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(moments.at(-1)).toBeLessThanOrEqual(at);
      const row = await demo.database.read((em) => em.findOneBy(EvidenceRow, { id: evidence.evidenceId }));
      const { title, status, shownOn, receivedAt, proposalId } = evidence;
      expect(row).toMatchObject({ title, status, shownOn, receivedAt, proposalId });
    }
    const rows = await demo.database.read((em) => em.find(ThreadRow));
    expect(rows).toHaveLength(threads().length);
    for (const { threadId, status, kind, scope, touchedAt } of threads()) {
      const row = rows.find(({ id }) => id === threadId);
      expect(row).toMatchObject({ status, kind, circle: scope.circle, authorId: scope.authorId, touchedAt });
    }
  });

  it("is the same when told again at the same moment", () => {
    const told = () =>
      canonicalJson(demoPieces(calendar.year, (part) => momentOf(calendar, part)).map(named));
    expect(told()).toBe(told());
  });
});

/** Without bytes and scripts, which are no JSON. */
function named({ slug, key, title, versions }: ReturnType<typeof demoPieces>[number]) {
  const contents = versions.map(({ part, file }) => [
    part,
    file.fileName,
    file.make === "BYTES" ? Buffer.from(file.bytes).toString("base64") : JSON.stringify(file.content),
  ]);
  return { slug, key, title, contents };
}

describe("the threads of the demonstration", () => {
  it("are of every circle, kind, status and side, on every kind of place", () => {
    expect(threads().length).toBeGreaterThanOrEqual(60);
    const seen = <T>(values: readonly T[]) => new Set(values);
    expect(seen(threads().map(({ scope }) => scope.circle))).toEqual(new Set(circles));
    expect(seen(threads().map(({ kind }) => kind))).toEqual(new Set(threadKinds));
    expect(seen(threads().map(({ status }) => status))).toEqual(new Set(threadStatuses));
    const sides = threads().flatMap(({ comments }) => comments.map(({ author }) => author.side));
    expect(seen(sides)).toEqual(new Set(["UNIT", "TPI", "TPN", "PANEL"]));
    // There is no recording in the demonstration, hence no moment.
    expect(seen(anchors().map(({ kind }) => kind))).toEqual(
      new Set(["WHOLE", "INDICATOR", "TEXT", "REGION", "PICTURE"]),
    );
    const pages = anchors().map((anchor) =>
      anchor.kind === "TEXT" ? new Set(anchor.areas.map(({ page }) => page)).size : 0,
    );
    expect(Math.max(...pages), "a passage over a page break").toBe(2);
  });

  it("show what can become of a thread: replies, mentions, edits, reasons, second thoughts", () => {
    const comments = threads().flatMap((thread) => thread.comments);
    expect(Math.max(...threads().map((thread) => thread.comments.length))).toBeGreaterThanOrEqual(4);
    expect(comments.filter(({ mentions }) => mentions.length > 0).length).toBeGreaterThan(5);
    expect(comments.filter(({ earlier }) => earlier.length > 0)).not.toEqual([]);
    const resolved = threads().filter(({ status }) => status === "RESOLVED");
    for (const { resolution } of resolved) expect(resolution?.reason).toMatch(/\w/);
    expect(threads().filter(({ reopened }) => reopened.length > 0).length).toBeGreaterThanOrEqual(2);
  });

  it("are found again in newer versions, or not: all four states occur, by the real re-anchoring", () => {
    const carried = evidences.flatMap(({ versions, threads: own }) => {
      const newest = versions.at(-1)?.versionId ?? "";
      return versions.length < 2
        ? []
        : Object.values(own).flatMap(({ versionId, places }) =>
            versionId === newest ? [] : [{ at: places[newest], from: places[versionId] }],
          );
    });
    expect(new Set(carried.map((each) => each.at?.state))).toEqual(new Set(anchorStates));
    for (const each of carried)
      if (each.at?.state === "LOST") expect(each.at.anchor).toEqual(each.from?.anchor);
  });

  it("stand where their quotes stand in the text that the server keeps", async () => {
    let checked = 0;
    for (const evidence of evidences)
      for (const { sha256, versionId } of evidence.versions) {
        const packed = await readDerived(demo.files, derivedNames.text(sha256));
        const whole = packed === null ? null : wholeText(unpackText(packed));
        for (const { places } of Object.values(evidence.threads)) {
          const place = places[versionId];
          if (place?.anchor.kind !== "TEXT" || place.state === "LOST") continue;
          const { position, quote } = place.anchor;
          expect(whole?.slice(position.start, position.end)).toBe(quote.exact);
          checked += 1;
        }
        // A scan has no text, and says on its picture that it is made up.
        if (whole !== null && whole.trim() !== "")
          expect(whole).toMatch(/[Dd]okumen contoh untuk demonstrasi/);
      }
    expect(checked).toBeGreaterThan(50);
  });
});

describe("who sees what", () => {
  it("is judged in the acting as the server judges it", async () => {
    const cast = new DemoCast(makeDemo(instrument, calendar).sittings);
    const grants = await demo.database.read((em) => em.find(RoleGrantRow));
    const sources = { database: demo.database, panelStates: new PanelStates(demo.eventStore) };
    for (const proposalId of [balai, milan, "proposal-2026-dpmptsp-bojonegoro"]) {
      const { id: unitId, agencyId } = unitOf(proposalId.replace("proposal-2026-", "") as "itpc-milan");
      for (const { id: userId } of demoPeople) {
        const held = grants.filter(({ personId }) => personId === userId);
        const placed = await placedAt(sources, { userId, grants: held }, proposalId);
        const acted = cast.standing(userId, { id: proposalId, unitId, agencyId }, at);
        expect(placed?.standing ?? { ...acted, reads: [] }, `${userId} at ${proposalId}`).toEqual(acted);
      }
    }
  });

  it("keeps the open blind round sealed, each thread for its author, and shows the revealed one", async () => {
    const rounds = await demo.database.read((em) =>
      em.find(BlindRoundRow, { where: { proposalId: milan }, order: { openedAt: "ASC" } }),
    );
    expect(
      rounds.map(({ circle, threads: count, revealedAt }) => [circle, count, revealedAt !== null]),
    ).toEqual([
      ["TPI", 2, true],
      ["TPN", 3, false],
    ]);
    const cast = new DemoCast([]);
    const place = { id: milan, unitId: "unit-itpc-milan", agencyId: "agency-kemendag" };
    const seenBy = (key: string) =>
      ofUnit(milan).flatMap((evidence) => {
        const audience = evidenceAudienceOf(evidence, cast.standing(`person-${key}`, place, at));
        const shown = audience === null ? [] : Object.values(redactEvidence(evidence, audience).threads);
        return shown.map(({ scope }) => `${scope.circle} ${scope.authorId.replace("person-", "")}`);
      });
    const revealed = ["TPI tpi", "TPI tpi2", "UNIT tpi"];
    expect(seenBy("evaluator").sort()).toEqual([...revealed.slice(0, 2), "TPN evaluator", "UNIT tpi"]);
    expect(seenBy("evaluator2").sort()).toEqual([
      ...revealed.slice(0, 2),
      "TPN evaluator2",
      "TPN evaluator2",
      "UNIT tpi",
    ]);
    expect(seenBy("tpi").sort()).toEqual(revealed);
    expect(seenBy("tpi2").sort()).toEqual(revealed);
    expect(seenBy("agency")).toEqual(["UNIT tpi"]);
    const told = await demo.eventStore.read(`proposal:${milan}`, 0, 100);
    expect(told.map(({ type }) => type).slice(-3)).toEqual([
      "BlindRoundOpened",
      "BlindRoundRevealed",
      "BlindRoundOpened",
    ]);
  });
});

describe("what is left for the server to read", () => {
  it("is what nobody has discussed, and it is read once the server runs", async () => {
    const pending = () =>
      demo.database.read((em) =>
        em.find(EvidenceVersionRow, { where: { work: "READ" }, order: { id: "ASC" } }),
      );
    const left = await pending();
    expect(left.length).toBeGreaterThan(10);
    const discussed = new Set(threads().map(({ versionId }) => versionId));
    for (const { id } of left) expect(discussed).not.toContain(id);
    expect(await demo.database.read((em) => em.countBy(EvidenceVersionRow, { work: "PLACE" }))).toBe(0);

    const failures: unknown[] = [];
    const evidence = await demo.openEvidence((error) => failures.push(error));
    await evidence.resume();
    await expect.poll(pending, { timeout: 20_000 }).toEqual([]);
    await evidence.close();
    expect(failures).toEqual([]);
    for (const { evidenceId } of left)
      for (const { reading } of (await demo.evidence(evidenceId)).versions) expect(reading.kind).toBe("READ");
  }, 30_000);
});

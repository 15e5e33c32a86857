import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../kernel/canonicalJson.js";
import type { PanelEvent } from "../panel/events.js";
import { panelStream } from "../panel/panelStream.js";
import { anySitting } from "../panel/testing/anySitting.fixture.js";
import { panelId } from "../panel/testing/cast.fixture.js";
import type { Sitting } from "../panel/testing/Sitting.fixture.js";
import { castBy, deliberating, revealed, votingOn } from "../panel/testing/stagings.fixture.js";
import type { Audience } from "../panel/visibility.js";
import { chainHash, digestOf, genesisHash } from "./chain.js";
import { writeRecord } from "./record.js";
import { verifyLog } from "./verifyLog.js";

/** A whole sitting with what a record can hold: talk, a conflict, two votes, a step back, a decision, a deferral. */
function finished(): Sitting {
  const sitting = revealed(1)
    .grant("kpk", {
      type: "makeRemark",
      itemId: "item-1",
      remarkId: "r",
      text: "catatan \u00e9 \ud83d\udcc4",
    })
    .grant("chair", { type: "recordDecision", itemId: "item-1" })
    .grant("chair", { type: "callItem", itemId: "item-2" })
    .grant("chair", { type: "beginDeliberation", itemId: "item-2" })
    .grant("kpk2", { type: "declareConflict", itemId: "item-2", memberId: "kpk2", reason: "keluarga" })
    .grant("chair", { type: "openVoting", itemId: "item-2", motion: "GRANT_WBK", minutes: 5 });
  castBy(sitting, "DECLINE", 2).grant("chair", {
    type: "revealBallots",
    itemId: "item-2",
    reason: null,
    automatic: false,
  });
  return sitting
    .grant("chair", { type: "recordDecision", itemId: "item-2" })
    .grant("chair", { type: "closePanel" });
}

/** Writes the events again with a chain that closes, as a forger with the whole file would. */
function forge(sitting: Sitting, change: (event: PanelEvent) => PanelEvent): string {
  let hash = genesisHash;
  const events = sitting.events.map((event) => {
    const changed = change(event);
    hash = chainHash(hash, digestOf({ ...changed, stream: panelStream(panelId) }));
    return { ...changed, hash };
  });
  const { title, cycle } = sitting.panel;
  return writeRecord(
    {
      stream: panelStream(panelId),
      panelId,
      title,
      cycle,
      audience: "SECRETARIAT-",
      events: events.length,
      head: hash,
      exportedAt: 1,
    },
    events,
  );
}

const codes = (text: string) => [...new Set(verifyLog(text).findings.map((finding) => finding.code))];

describe("verifyLog", () => {
  it("[LG8] every record of any sitting verifies, each command decided again", () => {
    fc.assert(
      fc.property(anySitting, (sitting) => {
        const report = verifyLog(sitting.record());
        expect(report.findings).toEqual([]);
        expect(report.summary?.commandsReplayed).toBe(
          new Set(sitting.events.map((event) => event.commandId)).size,
        );
      }),
      { numRuns: 150 },
    );
  });

  it("[LG8] a finished panel's record tells what was decided", () => {
    const { ok, summary } = verifyLog(finished().record());
    expect(ok).toBe(true);
    expect(summary).toMatchObject({
      withheld: 0,
      ballotsMatched: 10,
      decisions: [
        { unitName: "Unit 1", outcome: "GRANT", predicate: "WBK" },
        { outcome: "DECLINE", predicate: null },
      ],
    });
  });

  it("[LG8] what was shown is judged again by the pages that it had, and a remark keeps its thread", () => {
    const itemId = "item-1";
    const sitting = deliberating()
      .grant("chair", {
        type: "showEvidence",
        itemId,
        evidenceId: "evidence-1",
        versionId: "version-1",
        page: 12,
        area: { rect: { x0: 72, y0: 500, x1: 300, y1: 520 } },
        threadId: null,
      })
      .grant("kpk", {
        type: "makeRemark",
        itemId,
        remarkId: "r",
        text: "lihat utas",
        thread: { evidenceId: "evidence-1", threadId: "thread-1" },
      });
    const changed = (type: string, change: object) =>
      codes(
        forge(sitting, (event) =>
          event.type === type
            ? ({ ...event, payload: { ...event.payload, ...change } } as PanelEvent)
            : event,
        ),
      );
    expect(changed("EvidenceShown", {})).toEqual([]);
    expect(changed("EvidenceShown", { pages: 11 })).toEqual(["COMMAND_DISAGREES"]);
    expect(changed("EvidenceShown", { area: { rect: { x0: 72 } } })).toContain("LINE_MALFORMED");
    expect(changed("RemarkMade", { thread: null })).toContain("LINE_MALFORMED");
    expect(changed("RemarkMade", { thread: { evidenceId: "evidence-1" } })).toContain("LINE_MALFORMED");
  });

  it("[LG4] a redacted record verifies too, for every kind of audience", () => {
    const sitting = finished();
    const audiences: Audience[] = [
      { kind: "MEMBERS", without: ["item-2"] },
      { kind: "GALLERY", items: ["item-1"] },
      { kind: "GALLERY", items: [] },
      { kind: "OVERSIGHT" },
    ];
    for (const audience of audiences) {
      const report = verifyLog(sitting.record(audience));
      expect(report.findings).toEqual([]);
      expect(report.summary?.withheld).toBeGreaterThan(0);
    }
  });

  it("[LG5] one changed byte anywhere is found", { timeout: 60_000 }, () => {
    const text = finished().record();
    const bytes = new TextEncoder().encode(text);
    const decoder = new TextDecoder();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] as number) ^ change;
        const report = verifyLog(decoder.decode(changed));
        expect(report.ok, `byte ${at}`).toBe(false);
        expect(report.findings[0]?.message).not.toBe("");
      }),
      { numRuns: 250 },
    );
  });

  it("[LG7] an event that lacks a part of what it says, under a recomputed chain, is a finding and not a crash", () => {
    const sitting = finished();
    for (const { seq, payload } of sitting.events) {
      for (const lacking of Object.keys(payload)) {
        const text = forge(sitting, (event) => {
          if (event.seq !== seq) return event;
          const { [lacking]: _left, ...rest } = event.payload as unknown as Record<string, unknown>;
          return { ...event, payload: rest } as unknown as PanelEvent;
        });
        const report = verifyLog(text);
        expect(report.ok, `event ${seq} without ${lacking}`).toBe(false);
      }
    }
  });

  it("[LG4] a removed, doubled or swapped event is found and named", () => {
    const lines = finished().record().trimEnd().split("\n");
    const without = [...lines.slice(0, 20), ...lines.slice(21)].join("\n");
    expect(verifyLog(`${without}\n`).findings[0]).toMatchObject({
      line: 21,
      seq: 21,
      code: "SEQUENCE_BROKEN",
    });
    const doubled = [...lines.slice(0, 20), lines[19], ...lines.slice(20)].join("\n");
    expect(codes(`${doubled}\n`)).toContain("SEQUENCE_BROKEN");
    const swapped = [...lines];
    [swapped[20], swapped[21]] = [swapped[21] as string, swapped[20] as string];
    expect(codes(`${swapped.join("\n")}\n`)).toContain("SEQUENCE_BROKEN");
    expect(codes(`${lines.slice(0, -1).join("\n")}\n`)).toEqual(["EVENTS_MISSING", "HEAD_DISAGREES"]);
  });

  it("[LG9] a changed ballot under a recomputed chain does not match its commitment", () => {
    const text = forge(finished(), (event) =>
      event.type === "BallotsRevealed" && event.payload.itemId === "item-1"
        ? {
            ...event,
            payload: {
              ...event.payload,
              ballots: event.payload.ballots.map((ballot) =>
                ballot.memberId === "kpk" ? { ...ballot, choice: "DECLINE" as const } : ballot,
              ),
            },
          }
        : event,
    );
    const finding = verifyLog(text).findings.find((each) => each.code === "BALLOT_DISAGREES");
    expect(finding?.message).toMatch(/^event \d+: the ballot of KPK, S\.H\. does not match its commitment$/);
  });

  it("[LG9] a redacted record with a false count or outcome is found", () => {
    const miscounted = forge(finished(), (event) =>
      event.type === "BallotsRevealed"
        ? {
            ...event,
            payload: { ...event.payload, positions: { ...event.payload.positions, KPK: "ABSTAIN" } },
          }
        : event,
    );
    expect(codes(miscounted)).toContain("COUNT_DISAGREES");
    const turned = forge(finished(), (event) =>
      event.type === "DecisionRecorded" && event.payload.itemId === "item-2"
        ? { ...event, payload: { ...event.payload, outcome: "GRANT", predicate: "WBK" } }
        : event,
    );
    expect(codes(turned)).toEqual(expect.arrayContaining(["DECISION_DISAGREES", "COMMAND_DISAGREES"]));
  });

  it("[LG8] what the rules would refuse, or would not say, is found under a recomputed chain", () => {
    const byAnother = forge(finished(), (event) =>
      event.type === "ItemCalled" || event.type === "ItemAssessed" ? { ...event, actorId: "kpk" } : event,
    );
    expect(verifyLog(byAnother).findings.find((each) => each.code === "COMMAND_DISAGREES")?.message).toMatch(
      /the rules refuse callItem: NOT_ALLOWED/,
    );
    const sheet = forge(finished(), (event) =>
      event.type === "DecisionRecorded" ? { ...event, payload: { ...event.payload, total: 99 } } : event,
    );
    expect(verifyLog(sheet).findings.find((each) => each.code === "COMMAND_DISAGREES")?.message).toMatch(
      /DecisionRecorded says something else than the rules: total/,
    );
  });

  it("[LG8] one event of a command by somebody else, or at another time, is found", () => {
    const changes = [{ actorId: "deputy" }, { at: 1 }];
    for (const change of changes) {
      const text = forge(finished(), (event) =>
        event.type === "ItemAssessed" ? { ...event, ...change } : event,
      );
      expect(verifyLog(text).findings[0]).toMatchObject({
        code: "COMMAND_DISAGREES",
        message: expect.stringContaining("the events of one command differ in actor or time"),
      });
    }
  });

  it("[LG8] a command after which the reveal could not follow by itself verifies as it stood", () => {
    const sitting = votingOn(1, { rule: "UNANIMOUS", autoReveal: true });
    for (const memberId of ["tpn", "tpn2", "kemenpanrb", "kpk", "ombudsman"]) sitting.cast(memberId, "GRANT");
    sitting.grant("kpk2", sitting.ballotCommand("kpk2", "GRANT"), { openBallots: [] });
    expect(sitting.item().phase).toBe("VOTING");
    expect(verifyLog(sitting.record()).findings).toEqual([]);
  });

  it("[LG7] what is no record is said to be none; what is not canonical is named", () => {
    expect(codes("")).toEqual(["LINE_UNREADABLE", "LINE_UNREADABLE"].slice(0, 1));
    expect(codes("{}\n")).toContain("NOT_A_RECORD");
    expect(codes("[]\n")).toContain("LINE_MALFORMED");
    const sitting = castBy(votingOn(), "GRANT");
    const text = sitting.record();
    expect(codes(text.replace('"actorId":"chair",', '"actorId" :"chair",'))).toContain("LINE_NOT_CANONICAL");
    expect(codes(text.trimEnd())).toContain("LINE_UNREADABLE");
    const lines = text.split("\n");
    expect(lines[0]).toBe(canonicalJson(JSON.parse(lines[0] as string)));
    expect(codes(text.replace('"title":"Sidang Panel 1"', '"title":"Sidang Panel 2"'))).toContain(
      "HEADER_CHANGED",
    );
  });

  it("[LG5] a number past every double, or half a character, is a finding too", () => {
    const text = votingOn().record();
    const first = /"at":(\d+)/.exec(text)?.[0] as string;
    expect(codes(text.replace(first, '"at":1e999'))).toContain("LINE_NOT_CANONICAL");
    expect(codes(text.replace('"title":"Sidang Panel 1"', '"title":"\\ud800"'))).toContain(
      "LINE_NOT_CANONICAL",
    );
  });

  it("[LG4] a malformed payload is a finding, not a crash", () => {
    const broken = forge(finished(), (event) =>
      event.type === "BallotsRevealed"
        ? ({ ...event, payload: { itemId: event.payload.itemId } } as unknown as PanelEvent)
        : event,
    );
    expect(codes(broken)).toContain("LINE_MALFORMED");
  });
});

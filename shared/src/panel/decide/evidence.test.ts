import { describe, expect, it } from "vitest";
import type { PanelCommand } from "../commands.js";
import type { ShownPlace } from "../evidence.js";
import type { Sitting } from "../testing/Sitting.fixture.js";
import { deliberating, opened, revealed, votingOn } from "../testing/stagings.fixture.js";
import { reasonOf, typesOf } from "../testing/verdict.fixture.js";
import { type Audience, redactState } from "../visibility.js";

const rect = { x0: 72, y0: 500.25, x1: 300, y1: 520 };
const box = { x: 10, y: 20, width: 90, height: 40 };

const show = (place: Partial<ShownPlace> = {}): PanelCommand => ({
  type: "showEvidence",
  itemId: "item-1",
  evidenceId: "evidence-1",
  versionId: "version-1",
  page: null,
  area: null,
  threadId: null,
  ...place,
});
const cite = (remarkId: string, evidenceId: string, threadId: string): PanelCommand => ({
  type: "makeRemark",
  itemId: "item-1",
  remarkId,
  text: "lihat utas ini",
  thread: { evidenceId, threadId },
});
const shownOn = (sitting: Sitting) => sitting.item().case?.shown;

describe("evidence", () => {
  it("[PN49] is shown by whoever has the floor, the chair, or a secretary, from the call to the decision", () => {
    expect(reasonOf(opened().ask("chair", show()))).toBe("WRONG_PHASE");
    const presenting = opened().grant("chair", { type: "callItem", itemId: "item-1" });
    expect(typesOf(presenting.ask("secretary", show()))).toEqual(["EvidenceShown"]);
    expect(reasonOf(votingOn().ask("chair", show()))).toBe("granted");
    const decided = revealed()
      .grant("chair", show())
      .grant("chair", { type: "recordDecision", itemId: "item-1" });
    expect(reasonOf(decided.ask("chair", show()))).toBe("WRONG_PHASE");

    const sitting = deliberating();
    expect(sitting.ask("kpk", show())).toMatchObject({
      ok: false,
      error: {
        reason: "NOT_ALLOWED",
        details: [{ what: "speaker" }, { what: "chair" }, { what: "secretary" }],
      },
    });
    sitting.grant("kpk", { type: "requestFloor", itemId: "item-1" });
    expect(reasonOf(sitting.ask("kpk", show()))).toBe("NOT_ALLOWED");
    sitting.grant("chair", { type: "giveFloor", itemId: "item-1", memberId: "kpk" });
    sitting.grant("kpk", show({ page: 12, area: { rect }, threadId: "thread-2" }));
    expect(shownOn(sitting)).toEqual({
      evidenceId: "evidence-1",
      versionId: "version-1",
      page: 12,
      area: { rect },
      threadId: "thread-2",
      title: "Bukti evidence-1",
      byId: "kpk",
      at: sitting.now,
    });
    sitting.grant("chair", { type: "giveFloor", itemId: "item-1", memberId: "tpn" });
    expect(reasonOf(sitting.ask("kpk", show()))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("observer", show()))).toBe("NOT_ALLOWED");
  });

  it("[PN49] is not shown with a conflict on the item, chair and secretary included", () => {
    for (const memberId of ["chair", "secretary"]) {
      const sitting = deliberating().grant("chair", {
        type: "declareConflict",
        itemId: "item-1",
        memberId,
        reason: "keluarga",
      });
      expect(reasonOf(sitting.ask(memberId, show()))).toBe("CONFLICT_OF_INTEREST");
    }
  });

  it("[PN34] is shown without quorum too", () => {
    const sitting = deliberating().grant("ombudsman", { type: "checkOut", memberId: "ombudsman" });
    expect(sitting.panel.quorum.met).toBe(false);
    expect(reasonOf(sitting.ask("chair", show()))).toBe("granted");
  });

  it("[PN50] is of the item's proposal, with its own version and thread; what is not does not exist", () => {
    const sitting = deliberating();
    const unknown = (evidenceId: string) => ({
      ok: false,
      error: { reason: "UNKNOWN_EVIDENCE", details: [{ what: evidenceId, value: null, bound: null }] },
    });
    expect(sitting.ask("chair", show({ evidenceId: "evidence-2" }))).toEqual(unknown("evidence-2"));
    expect(sitting.ask("chair", show({ evidenceId: "evidence-9" }))).toEqual(unknown("evidence-9"));
    expect(sitting.ask("chair", show({ versionId: "version-9" }))).toEqual(unknown("version-9"));
    expect(reasonOf(sitting.ask("chair", show({ threadId: "thread-9" })))).toBe("UNKNOWN_THREAD");
    expect(reasonOf(sitting.ask("chair", show({ evidenceId: "evidence-gone" })))).toBe("EVIDENCE_WITHDRAWN");
  });

  it("[PN50] has a page within the version, and a part of it only where there is one", () => {
    const sitting = deliberating();
    const asked = (place: Partial<ShownPlace>) => reasonOf(sitting.ask("chair", show(place)));
    expect(sitting.ask("chair", show({ page: 13 }))).toMatchObject({
      error: { reason: "INVALID_INPUT", details: [{ what: "page", value: "13", bound: "1..12" }] },
    });
    for (const page of [0, -1, 1.5]) expect(asked({ page })).toBe("INVALID_INPUT");
    for (const page of [1, 12]) expect(asked({ page, area: { rect } })).toBe("granted");
    expect(asked({ area: { rect } })).toBe("INVALID_INPUT");
    expect(asked({ page: 1, area: { box } })).toBe("INVALID_INPUT");
    expect(asked({ area: { box } })).toBe("granted");
    for (const wrong of [{ x1: 72 }, { y0: 521 }, { x0: Number.NEGATIVE_INFINITY }])
      expect(asked({ page: 1, area: { rect: { ...rect, ...wrong } } })).toBe("INVALID_INPUT");
    for (const wrong of [{ x: -1 }, { width: 0 }, { width: 91 }, { y: Number.NaN }])
      expect(asked({ area: { box: { ...box, ...wrong } } })).toBe("INVALID_INPUT");
    const uncounted = {
      evidence: {
        proposalId: "proposal-1",
        title: "",
        withdrawn: false,
        hasVersion: true,
        hasThread: true,
        pages: null,
      },
    };
    expect(reasonOf(sitting.ask("chair", show({ page: 300 }), uncounted))).toBe("granted");
    expect(reasonOf(sitting.ask("chair", show({ page: 0 }), uncounted))).toBe("INVALID_INPUT");
  });

  it("[PN51] stands until something else is shown, through the vote, until the item is over", () => {
    const sitting = deliberating()
      .grant("chair", show({ page: 3 }))
      .grant("secretary", show({ page: 4 }));
    expect(shownOn(sitting)).toMatchObject({ page: 4, byId: "secretary" });
    expect(reasonOf(sitting.ask("chair", show({ page: 99 })))).toBe("INVALID_INPUT");
    sitting.grant("chair", { type: "openVoting", itemId: "item-1", motion: "DEFER", minutes: null });
    sitting.grant("chair", { type: "stepBack", itemId: "item-1", reason: "bukti baru" });
    expect(shownOn(sitting)).toMatchObject({ page: 4 });
    sitting.grant("chair", { type: "deferItem", itemId: "item-1", reason: "waktu" });
    expect(shownOn(sitting)).toBeNull();
    const decided = revealed().grant("chair", show());
    expect(shownOn(decided)).not.toBeNull();
    decided.grant("chair", { type: "recordDecision", itemId: "item-1" });
    expect(shownOn(decided)).toBeNull();
  });

  it("[PN52] a remark points to a thread of the item's proposal, by its ids, until it is retracted", () => {
    const sitting = deliberating();
    expect(reasonOf(sitting.ask("kpk", cite("r", "evidence-1", "thread-9")))).toBe("UNKNOWN_THREAD");
    expect(reasonOf(sitting.ask("kpk", cite("r", "evidence-2", "thread-1")))).toBe("UNKNOWN_THREAD");
    expect(reasonOf(sitting.ask("kpk", cite("r", "evidence-9", "thread-1")))).toBe("UNKNOWN_THREAD");
    sitting
      .grant("kpk", cite("r", "evidence-1", "thread-1"))
      .grant("tpn", cite("q", "evidence-gone", "thread-2"));
    sitting.grant("tpn", { type: "makeRemark", itemId: "item-1", remarkId: "p", text: "tanpa utas" });
    const threads = () => sitting.item().case?.remarks.map(({ thread }) => thread);
    expect(threads()).toEqual([
      { evidenceId: "evidence-1", threadId: "thread-1" },
      { evidenceId: "evidence-gone", threadId: "thread-2" },
      null,
    ]);
    expect(sitting.events.at(-1)?.payload).not.toHaveProperty("thread");
    sitting.grant("kpk", { type: "retractRemark", itemId: "item-1", remarkId: "r" });
    expect(threads()?.[0]).toBeNull();
  });

  it("[VS5] is the inside of the case: neither a member with a conflict nor the gallery sees what is shown", () => {
    const sitting = deliberating(1).grant("chair", show({ page: 3, threadId: "thread-1" }));
    sitting.grant("kpk", cite("r", "evidence-1", "thread-2"));
    const audiences: readonly Audience[] = [
      { kind: "MEMBERS", without: ["item-1"] },
      { kind: "SECRETARIAT", without: ["item-1"] },
      { kind: "GALLERY", items: ["item-1"] },
      { kind: "OVERSIGHT" },
    ];
    for (const audience of audiences) {
      const seen = JSON.stringify(redactState(sitting.state, audience)) + sitting.record(audience);
      expect(seen, audience.kind).not.toMatch(/evidence-1|version-1|thread-|Bukti/);
    }
    const whole = sitting.record({ kind: "MEMBERS", without: [] });
    for (const said of ["version-1", "thread-1", "thread-2"]) expect(whole).toContain(said);
  });
});

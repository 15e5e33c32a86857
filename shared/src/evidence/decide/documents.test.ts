import { describe, expect, it } from "vitest";
import { hasBegun, isDay } from "../day.js";
import type { VersionFile } from "../state.js";
import { indicatorCodes, morning } from "../testing/cast.fixture.js";
import { Dossier } from "../testing/Dossier.fixture.js";
import {
  add,
  added,
  describeAnew,
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
import { evidenceLimits } from "../words.js";

const upload: Omit<VersionFile, "versionId" | "number"> = {
  sha256: "a".repeat(64),
  bytes: 1,
  fileName: "a.pdf",
  mediaType: "application/pdf",
};

describe("adding evidence", () => {
  it("[EV2] the unit's side adds from a finished upload", () => {
    const { evidence } = new Dossier().grant("unit", add(), { upload });
    expect(evidence).toMatchObject({
      status: "CURRENT",
      seq: 1,
      evidenceId: "evidence-1",
      proposalId: "proposal-1",
      title: "SK Tim Kerja",
      receivedAt: morning + 1000,
      description: 1,
      versions: [
        {
          ...upload,
          versionId: "v1",
          number: 1,
          addedAt: morning + 1000,
          addedBy: { userId: "unit", name: "UNIT, S.H.", side: "UNIT" },
          reading: { kind: "PENDING" },
        },
      ],
      withdrawal: null,
      threads: {},
    });
    expect(reasonOf(new Dossier().ask("unit", add(), { upload: null }))).toBe("UNKNOWN_UPLOAD");
    expect(reasonOf(added().ask("unit", newVersion(), { upload: null }))).toBe("UNKNOWN_UPLOAD");
    expect(new Dossier().grant("both", add()).evidence.versions[0]?.addedBy.side).toBe("UNIT");
  });

  it("[EV2] an id stands for one evidence", () => {
    expect(reasonOf(added().ask("unit", add()))).toBe("EVIDENCE_EXISTS");
    expect(reasonOf(added().ask("tpn", add()))).toBe("NOT_ALLOWED");
    expect(reasonOf(new Dossier().ask("unit", newVersion()))).toBe("UNKNOWN_EVIDENCE");
    expect(reasonOf(new Dossier().ask("server", read()))).toBe("UNKNOWN_EVIDENCE");
  });

  it("[EV4] a title has 1 to 200 characters besides the blanks around it", () => {
    const titled = (title: string) => new Dossier().ask("unit", add({ title }));
    const { title } = evidenceLimits;
    expect(reasonOf(titled("x".repeat(title)))).toBe("granted");
    expect(reasonOf(titled(` ${"x".repeat(title)}\n`))).toBe("granted");
    expect(titled("x".repeat(title + 1))).toEqual({
      ok: false,
      error: { reason: "INVALID_INPUT", details: [{ what: "title", value: "201", bound: "200" }] },
    });
    for (const blank of ["", " ", "\t\n", "\u00a0\u3000", "\u200b\u200d\ufeff", "\u202e", "\0"])
      expect(reasonOf(titled(blank)), JSON.stringify(blank)).toBe("REASON_REQUIRED");
    expect(added({ title: "  SK  " }).evidence.title).toBe("SK");
    expect(reasonOf(added().ask("unit", describeAnew({ title: " " })))).toBe("REASON_REQUIRED");
  });

  it("[EV4] it belongs to 1 to 20 indicators of the instrument, each once", () => {
    const many = Array.from({ length: evidenceLimits.indicators + 1 }, (_, n) => `A.${n}`);
    const ask = (codes: readonly string[]) =>
      new Dossier().ask("unit", add({ indicatorCodes: codes }), { knownIndicators: new Set(many) });
    expect(reasonOf(ask([]))).toBe("INVALID_INPUT");
    expect(reasonOf(ask(many.slice(1)))).toBe("granted");
    expect(reasonOf(ask(many))).toBe("INVALID_INPUT");
    expect(reasonOf(ask(["A.1", "B.1"]))).toBe("UNKNOWN_INDICATOR");
    expect(reasonOf(ask(["constructor"]))).toBe("UNKNOWN_INDICATOR");
    const [a, b] = indicatorCodes;
    expect(added({ indicatorCodes: [b, a, b] }).evidence.indicatorCodes).toEqual([b, a]);
    expect(reasonOf(added().ask("unit", describeAnew({ indicatorCodes: ["X"] })))).toBe("UNKNOWN_INDICATOR");
  });

  it("[EV4] what it shows is of a day of the calendar that has begun, or of none", () => {
    const shown = (shownOn: string | null) => reasonOf(new Dossier().ask("unit", add({ shownOn })));
    for (const good of [null, "2026-03-04", "2024-02-29", "2000-02-29", "1900-01-01", "2025-12-31"])
      expect(shown(good), `${good}`).toBe("granted");
    for (const bad of [
      "",
      "2026-03-05",
      "2062-01-01",
      "2025-02-29",
      "1900-02-29",
      "2025-04-31",
      "2025-01-00",
      "2025-13-01",
      "2025-00-10",
      "1899-12-31",
      "2025-1-1",
      "2025-01-01T00:00",
      " 2025-01-01",
    ])
      expect(shown(bad), bad).toBe("INVALID_INPUT");
    expect(isDay("2026-02-28")).toBe(true);
    expect(isDay("2026-02-29")).toBe(false);
  });

  it("[EV4] a day begins in Jayapura first", () => {
    const jayapura = Date.parse("2026-03-05T00:00:00+09:00");
    expect(hasBegun("2026-03-05", jayapura)).toBe(true);
    expect(hasBegun("2026-03-05", jayapura - 1)).toBe(false);
    expect(hasBegun("no day", jayapura)).toBe(false);
    // Against a calendar that others wrote, over leap years and the turns of centuries.
    for (let day = Date.parse("1999-01-01"); day < Date.parse("2101-01-01"); day += 86_400_000) {
      const begins = day - 9 * 3_600_000;
      const text = new Date(day).toISOString().slice(0, 10);
      if (!isDay(text) || !hasBegun(text, begins) || hasBegun(text, begins - 1)) expect.fail(text);
    }
  });

  it("[EV4] when it was received does not change", () => {
    const dossier = added();
    const { receivedAt } = dossier.evidence;
    dossier.grant("unit", describeAnew()).grant("unit", newVersion()).grant("unit", withdraw());
    expect(dossier.evidence.receivedAt).toBe(receivedAt);
  });
});

describe("an evidence goes on", () => {
  it("[EV5] a new version is another file than the one before, and gets the next number", () => {
    const dossier = new Dossier().grant("unit", add(), { upload });
    expect(reasonOf(dossier.ask("unit", newVersion(), { upload }))).toBe("SAME_FILE");
    const other = { ...upload, sha256: "b".repeat(64) };
    dossier.grant("agency", newVersion(), { upload: other });
    dossier.grant("unit", newVersion("v3"), { upload });
    expect(dossier.evidence.versions.map(({ versionId, number }) => [versionId, number])).toEqual([
      ["v1", 1],
      ["v2", 2],
      ["v3", 3],
    ]);
    expect(dossier.evidence.versions[1]?.addedBy.userId).toBe("agency");
  });

  it("[EV5] no two versions have one id; 200 are enough", () => {
    const dossier = added();
    expect(reasonOf(dossier.ask("unit", newVersion("v1")))).toBe("INVALID_INPUT");
    for (let n = 2; n <= evidenceLimits.versions; n += 1) dossier.grant("unit", newVersion(`v${n}`));
    expect(reasonOf(dossier.ask("unit", newVersion("one-more")))).toBe("TOO_MANY");
  });

  it("[EV6] it is described anew by whoever has seen the last description", () => {
    const dossier = added().grant("agency", describeAnew());
    expect(dossier.evidence).toMatchObject({ title: "SK Tim Kerja 2026", shownOn: null, description: 2 });
    expect(dossier.ask("unit", describeAnew())).toEqual({
      ok: false,
      error: {
        reason: "VERSION_CONFLICT",
        details: [{ what: "expectedVersion", value: "1", bound: "2" }],
      },
    });
    expect(reasonOf(dossier.ask("unit", describeAnew({ expectedVersion: 3 })))).toBe("VERSION_CONFLICT");
    dossier.grant("unit", describeAnew({ expectedVersion: 2, title: "Akhir" }));
    expect(dossier.evidence).toMatchObject({ title: "Akhir", description: 3 });
  });

  it("[EV7] it is withdrawn once, with a reason, and its threads go on", () => {
    const dossier = threaded();
    expect(reasonOf(dossier.ask("unit", withdraw(" ")))).toBe("REASON_REQUIRED");
    const { reason } = evidenceLimits;
    expect(reasonOf(dossier.ask("unit", withdraw("x".repeat(reason + 1))))).toBe("INVALID_INPUT");
    dossier.grant("unit", withdraw("x".repeat(reason)));
    expect(dossier.evidence).toMatchObject({ status: "WITHDRAWN", withdrawal: { by: { userId: "unit" } } });
    for (const [who, command] of [
      ["unit", withdraw()],
      ["unit", newVersion()],
      ["unit", describeAnew()],
      ["tpn", start("UNIT", { threadId: "t2", commentId: "c9" })],
    ] as const)
      expect(reasonOf(dossier.ask(who, command)), command.type).toBe("EVIDENCE_WITHDRAWN");
    dossier.grant("unit", reply()).grant("tpn", resolve()).grant("unit", reopen()).grant("tpn", place());
    expect(dossier.evidence.versions).toHaveLength(1);
  });

  it("[EV8] a version is read once", () => {
    const dossier = added().grant("server", read());
    const reading = { kind: "UNREADABLE", reason: "terenkripsi" } as const;
    const again = dossier.ask("server", { ...read(), reading });
    expect(again).toEqual({ ok: true, value: [] });
    expect(dossier.evidence.versions[0]?.reading).toMatchObject({ kind: "READ", pages: 3 });
    expect(reasonOf(dossier.ask("server", read("v2")))).toBe("UNKNOWN_VERSION");
    dossier.grant("unit", newVersion()).grant("server", { ...read("v2"), reading });
    expect(dossier.evidence.versions.map((version) => version.reading.kind)).toEqual(["READ", "UNREADABLE"]);
  });

  it("[EV3] once the proposal is decided people change nothing; the server goes on", () => {
    const dossier = threaded()
      .grant("unit", start("UNIT", { threadId: "done", commentId: "d" }))
      .grant("unit", resolve({ threadId: "done" }))
      .grant("unit", newVersion())
      .grant("server", reanchor())
      .openRound("TPN", "r1");
    dossier.proposalOpen = false;
    const unsure = Object.values(dossier.evidence.threads).find((t) => t.places.v2?.state === "UNSURE");
    for (const [who, command] of [
      ["unit", newVersion("v3")],
      ["unit", describeAnew()],
      ["unit", withdraw()],
      ["tpn", start("UNIT", { threadId: "t2", commentId: "c9" })],
      ["tpn", reply()],
      ["tpn", { ...start(), type: "editComment", expectedVersion: 1 }],
      ["tpn", resolve()],
      ["unit", reopen({ threadId: "done" })],
      ["tpn", place()],
      ["tpn", { type: "confirmPlace", threadId: unsure?.threadId ?? "", versionId: "v2" }],
    ] as const)
      expect(reasonOf(dossier.ask(who, command)), command.type).toBe("PROPOSAL_CLOSED");
    const fresh = new Dossier();
    fresh.proposalOpen = false;
    expect(reasonOf(fresh.ask("unit", add()))).toBe("PROPOSAL_CLOSED");
    dossier.grant("server", read("v2")).grant("server", reanchor()).grant("server", reveal("r1"));
  });
});

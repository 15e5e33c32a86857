import { describe, expect, it } from "vitest";
import type { EvidenceCommand } from "../commands.js";
import { evidenceRefusalReasons } from "../refusals.js";
import { type CastId, cast, castIds, readers } from "../testing/cast.fixture.js";
import { Dossier } from "../testing/Dossier.fixture.js";
import {
  add,
  added,
  confirm,
  describeAnew,
  edit,
  newVersion,
  place,
  reanchor,
  reasonOf,
  reopen,
  reply,
  resolve,
  reveal,
  start,
  withdraw,
} from "../testing/wishes.fixture.js";
import { type Circle, circles, type ThreadAudience } from "../words.js";

const askers: Readonly<Record<Circle, readonly [CastId, ThreadAudience]>> = {
  UNIT: ["tpn", "UNIT"],
  TPI: ["tpi", "EVALUATORS"],
  TPN: ["tpn", "EVALUATORS"],
  PANEL: ["seat", "PANEL"],
};

/** A thread of a circle in which everything can be asked: two versions, a place that is unsure in the second. */
function staged(circle: Circle, resolved = false): Dossier {
  const [by, audience] = askers[circle];
  const dossier = added().grant(by, start(audience)).grant("unit", newVersion()).grant("server", reanchor());
  expect(dossier.thread().places.v2?.state).toBe("UNSURE");
  return resolved ? dossier.grant(by, resolve()) : dossier;
}

type ThreadCommand = "reply" | "edit" | "resolve" | "reopen" | "place" | "confirm";
const commands: Readonly<Record<ThreadCommand, EvidenceCommand>> = {
  reply: reply(),
  edit: edit(),
  resolve: resolve(),
  reopen: reopen(),
  place: place(),
  confirm: confirm(),
};

/** What everybody of the cast should be told, from what they read and write by hand, and not from the rules. */
function expected(id: CastId, circle: Circle, command: ThreadCommand): string {
  const { reads, writes, adds } = cast[id];
  const among = (list: readonly Circle[]) => list.includes(circle);
  if (reads.length === 0) return "UNKNOWN_EVIDENCE";
  if (!among(reads)) return "UNKNOWN_THREAD";
  if (!among(writes)) return "NOT_ALLOWED";
  if (command === "edit" && id !== askers[circle][0]) return "NOT_ALLOWED";
  // Neither the unit's side nor the agency's own evaluators set aside what the nation's have asked.
  const isBelow = circle === "UNIT" && reads.every((each) => each === "UNIT" || each === "TPI");
  if ((command === "resolve" || command === "place") && (adds || isBelow)) return "NOT_ALLOWED";
  return "granted";
}

const onThreads = circles.flatMap((circle) =>
  (Object.keys(commands) as ThreadCommand[]).map((command) => [circle, command] as const),
);

describe("everybody", () => {
  it.each(onThreads)("[EV22] in a thread of %s asks to %s", (circle, command) => {
    const told = (id: CastId) => reasonOf(staged(circle, command === "reopen").ask(id, commands[command]));
    expect(Object.fromEntries(castIds.map((id) => [id, told(id)]))).toEqual(
      Object.fromEntries(castIds.map((id) => [id, expected(id, circle, command)])),
    );
  });

  it.each<[EvidenceCommand, () => Dossier]>([
    [add(), () => new Dossier()],
    [newVersion(), added],
    [describeAnew(), added],
    [withdraw(), added],
  ])("[EV2] asks for %o", (command, at) => {
    for (const id of castIds) {
      const { adds, reads } = cast[id];
      const hidden = command.type !== "addEvidence" && reads.length === 0;
      expect(reasonOf(at().ask(id, command)), id).toBe(
        adds ? "granted" : hidden ? "UNKNOWN_EVIDENCE" : "NOT_ALLOWED",
      );
    }
  });

  it.each<[ThreadAudience]>([["UNIT"], ["EVALUATORS"], ["PANEL"]])(
    "[EV10] starts a thread for %s",
    (audience) => {
      for (const id of castIds) {
        const { writes, reads }: { writes: readonly Circle[]; reads: readonly Circle[] } = cast[id];
        const may = writes.some((circle) =>
          audience === "EVALUATORS" ? /TP/.test(circle) : circle === audience,
        );
        expect(reasonOf(added().ask(id, start(audience))), id).toBe(
          may ? "granted" : reads.length > 0 ? "NOT_ALLOWED" : "UNKNOWN_EVIDENCE",
        );
      }
    },
  );

  it("[EV1] who reads nothing is told of every evidence what they are told of one that was never given out", () => {
    const of = (dossier: Dossier, id: string) =>
      [
        newVersion(),
        describeAnew(),
        withdraw(),
        start("UNIT", { threadId: "t9", commentId: "c9" }),
        ...Object.values(commands),
      ].map((command) => dossier.ask(id, command));
    const hidden = castIds.filter((id) => !readers.includes(id));
    expect(hidden).toEqual(["wasSeat", "otherUnit", "otherTpi", "admin", "nobody"]);
    for (const id of hidden) expect(of(staged("UNIT"), id), id).toEqual(of(new Dossier(), id));
  });

  it("[EV22] a thread that is not seen answers as one that was never given out", () => {
    const dossier = staged("TPN");
    const sealed = added().openRound("TPN", "r1").grant("tpn", start("EVALUATORS"));
    for (const [where, id] of [
      [dossier, "unit"],
      [dossier, "tpi"],
      [sealed, "tpn2"],
      [sealed, "tpnSeat"],
      [sealed, "coordinator"],
    ] as const)
      for (const [name, command] of Object.entries(commands)) {
        const other = where.ask(id, { ...command, threadId: "never" } as EvidenceCommand);
        const asked = JSON.stringify(where.ask(id, command));
        expect(asked.replace('"t"', '"never"'), `${name} by ${id}`).toBe(JSON.stringify(other));
      }
  });

  it("[EV34] a refused command changes nothing", () => {
    const dossier = staged("UNIT");
    const before = JSON.stringify(dossier.state);
    for (const id of castIds)
      for (const command of [withdraw(""), describeAnew({ title: "" }), reopen(), edit({ commentId: "x" })])
        dossier.ask(id, command);
    expect(JSON.stringify(dossier.state)).toBe(before);
  });

  it("[EV34] every reason to refuse is reached", () => {
    const reached = reasonsReached();
    // Receipts of commands are the server's.
    expect(evidenceRefusalReasons.filter((reason) => !reached.has(reason))).toEqual(["COMMAND_ID_REUSED"]);
  });
});

/** One command for each reason, asked where that stands first. */
function reasonsReached(): Set<string> {
  const asked = (
    [
      [added(), "tpn", withdraw()],
      [new Dossier(), "unit", withdraw()],
      [added(), "unit", add()],
      [added().grant("unit", withdraw()), "unit", withdraw()],
      [closed(), "unit", withdraw()],
      [added(), "unit", newVersion(), { upload: null }],
      [sameFile(), "unit", newVersion(), { upload: file }],
      [added(), "tpn", start("UNIT", { mentions: Array.from({ length: 21 }, () => "unit") })],
      [added(), "unit", describeAnew({ indicatorCodes: ["X"] })],
      [added(), "unit", describeAnew({ shownOn: "x" })],
      [added(), "unit", withdraw(" ")],
      [added(), "unit", describeAnew({ expectedVersion: 2 })],
      [added(), "tpn", start("UNIT", { versionId: "v9" })],
      [added(), "tpn", start(), { anchorProblem: { what: "page", value: "4", bound: "3" } }],
      [added(), "tpn", reply()],
      [staged("UNIT"), "tpn", start("UNIT", { commentId: "c9" })],
      [staged("UNIT"), "tpn", edit({ commentId: "c9" })],
      [staged("UNIT"), "tpn", reply({ commentId: "c" })],
      [staged("UNIT"), "tpn", reply({ mentions: ["nobody"] })],
      [staged("UNIT", true), "tpn", reply()],
      [staged("UNIT"), "tpn", reopen()],
      [staged("UNIT"), "tpn", confirm({ versionId: "v1" })],
      [revealed(), "server", reveal("r1")],
      [added(), "server", reveal("r1")],
    ] as const
  ).map(([dossier, id, command, facts]) => reasonOf(dossier.ask(id, command, facts)));
  return new Set(asked);
}

function closed(): Dossier {
  const dossier = added();
  dossier.proposalOpen = false;
  return dossier;
}

function revealed(): Dossier {
  return added().openRound("TPN", "r1").grant("server", reveal("r1"));
}

const file = { sha256: "a".repeat(64), bytes: 1, fileName: "a.pdf", mediaType: "application/pdf" };

function sameFile(): Dossier {
  return new Dossier().grant("unit", add(), { upload: file });
}

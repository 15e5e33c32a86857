import type { EvidenceCommand } from "../commands.js";
import type { Decided } from "../decide/guards.js";
import type { ThreadAudience } from "../words.js";
import { indicatorCodes, proposalId } from "./cast.fixture.js";
import { aWhole, Dossier } from "./Dossier.fixture.js";

type Command<T extends EvidenceCommand["type"]> = Extract<EvidenceCommand, { type: T }>;
type Rest<T extends EvidenceCommand["type"]> = Partial<Omit<Command<T>, "type">>;

/** A wish that the rules grant where nothing stands against it, with what the test is about put in. */
export const add = (rest: Rest<"addEvidence"> = {}): Command<"addEvidence"> => ({
  type: "addEvidence",
  proposalId,
  versionId: "v1",
  title: "SK Tim Kerja",
  indicatorCodes: [indicatorCodes[0]],
  shownOn: "2026-01-15",
  ...rest,
});

export const describeAnew = (rest: Rest<"describeEvidence"> = {}): Command<"describeEvidence"> => ({
  type: "describeEvidence",
  expectedVersion: 1,
  title: "SK Tim Kerja 2026",
  indicatorCodes: [indicatorCodes[0]],
  shownOn: null,
  ...rest,
});

export const start = (
  audience: ThreadAudience = "UNIT",
  rest: Rest<"startThread"> = {},
): Command<"startThread"> => ({
  type: "startThread",
  versionId: "v1",
  threadId: "t",
  commentId: "c",
  anchor: aWhole,
  audience,
  kind: "FINDING",
  body: "Tidak ada tanda tangan.",
  mentions: [],
  ...rest,
});

export const reply = (rest: Rest<"replyToThread"> = {}): Command<"replyToThread"> => ({
  type: "replyToThread",
  threadId: "t",
  commentId: "c2",
  body: "Sudah kami lengkapi.",
  mentions: [],
  ...rest,
});

export const edit = (rest: Rest<"editComment"> = {}): Command<"editComment"> => ({
  type: "editComment",
  threadId: "t",
  commentId: "c",
  expectedVersion: 1,
  body: "Tidak ada tanda tangan di halaman 2.",
  mentions: [],
  ...rest,
});

export const resolve = (rest: Rest<"resolveThread"> = {}): Command<"resolveThread"> => ({
  type: "resolveThread",
  threadId: "t",
  reason: "Sudah lengkap.",
  ...rest,
});

export const reopen = (rest: Rest<"reopenThread"> = {}): Command<"reopenThread"> => ({
  type: "reopenThread",
  threadId: "t",
  reason: "Masih kurang.",
  ...rest,
});

export const place = (rest: Rest<"placeThread"> = {}): Command<"placeThread"> => ({
  type: "placeThread",
  threadId: "t",
  versionId: "v1",
  anchor: aWhole,
  ...rest,
});

export const confirm = (rest: Rest<"confirmPlace"> = {}): Command<"confirmPlace"> => ({
  type: "confirmPlace",
  threadId: "t",
  versionId: "v2",
  ...rest,
});

export const newVersion = (versionId = "v2"): Command<"addVersion"> => ({ type: "addVersion", versionId });
export const reanchor = (versionId = "v2"): Command<"reanchorThreads"> => ({
  type: "reanchorThreads",
  versionId,
});
export const reveal = (roundId: string): Command<"revealRound"> => ({ type: "revealRound", roundId });
export const read = (versionId = "v1"): Command<"recordReading"> => ({
  type: "recordReading",
  versionId,
  reading: { kind: "READ", document: "PDF", pages: 3, textLength: 4000 },
});
export const withdraw = (reason = "Salah berkas."): Command<"withdrawEvidence"> => ({
  type: "withdrawEvidence",
  reason,
});

/** Added by the unit. */
export const added = (rest: Rest<"addEvidence"> = {}): Dossier => new Dossier().grant("unit", add(rest));

/** With the thread `t` of one comment `c`. */
export const threaded = (
  by = "tpn",
  audience: ThreadAudience = "UNIT",
  rest: Rest<"startThread"> = {},
): Dossier => added().grant(by, start(audience, rest));

/** Why a command was refused; `granted` when it was not. */
export function reasonOf(decided: Decided): string {
  return decided.ok ? "granted" : decided.error.reason;
}

/** What a granted command made happen; the refusal's reason alone when it was refused. */
export function typesOf(decided: Decided): string[] {
  return decided.ok ? decided.value.map((event) => event.type) : [decided.error.reason];
}

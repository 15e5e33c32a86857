import type { Assessment } from "../assessment.js";
import type { EvidenceFacts } from "../evidence.js";
import type { ProposalFacts } from "../words.js";

/** 4 March 2026, 09.00 WIB. */
export const morning = Date.UTC(2026, 2, 4, 2);

export const panelId = "panel-1";

/** Who there is. `tpn2` comes from the agency of unit 2. */
export const people: Readonly<
  Record<string, { readonly name: string; readonly homeAgencyId: string | null }>
> = Object.fromEntries(
  [
    "secretary",
    "chair",
    "deputy",
    "tpn",
    "tpn2",
    "kemenpanrb",
    "kpk",
    "kpk2",
    "ombudsman",
    "observer",
    "stranger",
  ].map((id) => [id, { name: `${id.toUpperCase()}, S.H.`, homeAgencyId: id === "tpn2" ? "agency-2" : null }]),
);

export const voterIds = ["tpn", "tpn2", "kemenpanrb", "kpk", "kpk2", "ombudsman"] as const;

export const proposals: Readonly<Record<string, ProposalFacts>> = Object.fromEntries(
  [1, 2, 3, 4].map((n) => [
    `proposal-${n}`,
    {
      proposalId: `proposal-${n}`,
      unitId: `unit-${n}`,
      unitName: `Unit ${n}`,
      agencyId: `agency-${n}`,
      agencyName: `Agency ${n}`,
      target: n === 3 ? "WBBM" : "WBK",
    },
  ]),
);

const gate = (code: string, value: number | null, bound: number | null, passed: boolean) => ({
  code,
  kind: value === null ? ("FACT" as const) : ("POINTS" as const),
  label: { id: code },
  value,
  bound,
  passed,
});

/** Unit 1 passes WBK, 2 fails a survey by a hair, 3 passes all but an earlier WBK, 4 passes both. */
export const assessments: Readonly<Record<string, Assessment>> = Object.fromEntries(
  [1, 2, 3, 4].map((n) => {
    const survey = gate("B.I.a", n === 2 ? 15.74 : 16.2, 15.75, n !== 2);
    const earlier = gate("earlierWbk", null, null, n === 4);
    const total = gate("total", 88.125, 75, true);
    const assessment: Assessment = {
      instrumentId: "LKE-ZI-90-2021",
      total: 88.125,
      enablers: 52.5,
      results: 35.625,
      complete: true,
      areas: [{ code: "MP", points: 7.5, weight: 8 }],
      gates: { WBK: [total, survey], WBBM: [{ ...total, bound: 85 }, survey, earlier] },
    };
    return [`proposal-${n}`, assessment];
  }),
);

/** One piece of evidence of each proposal, with two versions of twelve pages and two threads; and one that was withdrawn. */
const evidence: Readonly<Record<string, Pick<EvidenceFacts, "proposalId" | "withdrawn">>> = {
  ...Object.fromEntries(
    [1, 2, 3, 4].map((n) => [`evidence-${n}`, { proposalId: `proposal-${n}`, withdrawn: false }]),
  ),
  "evidence-gone": { proposalId: "proposal-1", withdrawn: true },
};
const versionIds: readonly (string | null)[] = ["version-1", "version-2", null];
const threadIds: readonly (string | null)[] = ["thread-1", "thread-2", null];

/** What is known of evidence, as the server would answer; null for what there is not. */
export function evidenceFacts(
  evidenceId: string,
  versionId: string | null,
  threadId: string | null,
): EvidenceFacts | null {
  const found = evidence[evidenceId];
  if (found === undefined) return null;
  return {
    ...found,
    title: `Bukti ${evidenceId}`,
    hasVersion: versionIds.includes(versionId),
    hasThread: threadIds.includes(threadId),
    pages: 12,
  };
}

import type { Circle } from "@sidang/shared";

/** A blind round of the demonstration. */
export interface DemoRound {
  readonly id: string;
  readonly proposalId: string;
  readonly circle: Extract<Circle, "TPI" | "TPN">;
  /** Also who reveals it. */
  readonly openedBy: string;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly revealedAt: number | null;
}

/** One unit under review has been through the internal evaluators' round; that of the national ones is open. */
export function demoRounds(year: number, momentOf: (part: number) => number): readonly DemoRound[] {
  const proposalId = `proposal-${year}-itpc-milan`;
  return [
    {
      id: `round-${year}-itpc-milan-tpi`,
      proposalId,
      circle: "TPI",
      openedBy: "person-tpi",
      openedAt: momentOf(0.5),
      revealedAt: momentOf(0.58),
    },
    {
      id: `round-${year}-itpc-milan-tpn`,
      proposalId,
      circle: "TPN",
      openedBy: "person-evaluator",
      openedAt: momentOf(0.8),
      revealedAt: null,
    },
  ];
}

/** The round that was open in each circle at a moment. */
export function openRounds(
  rounds: readonly DemoRound[],
  proposalId: string,
  at: number,
): Readonly<Partial<Record<Circle, string>>> {
  const open = rounds.filter(
    (round) =>
      round.proposalId === proposalId &&
      round.openedAt <= at &&
      (round.revealedAt === null || round.revealedAt > at),
  );
  return Object.fromEntries(open.map(({ circle, id }) => [circle, id]));
}

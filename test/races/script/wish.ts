import type { BallotChoice, PanelCommand } from "@sidang/shared";

type Plain = Exclude<PanelCommand, { type: "convenePanel" | "castBallot" | "revealBallots" }>;

/** What somebody asks of the server: the panel's own commands, but for what a client says differently. */
export type Wish =
  | Plain
  | { readonly type: "revealBallots"; readonly itemId: string; readonly reason: string | null }
  | {
      readonly type: "castBallot";
      readonly itemId: string;
      readonly memberId: string;
      readonly choice: BallotChoice;
      /** Holds the ballot's secret. */
      readonly reason: string;
    };

/** To wait for what others do. */
export const rest = { type: "rest" } as const;

/** The command that a wish becomes, with stand-ins for what only the server makes. */
export function commandOf(wish: Wish): PanelCommand {
  if (wish.type === "revealBallots") return { ...wish, automatic: false };
  if (wish.type !== "castBallot") return wish;
  const { type, itemId, memberId } = wish;
  return { type, itemId, memberId, commitment: "0".repeat(64) };
}

/** A wish as a mutation's arguments. */
export function argumentsOf({ type: _type, ...fields }: Wish): Readonly<Record<string, unknown>> {
  return fields;
}

import type { Circle } from "@sidang/shared";
import { Field, ID, ObjectType } from "type-graphql";
import type { BlindRoundRow } from "../../../database/entities/index.js";
import { CircleEnum } from "../../../graph/evidenceEnums.js";

@ObjectType({
  description:
    "A round in which the evaluators of a circle comment on a proposal's evidence without seeing each other's threads.",
})
export class BlindRound {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  proposalId!: string;

  @Field(() => CircleEnum)
  circle!: Circle;

  @Field(() => Date)
  openedAt!: Date;

  @Field(() => Date, { nullable: true, description: "Null while it is open." })
  revealedAt!: Date | null;
}

export function presentRound({ id, proposalId, circle, openedAt, revealedAt }: BlindRoundRow): BlindRound {
  return {
    id,
    proposalId,
    circle,
    openedAt: new Date(openedAt),
    revealedAt: revealedAt === null ? null : new Date(revealedAt),
  };
}

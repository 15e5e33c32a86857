import type { BallotChoice } from "@sidang/shared";
import { Field, ObjectType } from "type-graphql";
import { BallotChoiceEnum } from "../../../graph/enums.js";

@ObjectType({ description: "The viewer's own sealed ballot on the vote that is open." })
export class OwnBallot {
  @Field(() => BallotChoiceEnum)
  choice!: BallotChoice;

  @Field(() => String, { nullable: true, description: "Null when none was given." })
  reason!: string | null;

  @Field(() => Date)
  castAt!: Date;
}

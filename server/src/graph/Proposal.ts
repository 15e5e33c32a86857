import type { GateFacts, Predicate } from "@sidang/shared";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PredicateEnum, type ProposalStage, ProposalStageEnum } from "./enums.js";

@ObjectType({ description: "A unit that is to get a predicate in a cycle (usulan)." })
export class Proposal {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The year of its cycle." })
  cycle!: number;

  @Field(() => PredicateEnum, { description: "What it asks for." })
  target!: Predicate;

  @Field(() => ProposalStageEnum)
  stage!: ProposalStage;

  @Field(() => PredicateEnum, {
    nullable: true,
    description: "Predicate held from an earlier cycle, or null.",
  })
  heldPredicate!: Predicate | null;

  @Field(() => Boolean, { description: "In the ministry's category WBK-AFIRMASI." })
  affirmative!: boolean;

  @Field(() => Int, { description: "One more at each write." })
  version!: number;

  /** Resolved as `unit`. */
  unitId!: string;

  /** The unit's agency, for judging access. */
  agencyId!: string;

  prerequisites!: GateFacts["prerequisites"];
}

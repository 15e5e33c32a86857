import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Agency } from "../../graph/Agency.js";
import { agencyOf } from "../../graph/agencyOf.js";
import { type ProposalStage, ProposalStageEnum, type UnitOrder, UnitOrderEnum } from "../../graph/enums.js";
import { pageSize } from "../../graph/keyset.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { seatedProposals } from "../../graph/seatedProposals.js";
import { Unit } from "../../graph/Unit.js";
import { AgencyConnection, UnitConnection } from "./Connections.js";
import { findAgencies } from "./findAgencies.js";
import { findUnits } from "./findUnits.js";
import { visibleUnit } from "./visibleUnit.js";

@ArgsType()
class AgenciesArgs {
  @Field(() => Int, { description: "The year of the cycle." })
  cycle!: number;

  @Field(() => String, { nullable: true, description: "Part of the name." })
  search?: string | null;

  @Field(() => Int, { defaultValue: 50, description: "1 to 200." })
  first!: number;

  @Field(() => String, { nullable: true, description: "The endCursor of the page before." })
  after?: string | null;
}

@ArgsType()
class UnitsArgs extends AgenciesArgs {
  @Field(() => ID, { nullable: true })
  agencyId?: string | null;

  @Field(() => ProposalStageEnum, { nullable: true })
  stage?: ProposalStage | null;

  @Field(() => UnitOrderEnum, { defaultValue: UnitOrderEnum.NAME })
  orderBy!: UnitOrder;
}

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => AgencyConnection, {
    description:
      "Agencies with a unit in the cycle that the viewer may see, by name. Errors: INVALID_INPUT for `first` beyond 1..200 or a foreign cursor.",
  })
  async agencies(@Args() args: AgenciesArgs, @Ctx() context: RequestContext): Promise<AgencyConnection> {
    const { grants } = mustBeSignedIn(context);
    return findAgencies(context.services.database, {
      cycle: args.cycle,
      search: args.search ?? null,
      first: pageSize(args.first),
      after: args.after ?? null,
      grants,
      seated: await seatedProposals(context),
    });
  }

  @Query(() => UnitConnection, {
    description:
      "Units with a proposal in the cycle that the viewer may see. Errors: INVALID_INPUT for `first` beyond 1..200 or a foreign cursor.",
  })
  async units(@Args() args: UnitsArgs, @Ctx() context: RequestContext): Promise<UnitConnection> {
    const { grants } = mustBeSignedIn(context);
    return findUnits(context.services.database, {
      cycle: args.cycle,
      agencyId: args.agencyId ?? null,
      stage: args.stage ?? null,
      search: args.search ?? null,
      orderBy: args.orderBy,
      first: pageSize(args.first),
      after: args.after ?? null,
      grants,
      seated: await seatedProposals(context),
    });
  }

  @Query(() => Unit, { nullable: true, description: "Null when there is none that the viewer may see." })
  unit(@Arg("id", () => ID) id: string, @Ctx() context: RequestContext): Promise<Unit | null> {
    mustBeSignedIn(context);
    return visibleUnit(id, context);
  }

  @FieldResolver(() => Agency)
  async agency(@Root() { agencyId }: Unit, @Ctx() context: RequestContext): Promise<Agency> {
    const agency = await agencyOf(agencyId, context);
    if (agency === null) throw new Error("a unit without its agency");
    return agency;
  }
}

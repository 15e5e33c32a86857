import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Proposal } from "../../graph/Proposal.js";
import type { RequestContext } from "../../graph/requestContext.js";
import { Unit } from "../../graph/Unit.js";
import { visibleProposals } from "./proposalOf.js";

@Resolver(() => Unit)
export class UnitProposals {
  @FieldResolver(() => [Proposal], { description: "Those that the viewer may see, the newest cycle first." })
  proposals(@Root() { id }: Unit, @Ctx() context: RequestContext): Promise<readonly Proposal[]> {
    return visibleProposals(id, context);
  }
}

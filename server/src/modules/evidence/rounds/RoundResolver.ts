import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import { BlindRound, presentRound } from "./BlindRound.js";

@Resolver()
export class RoundResolver {
  @Query(() => [BlindRound], {
    description:
      "A proposal's blind rounds in the circles that the viewer reads, newest first; at most 100. Errors: NOT_FOUND.",
  })
  async blindRounds(
    @Arg("proposalId", () => ID) proposalId: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly BlindRound[]> {
    const rows = await context.services.blindRounds.list(proposalId, mustBeSignedIn(context));
    return rows.map(presentRound);
  }

  @Mutation(() => BlindRound, {
    description:
      "By an evaluator, for the evaluators of their side. Errors: NOT_FOUND, FORBIDDEN; INVALID_INPUT while one is open.",
  })
  async openBlindRound(
    @Arg("commandId", () => ID) commandId: string,
    @Arg("proposalId", () => ID) proposalId: string,
    @Ctx() context: RequestContext,
  ): Promise<BlindRound> {
    return presentRound(
      await context.services.blindRounds.open(commandId, proposalId, mustBeSignedIn(context)),
    );
  }

  @Mutation(() => BlindRound, {
    description:
      "All its threads, in all documents, at once; by an evaluator of its circle. Errors: NOT_FOUND, FORBIDDEN.",
  })
  async revealBlindRound(
    @Arg("commandId", () => ID) commandId: string,
    @Arg("roundId", () => ID) roundId: string,
    @Ctx() context: RequestContext,
  ): Promise<BlindRound> {
    return presentRound(
      await context.services.blindRounds.reveal(commandId, roundId, mustBeSignedIn(context)),
    );
  }
}

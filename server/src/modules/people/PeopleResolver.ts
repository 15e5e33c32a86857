import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Agency } from "../../graph/Agency.js";
import { agencyOf } from "../../graph/agencyOf.js";
import { pageSize } from "../../graph/keyset.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { Demo } from "./Demo.js";
import { findPeople } from "./findPeople.js";
import { signIn } from "./signIn.js";
import { Person, presentUser, Session, User } from "./User.js";

@Resolver(() => User)
export class PeopleResolver {
  @Query(() => Demo, { nullable: true, description: "Null outside demo mode." })
  demo(@Ctx() { services }: RequestContext): Demo | null {
    return services.demo;
  }

  @Query(() => User, { nullable: true, description: "Whoever is signed in; null before." })
  me(@Ctx() { viewer }: RequestContext): User | null {
    return viewer === null ? null : presentUser(viewer);
  }

  @Query(() => [Person], {
    description:
      "People by name or address, for appointments. Errors: FORBIDDEN for whoever convenes no panels; INVALID_INPUT for `first` beyond 1..200.",
  })
  people(
    @Arg("search", () => String) search: string,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<Person[]> {
    return findPeople(context.services.database, mustBeSignedIn(context), search, pageSize(first));
  }

  @Mutation(() => Session, {
    description:
      "Errors: UNAUTHENTICATED when address or password is wrong; RATE_LIMITED after too many failures (`retryAfter` in seconds).",
  })
  async signIn(
    @Arg("email", () => String) email: string,
    @Arg("password", () => String) password: string,
    @Ctx() context: RequestContext,
  ): Promise<Session> {
    const viewer = await signIn(email, password, context);
    return { user: presentUser(viewer), expiresAt: new Date(viewer.session.expiresAt) };
  }

  @Mutation(() => Boolean, { description: "Ends the session and closes its sockets at once." })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    await context.services.sessions.end(mustBeSignedIn(context).session.tokenHash);
    context.cookie?.clear();
    return true;
  }

  @FieldResolver(() => Agency, {
    nullable: true,
    description: "Its proposals are a conflict of interest for this person. Null when there is none.",
  })
  homeAgency(@Root() { homeAgencyId }: User, @Ctx() context: RequestContext): Promise<Agency | null> {
    return homeAgencyId === null ? Promise.resolve(null) : agencyOf(homeAgencyId, context);
  }
}

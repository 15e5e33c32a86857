import type { Role, ScopeKind } from "@sidang/shared";
import { Field, ID, ObjectType } from "type-graphql";
import { RoleEnum, ScopeKindEnum } from "../../graph/enums.js";
import type { SignedIn } from "../../graph/requestContext.js";

@ObjectType({ description: "A role held somewhere." })
export class Grant {
  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => ScopeKindEnum)
  scope!: ScopeKind;

  @Field(() => ID, { nullable: true, description: "The agency's or unit's id; null for the country." })
  scopeId!: string | null;
}

@ObjectType({ description: "The person who is signed in, as they see themselves." })
export class User {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [Grant], { description: "The roles that they hold. Seats in panels are in the panels." })
  grants!: readonly Grant[];

  /** Whose proposals are a conflict of interest for this person. Resolved as `homeAgency`. */
  homeAgencyId!: string | null;
}

@ObjectType({ description: "A session that was started. Its cookie has come with the answer." })
export class Session {
  @Field(() => User)
  user!: User;

  @Field(() => Date, { description: "When it ends by itself, 12 hours after it began." })
  expiresAt!: Date;
}

@ObjectType({ description: "A person as others see them." })
export class Person {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: "Null when they belong to no agency." })
  homeAgencyName!: string | null;
}

/** A signed-in person as GraphQL shows them. */
export function presentUser({ userId, name, email, grants, homeAgencyId }: SignedIn): User {
  return Object.assign(new User(), { id: userId, name, email, grants, homeAgencyId });
}

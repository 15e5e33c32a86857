import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { enumeration } from "../../../graph/enumeration.js";
import { pageSize } from "../../../graph/keyset.js";
import { PageInfo } from "../../../graph/PageInfo.js";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import { seatedProposals } from "../../../graph/seatedProposals.js";
import { type Hit, searchEvidence } from "./searchEvidence.js";
import { shownHits } from "./shownHits.js";

const HitKindEnum = enumeration(
  "HitKind",
  ["TITLE", "TEXT", "THREAD"] as const,
  "Where it was found: in the title of an evidence, in the text of its newest version, or in what was written in a thread.",
);

@ObjectType({ description: "Something that was found." })
export class SearchHit {
  @Field(() => HitKindEnum)
  kind!: Hit["kind"];

  @Field(() => ID)
  evidenceId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => ID)
  proposalId!: string;

  @Field(() => String)
  unitName!: string;

  @Field(() => Int)
  cycle!: number;

  @Field(() => Boolean, { description: "The evidence was withdrawn." })
  withdrawn!: boolean;

  @Field(() => ID, { nullable: true, description: "Null unless it was found in a thread." })
  threadId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The page of the text; null for what has none, or was not found in a text.",
  })
  page!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What stands around the first word that was found; null when the title says it.",
  })
  excerpt!: string | null;
}

@ObjectType({ description: "A page of what was found." })
export class SearchConnection {
  @Field(() => [SearchHit])
  nodes!: readonly SearchHit[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      "Evidence and threads that hold every word of the query (at most 8), of what the viewer may see: titles, then texts, then threads, the latest received first. Errors: INVALID_INPUT without a word of two letters, beyond 200 characters, or for `first` beyond 1..50.",
  })
  async search(
    @Arg("query", () => String) query: string,
    @Arg("proposalId", () => ID, { nullable: true, description: "Only of this proposal." }) proposalId:
      | string
      | null,
    @Arg("first", () => Int, { defaultValue: 20 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SearchConnection> {
    const viewer = mustBeSignedIn(context);
    const seated = await seatedProposals(context);
    const wanted = {
      query,
      proposalId: proposalId ?? null,
      first: pageSize(first, 50),
      after: after ?? null,
    };
    const { hits, pageInfo } = await searchEvidence(context.services.database, viewer, seated, wanted);
    return { nodes: await shownHits(context.services, viewer, hits, query), pageInfo };
  }
}

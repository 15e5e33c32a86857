import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graph/requestContext.js";
import { EvidenceVersion } from "./types/Evidence.js";

@Resolver(() => EvidenceVersion)
export class VersionResolver {
  @FieldResolver(() => [Int], {
    nullable: true,
    description:
      "Where each page begins in its whole text, for marking a passage without reading all pages before it; at most 2,000. Null until it has been read, and for what has no text.",
  })
  pageStarts(
    @Root() version: EvidenceVersion,
    @Ctx() { services }: RequestContext,
  ): Promise<readonly number[] | null> {
    return services.versionTexts.pageStarts(version);
  }
}

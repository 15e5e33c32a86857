import { circles, type ThreadAudience } from "@sidang/shared";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { batch } from "../../graph/batch.js";
import { invalidInput, notFound } from "../../graph/deliberateError.js";
import { ThreadAudienceEnum } from "../../graph/evidenceEnums.js";
import { pageSize } from "../../graph/keyset.js";
import { sql } from "../../graph/reachSql.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { countByIndicator, countThreads, findEvidence, noThreads } from "./evidenceLists.js";
import { seeEvidence, seePlaced } from "./evidenceViewer.js";
import { mentionablePeople } from "./mentionablePeople.js";
import { seenBy } from "./seen.js";
import { placedAt } from "./standings.js";
import { Evidence, presentEvidence } from "./types/Evidence.js";
import {
  EvidenceConnection,
  IndicatorEvidence,
  Mentionable,
  ThreadCounts,
} from "./types/EvidenceConnection.js";
import { ThreadSeen } from "./types/SeenBy.js";

/** Threads of evidence, by what the viewer reads of it and its id: one query for a whole list. */
const countsOf = batch<ThreadCounts>(async (keys, context) => {
  const { userId } = mustBeSignedIn(context);
  const byReads = new Map<string, string[]>();
  for (const key of keys) {
    const [reads = "", id = ""] = key.split(" ");
    byReads.set(reads, [...(byReads.get(reads) ?? []), id]);
  }
  const counted = new Map<string, ThreadCounts>();
  for (const [reads, ids] of byReads) {
    const read = circles.filter((circle) => reads.split("+").includes(circle));
    const where = sql(`t.evidence_id IN (${ids.map(() => "?").join(", ")})`, ...ids);
    const found = await countThreads(context.services.database, { userId, reads: read }, where);
    for (const [id, counts] of found) counted.set(`${reads} ${id}`, counts);
  }
  return counted;
});

/** Reading evidence. What a viewer may not see of it is taken out before it gets here. */
@Resolver(() => Evidence)
export class EvidenceQueries {
  @Query(() => Evidence, { nullable: true, description: "Null when there is none that the viewer may see." })
  async evidence(@Arg("id", () => ID) id: string, @Ctx() context: RequestContext): Promise<Evidence | null> {
    const seen = await seeEvidence(context.services, mustBeSignedIn(context), id);
    return seen === null ? null : presentEvidence(seen);
  }

  @Query(() => EvidenceConnection, {
    description:
      "A proposal's evidence, by the time of its receipt. Errors: NOT_FOUND; INVALID_INPUT for `first` beyond 1..200.",
  })
  async evidenceList(
    @Arg("proposalId", () => ID) proposalId: string,
    @Arg("indicatorCode", () => String, { nullable: true, description: "Of this indicator only." })
    indicatorCode: string | null,
    @Arg("withdrawn", () => Boolean, {
      nullable: true,
      description: "Only withdrawn, or only current; both when left out.",
    })
    withdrawn: boolean | null,
    @Arg("first", () => Int, { defaultValue: 50 }) first: number,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<EvidenceConnection> {
    const { services } = context;
    const placed = await placedAt(services, mustBeSignedIn(context), proposalId);
    if (placed === null) throw notFound("proposal");
    const { ids, pageInfo, totalCount } = await findEvidence(services.database, {
      proposalId,
      indicatorCode: indicatorCode ?? null,
      withdrawn: withdrawn ?? null,
      first: pageSize(first),
      after: after ?? null,
    });
    const seen = await Promise.all(ids.map((id) => seePlaced(services, placed, id)));
    return {
      nodes: seen.flatMap((each) => (each === null ? [] : presentEvidence(each))),
      pageInfo,
      totalCount,
    };
  }

  @Query(() => [IndicatorEvidence], {
    description:
      "How much current evidence each indicator of a proposal's sheet has; those without any are left out. Errors: NOT_FOUND.",
  })
  async evidenceByIndicator(
    @Arg("proposalId", () => ID) proposalId: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly IndicatorEvidence[]> {
    const placed = await placedAt(context.services, mustBeSignedIn(context), proposalId);
    if (placed === null) throw notFound("proposal");
    return countByIndicator(context.services.database, proposalId);
  }

  @Query(() => [Mentionable], {
    description:
      "People by a part of their name who can read what the viewer writes for this audience; at most 50. Errors: NOT_FOUND.",
  })
  mentionablePeople(
    @Arg("evidenceId", () => ID) evidenceId: string,
    @Arg("audience", () => ThreadAudienceEnum) audience: ThreadAudience,
    @Arg("search", () => String) search: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly Mentionable[]> {
    return mentionablePeople(context.services, mustBeSignedIn(context), evidenceId, audience, search);
  }

  @Query(() => [ThreadSeen], {
    description:
      "Who has seen these threads of an evidence; threads that are not there for the viewer are left out. Errors: NOT_FOUND; INVALID_INPUT beyond 200 threads.",
  })
  async threadsSeen(
    @Arg("evidenceId", () => ID) evidenceId: string,
    @Arg("threadIds", () => [ID]) threadIds: string[],
    @Ctx() context: RequestContext,
  ): Promise<readonly ThreadSeen[]> {
    if (threadIds.length > 200) throw invalidInput("threadIds", "at most 200");
    const seen = await seeEvidence(context.services, mustBeSignedIn(context), evidenceId);
    if (seen === null) throw notFound("evidence");
    const shown = threadIds.filter((id) => seen.evidence.threads[id] !== undefined);
    const readers = await seenBy(context.services, seen, shown);
    return shown.map((threadId) => ({ threadId, seenBy: readers.get(threadId) ?? [] }));
  }

  @FieldResolver(() => ThreadCounts, { description: "Of the threads that the viewer sees." })
  async threadCounts(@Root() { id, reads }: Evidence, @Ctx() context: RequestContext): Promise<ThreadCounts> {
    return (await countsOf(`${reads.join("+")} ${id}`, context)) ?? noThreads;
  }
}

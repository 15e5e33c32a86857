import {
  type AnchorState,
  audienceOfCircle,
  type Comment as CommentState,
  type Evidence,
  isSealed,
  type Placement as PlacementState,
  type Side,
  type ThreadAudience,
  type ThreadKind,
  type Thread as ThreadState,
  type ThreadStatus,
} from "@sidang/shared";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import {
  AnchorStateEnum,
  SideEnum,
  ThreadAudienceEnum,
  ThreadKindEnum,
  ThreadStatusEnum,
} from "../../../graph/evidenceEnums.js";

@ObjectType({ description: "What somebody wrote in a thread." })
export class Comment {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  authorId!: string;

  @Field(() => String)
  authorName!: string;

  @Field(() => SideEnum)
  side!: Side;

  @Field(() => Date)
  at!: Date;

  @Field(() => String)
  body!: string;

  @Field(() => Int, {
    description: "1, and one more at each edit. Hand it to editComment as expectedVersion.",
  })
  version!: number;
}

@ObjectType({ description: "Where a thread stands in one version." })
export class ThreadPlace {
  @Field(() => ID)
  versionId!: string;

  @Field(() => AnchorStateEnum)
  state!: AnchorState;

  @Field(() => Float, { description: "0..1: how much of what was marked is there." })
  similarity!: number;

  @Field(() => GraphQLJSONObject, {
    description: "As Anchor of the shared package says. Of a LOST thread: the last that was known.",
  })
  anchor!: object;
}

@ObjectType({ description: "A discussion of a place in an evidence." })
export class Thread {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  evidenceId!: string;

  @Field(() => ThreadAudienceEnum)
  audience!: ThreadAudience;

  @Field(() => ThreadKindEnum)
  kind!: ThreadKind;

  @Field(() => ThreadStatusEnum)
  status!: ThreadStatus;

  @Field(() => Boolean, {
    description: "Sealed in a blind round: its author alone sees it until the round is revealed.",
  })
  sealed!: boolean;

  @Field(() => Date)
  startedAt!: Date;

  @Field(() => Date, { description: "When it was last written in, answered, resolved or reopened." })
  touchedAt!: Date;

  @Field(() => [ThreadPlace])
  places!: readonly ThreadPlace[];

  @Field(() => [Comment], { description: "The first one started it. At most 500." })
  comments!: readonly Comment[];

  @Field(() => String, { nullable: true, description: "Why it was resolved; null when it is not." })
  resolvedBecause!: string | null;
}

export function presentThread(evidence: Evidence, thread: ThreadState): Thread {
  const { threadId: id, scope, kind, status, startedAt, touchedAt, places, comments, resolution } = thread;
  return {
    id,
    evidenceId: evidence.evidenceId,
    audience: audienceOfCircle(scope.circle),
    kind,
    status,
    sealed: isSealed(evidence, scope),
    startedAt: new Date(startedAt),
    touchedAt: new Date(touchedAt),
    places: Object.entries(places).map(([versionId, place]) => presentPlace(versionId, place)),
    comments: comments.map(presentComment),
    resolvedBecause: resolution?.reason ?? null,
  };
}

function presentPlace(versionId: string, { state, similarity, anchor }: PlacementState): ThreadPlace {
  return { versionId, state, similarity, anchor };
}

export function presentComment({ commentId: id, author, at, body, version }: CommentState): Comment {
  return {
    id,
    authorId: author.userId,
    authorName: author.name,
    side: author.side,
    at: new Date(at),
    body,
    version,
  };
}

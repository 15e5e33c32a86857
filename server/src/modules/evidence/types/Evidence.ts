import {
  type Circle,
  circleFor,
  type DocumentKind,
  evidenceAudienceKey,
  type Reading,
  type ThreadAudience,
  threadAudiences,
  type Version,
} from "@sidang/shared";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  DocumentKindEnum,
  EvidenceStatusEnum,
  ReadingKindEnum,
  ThreadAudienceEnum,
} from "../../../graph/evidenceEnums.js";
import type { SeenEvidence } from "../evidenceViewer.js";
import { isOpen } from "../proposalPlace.js";

@ObjectType({
  description:
    "A file as one version of an evidence. Its bytes are at `/files/versions/<id>`, for those who may see it.",
})
export class EvidenceVersion {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  evidenceId!: string;

  @Field(() => Int, { description: "From 1." })
  number!: number;

  @Field(() => String)
  fileName!: string;

  @Field(() => String, { description: "As its bytes say, whatever its name." })
  mediaType!: string;

  @Field(() => Number, { description: "How many bytes it has." })
  bytes!: number;

  @Field(() => String, { description: "SHA-256 of its bytes, in hex." })
  sha256!: string;

  @Field(() => Date, { description: "When it was received." })
  addedAt!: Date;

  @Field(() => ID)
  addedById!: string;

  @Field(() => String)
  addedByName!: string;

  @Field(() => ReadingKindEnum)
  reading!: Reading["kind"];

  @Field(() => DocumentKindEnum, {
    nullable: true,
    description: "Null until it has been read, or when it cannot be.",
  })
  document!: DocumentKind | null;

  @Field(() => Int, { nullable: true, description: "Null where there are none to count." })
  pages!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Characters of its text; 0 for a scan. Null until it has been read.",
  })
  textLength!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it cannot be read; null when it can, or is not read yet.",
  })
  unreadable!: string | null;
}

@ObjectType({ description: "What the viewer may do with an evidence." })
export class EvidenceRights {
  @Field(() => Boolean, { description: "Add versions, describe, withdraw." })
  changes!: boolean;

  @Field(() => [ThreadAudienceEnum], {
    description: "For whom they may start threads; none when the proposal is decided.",
  })
  audiences!: readonly ThreadAudience[];
}

@ObjectType({ description: "A piece of evidence (bukti dukung) of a proposal." })
export class Evidence {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  proposalId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [String], { description: "Codes of the indicators that it belongs to." })
  indicatorCodes!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "The day of what it shows, as YYYY-MM-DD; null when it is of no day.",
  })
  shownOn!: string | null;

  @Field(() => Date, { description: "When its first version was received. Nobody can change it." })
  receivedAt!: Date;

  @Field(() => EvidenceStatusEnum)
  status!: "CURRENT" | "WITHDRAWN";

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null when it was not." })
  withdrawnBecause!: string | null;

  @Field(() => Int, { description: "Hand it to describeEvidence as expectedVersion." })
  description!: number;

  @Field(() => [EvidenceVersion], { description: "Oldest first; at least one, at most 200." })
  versions!: readonly EvidenceVersion[];

  @Field(() => EvidenceRights)
  may!: EvidenceRights;

  @Field(() => Int, { description: "The last event folded into the snapshot." })
  seq!: number;

  @Field(() => String, { description: "Hash of that event: the chain's head, in hex." })
  head!: string;

  @Field(() => String, { description: "Equal for all who see the same of it. Hand it to evidenceEvents." })
  audienceKey!: string;

  @Field(() => GraphQLJSONObject, {
    description:
      "The folded state, with its threads, as Evidence of the shared package, with all that the viewer may not see taken out.",
  })
  snapshot!: object;

  /** What the viewer reads of it, for counting threads. */
  reads!: readonly Circle[];
}

/** An evidence as GraphQL shows it. What the viewer may not see was taken out before. */
export function presentEvidence({ evidence, head, audience, standing, place }: SeenEvidence): Evidence {
  const { evidenceId: id, proposalId, title, indicatorCodes, shownOn, status, description, seq } = evidence;
  return {
    id,
    proposalId,
    title,
    indicatorCodes,
    shownOn,
    status,
    description,
    seq,
    head,
    receivedAt: new Date(evidence.receivedAt),
    withdrawnBecause: evidence.withdrawal?.reason ?? null,
    versions: evidence.versions.map((version) => presentVersion(id, version)),
    may: {
      changes: standing.adds && isOpen(place) && status === "CURRENT",
      audiences: isOpen(place) ? threadAudiences.filter((each) => circleFor(standing, each) !== null) : [],
    },
    audienceKey: evidenceAudienceKey(audience),
    snapshot: evidence,
    reads: standing.reads,
  };
}

export function presentVersion(evidenceId: string, version: Version): EvidenceVersion {
  const { versionId: id, number, fileName, mediaType, bytes, sha256, addedBy, addedAt, reading } = version;
  const read = reading.kind === "READ" ? reading : null;
  return {
    id,
    evidenceId,
    number,
    fileName,
    mediaType,
    bytes,
    sha256,
    addedAt: new Date(addedAt),
    addedById: addedBy.userId,
    addedByName: addedBy.name,
    reading: reading.kind,
    document: read?.document ?? null,
    pages: read?.pages ?? null,
    textLength: read?.textLength ?? null,
    unreadable: reading.kind === "UNREADABLE" ? reading.reason : null,
  };
}

import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { CycleQueries } from "./modules/cycles/CycleQueries.js";
import { EvidenceQueries } from "./modules/evidence/EvidenceQueries.js";
import { EvidenceSubscriptions } from "./modules/evidence/EvidenceSubscriptions.js";
import { ImportResolver } from "./modules/evidence/importing/ImportResolver.js";
import { EvidenceMutations } from "./modules/evidence/mutations/EvidenceMutations.js";
import { ThreadMutations } from "./modules/evidence/mutations/ThreadMutations.js";
import { RoundResolver } from "./modules/evidence/rounds/RoundResolver.js";
import { SearchResolver } from "./modules/evidence/search/SearchResolver.js";
import {
  EvidenceReset,
  EvidenceWithheld,
  RecordedEvidenceEvent,
  recordedEvidenceClasses,
} from "./modules/evidence/types/EvidenceEvents.js";
import { VersionResolver } from "./modules/evidence/VersionResolver.js";
import { ConveningMutations } from "./modules/panel/mutations/ConveningMutations.js";
import { DiscussionMutations } from "./modules/panel/mutations/DiscussionMutations.js";
import { ShowingMutations } from "./modules/panel/mutations/ShowingMutations.js";
import { SittingMutations } from "./modules/panel/mutations/SittingMutations.js";
import { VotingMutations } from "./modules/panel/mutations/VotingMutations.js";
import { PanelQueries } from "./modules/panel/PanelQueries.js";
import { PanelSubscriptions } from "./modules/panel/PanelSubscriptions.js";
import {
  RecordedPanelEvent,
  Reset,
  recordedEventClasses,
  Withheld,
} from "./modules/panel/types/PanelEvents.js";
import { PeopleResolver } from "./modules/people/PeopleResolver.js";
import { AnswerResolver } from "./modules/proposals/answers/AnswerResolver.js";
import { ProposalResolver } from "./modules/proposals/ProposalResolver.js";
import { UnitProposals } from "./modules/proposals/UnitProposals.js";
import { UnitResolver } from "./modules/units/UnitResolver.js";

const resolvers: NonEmptyArray<new () => object> = [
  PeopleResolver,
  CycleQueries,
  UnitResolver,
  UnitProposals,
  ProposalResolver,
  AnswerResolver,
  PanelQueries,
  PanelSubscriptions,
  ConveningMutations,
  ShowingMutations,
  SittingMutations,
  DiscussionMutations,
  VotingMutations,
  EvidenceQueries,
  VersionResolver,
  EvidenceMutations,
  ThreadMutations,
  ImportResolver,
  RoundResolver,
  SearchResolver,
  EvidenceSubscriptions,
];

/** type-graphql wants one wherever there are subscriptions; ours are delivered by live/. */
const noPubSub = {
  publish: () => {
    throw new Error("events are published by the event store and the hub");
  },
  subscribe: () => {
    throw new Error("subscriptions are delivered by live/");
  },
};

/** The whole GraphQL schema. It holds no state: what resolvers need comes with the context. */
export function buildSidangSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers,
    orphanedTypes: [
      RecordedPanelEvent,
      ...Object.values(recordedEventClasses),
      Withheld,
      Reset,
      RecordedEvidenceEvent,
      ...Object.values(recordedEvidenceClasses),
      EvidenceWithheld,
      EvidenceReset,
    ],
    pubSub: noPubSub,
    validate: false,
    simpleResolvers: true,
  } as Parameters<typeof buildSchemaSync>[0]);
}

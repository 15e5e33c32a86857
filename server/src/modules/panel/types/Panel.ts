import {
  type Audience,
  audienceKey,
  type DecisionRule,
  type AgendaItem as Item,
  type ItemPhase,
  type Outcome,
  type PanelStatus,
  type Predicate,
  redactState,
  type TimeZone,
} from "@sidang/shared";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  AudienceKindEnum,
  DecisionRuleEnum,
  ItemPhaseEnum,
  OutcomeEnum,
  PanelStatusEnum,
  PanelTimeZoneEnum,
  PredicateEnum,
} from "../../../graph/enums.js";
import type { SeenPanel } from "../panelViewer.js";

@ObjectType({ description: "A proposal on a panel's agenda." })
export class AgendaItem {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  proposalId!: string;

  @Field(() => ID)
  unitId!: string;

  @Field(() => String, { description: "As it was when the item was added." })
  unitName!: string;

  @Field(() => String)
  agencyName!: string;

  @Field(() => PredicateEnum)
  target!: Predicate;

  @Field(() => Int, { description: "Time set aside, in minutes." })
  minutes!: number;

  @Field(() => ItemPhaseEnum)
  phase!: ItemPhase;

  @Field(() => OutcomeEnum, { nullable: true, description: "Null until it is decided." })
  outcome!: Outcome | null;

  @Field(() => PredicateEnum, { nullable: true, description: "What a GRANT gave; else null." })
  predicate!: Predicate | null;

  @Field(() => Boolean, { description: "The viewer has a conflict on it: its case is withheld." })
  withheld!: boolean;
}

@ObjectType({
  description:
    "A panel as the viewer may see it. `snapshot` is its folded state, the type Panel of the shared package; fold panelEvents(after: seq) on it.",
})
export class Panel {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The year of its cycle." })
  cycle!: number;

  @Field(() => String)
  title!: string;

  @Field(() => PanelStatusEnum)
  status!: PanelStatus;

  @Field(() => Date)
  scheduledFor!: Date;

  @Field(() => PanelTimeZoneEnum, { description: "The zone in which the sitting's day is counted." })
  timeZone!: TimeZone;

  @Field(() => String, {
    nullable: true,
    description: "Where those who are not in the room meet; null when there is no such place.",
  })
  meetingLink!: string | null;

  @Field(() => DecisionRuleEnum)
  rule!: DecisionRule;

  @Field(() => Boolean, {
    description: "Ballots are revealed by themselves once everybody eligible has cast.",
  })
  autoReveal!: boolean;

  @Field(() => AudienceKindEnum, { description: "As whom the viewer sees it." })
  audience!: Audience["kind"];

  @Field(() => String, {
    description:
      "Equal for all who see the same of it. Hand it to panelEvents, which then tells when the snapshot was made for another audience.",
  })
  audienceKey!: string;

  @Field(() => Int, { description: "The last event folded into the state." })
  seq!: number;

  @Field(() => String, { description: "Hash of that event: the chain's head, in hex." })
  head!: string;

  @Field(() => [AgendaItem], {
    description: "In order. From the gallery: the items that the viewer was invited to.",
  })
  agenda!: readonly AgendaItem[];

  @Field(() => GraphQLJSONObject, {
    description: "The folded state with all that the viewer may not see taken out.",
  })
  snapshot!: object;
}

/** A panel as GraphQL shows it: nothing is taken from the state but what `redactState` leaves. */
export function presentPanel({ panel, head, audience }: SeenPanel): Panel {
  const state = redactState(panel, audience);
  if (state.status === "NONE") throw new Error("a panel that is seen has been convened");
  const withheld = "without" in audience ? audience.without : [];
  const { panelId: id, cycle, title, status, timeZone, meetingLink, options, seq, agenda } = state;
  return {
    id,
    cycle,
    title,
    status,
    timeZone,
    meetingLink,
    seq,
    head,
    ...options,
    scheduledFor: new Date(state.scheduledFor),
    audience: audience.kind,
    audienceKey: audienceKey(audience),
    agenda: agenda.map((item) => presentItem(item, withheld.includes(item.itemId))),
    snapshot: state,
  };
}

function presentItem(item: Item, withheld: boolean): AgendaItem {
  const { itemId: id, proposal, minutes, phase } = item;
  const { proposalId, unitId, unitName, agencyName, target } = proposal;
  const { outcome, predicate } =
    item.phase === "DECIDED" ? item.decision : { outcome: null, predicate: null };
  return {
    id,
    proposalId,
    unitId,
    unitName,
    agencyName,
    target,
    minutes,
    phase,
    outcome,
    predicate,
    withheld,
  };
}

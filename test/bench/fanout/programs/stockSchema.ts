import "reflect-metadata";
import { createPubSub } from "@graphql-yoga/subscription";
import { GraphQLJSONObject } from "graphql-scalars";
import {
  Arg,
  Args,
  ArgsType,
  buildSchema,
  Field,
  ID,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from "type-graphql";

@InterfaceType()
abstract class PanelEvent {
  @Field(() => Int)
  seq!: number;
}

@InterfaceType({ implements: PanelEvent })
abstract class RecordedPanelEvent extends PanelEvent {
  @Field(() => Date)
  at!: Date;

  @Field(() => ID)
  actorId!: string;

  @Field(() => ID)
  commandId!: string;

  @Field(() => GraphQLJSONObject)
  payload!: object;

  @Field(() => String)
  salt!: string;

  @Field(() => String)
  hash!: string;
}

@ObjectType({ implements: [PanelEvent, RecordedPanelEvent] })
class RemarkMade extends RecordedPanelEvent {}

@ObjectType({ implements: PanelEvent })
class Withheld extends PanelEvent {
  @Field(() => String)
  digest!: string;
}

@ObjectType({ implements: PanelEvent })
class Reset extends PanelEvent {
  @Field(() => String)
  reason!: string;
}

@ArgsType()
class PanelEventsArgs {
  @Field(() => ID)
  panelId!: string;

  @Field(() => Int, { defaultValue: 0 })
  after!: number;
}

const pubSub = createPubSub<{ panel: [panelId: string, event: RemarkMade] }>();
let seq = 0;

/** What the libraries' own pages show: a topic, a mutation that publishes to it, a subscription that reads it. */
@Resolver()
class PanelResolver {
  @Mutation(() => Int)
  makeRemark(
    @Arg("panelId", () => ID) panelId: string,
    @Arg("event", () => GraphQLJSONObject) event: RemarkMade,
  ): number {
    seq += 1;
    pubSub.publish("panel", panelId, Object.assign(new RemarkMade(), event, { seq, at: new Date() }));
    return seq;
  }

  /** A schema needs a query. */
  @Query(() => Int)
  seq(): number {
    return seq;
  }

  @Subscription(() => PanelEvent, {
    topics: "panel",
    topicId: ({ args }: { args: PanelEventsArgs }) => args.panelId,
  })
  panelEvents(@Args(() => PanelEventsArgs) _args: PanelEventsArgs, @Root() event: RemarkMade): PanelEvent {
    return event;
  }
}

/** Our events' types and our subscription, made the usual way. */
export function stockSchema() {
  return buildSchema({
    resolvers: [PanelResolver],
    orphanedTypes: [RemarkMade, Withheld, Reset],
    pubSub,
    validate: false,
  });
}

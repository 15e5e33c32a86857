import { type Audience, type PanelEventType, panelEventTypes, redactEvent } from "@sidang/shared";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import type { StoredEvent } from "../../../eventStore/eventStore.js";
import { asPanelEvent } from "../asPanelEvent.js";
import { eventDescriptions } from "./eventDescriptions.js";

@InterfaceType({ description: "What a panel's subscription yields." })
export abstract class PanelEvent {
  @Field(() => Int, {
    description:
      "Its place in the panel's stream, from 1 without holes. In a Reset: where the viewer's stream broke off.",
  })
  seq!: number;
}

@InterfaceType({
  implements: PanelEvent,
  description:
    "An event that the viewer may see. Its type's name is the event's; payload is that of the shared package.",
})
export abstract class RecordedPanelEvent extends PanelEvent {
  @Field(() => Date, { description: "When it was recorded." })
  at!: Date;

  @Field(() => ID, { description: "Who asked for it." })
  actorId!: string;

  @Field(() => ID, { description: "The command that made it. Several events can come of one command." })
  commandId!: string;

  @Field(() => GraphQLJSONObject, {
    description: "As PanelEventPayloads of the shared package says for this type.",
  })
  payload!: object;

  @Field(() => String, { description: "128 random bits in hex, part of what is hashed." })
  salt!: string;

  @Field(() => String, { description: "SHA-256 in hex over the hash before and this event's digest." })
  hash!: string;
}

type RecordedClass = new () => RecordedPanelEvent;

/** One object type for each type of event: a new event of `shared` is in the schema at once. */
export const recordedEventClasses = Object.fromEntries(
  panelEventTypes.map((type) => [type, eventClass(type)]),
) as Record<PanelEventType, RecordedClass>;

function eventClass(type: PanelEventType): RecordedClass {
  const Recorded = class extends RecordedPanelEvent {};
  Object.defineProperty(Recorded, "name", { value: type });
  ObjectType(type, { implements: [PanelEvent, RecordedPanelEvent], description: eventDescriptions[type] })(
    Recorded,
  );
  return Recorded;
}

@ObjectType({
  implements: PanelEvent,
  description:
    "An event that the viewer may not see. It keeps its place, so that the stream has no gap and the chain closes.",
})
export class Withheld extends PanelEvent {
  @Field(() => String, {
    description: "SHA-256 in hex of the event with its salt: it tells nothing of the event.",
  })
  digest!: string;
}

@ObjectType({
  implements: PanelEvent,
  description:
    "The stream cannot go on as it was (the viewer's audience changed, or the cursor is unknown): load the panel again, then subscribe after its seq.",
})
export class Reset extends PanelEvent {
  @Field(() => String, { description: "AUDIENCE_CHANGED or UNKNOWN_CURSOR." })
  reason!: string;
}

/** An event as an audience may see it. */
export function presentEvent(audience: Audience, stored: StoredEvent): PanelEvent {
  const seen = redactEvent(audience, asPanelEvent(stored), stored.stream);
  if (seen.type === "Withheld") return Object.assign(new Withheld(), { seq: seen.seq, digest: seen.digest });
  const { seq, type, payload, actorId, commandId, at, salt, hash } = seen;
  const Recorded = recordedEventClasses[type];
  return Object.assign(new Recorded(), { seq, at: new Date(at), actorId, commandId, payload, salt, hash });
}

/** The end of a stream as it was. */
export function presentReset(seq: number, reason: "AUDIENCE_CHANGED" | "UNKNOWN_CURSOR"): Reset {
  return Object.assign(new Reset(), { seq, reason });
}

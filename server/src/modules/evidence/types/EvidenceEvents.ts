import {
  type EvidenceAudience,
  type EvidenceEventType,
  evidenceEventTypes,
  redactEvidenceEvent,
} from "@sidang/shared";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import type { StoredEvent } from "../../../eventStore/eventStore.js";
import { asEvidenceEvent } from "../asEvidenceEvent.js";
import { evidenceEventDescriptions } from "./evidenceEventDescriptions.js";

@InterfaceType({ description: "What an evidence's subscription yields." })
export abstract class EvidenceEvent {
  @Field(() => Int, {
    description:
      "Its place in the evidence's stream, from 1 without holes. In a reset: where the viewer's stream broke off.",
  })
  seq!: number;
}

@InterfaceType({
  implements: EvidenceEvent,
  description:
    "An event that the viewer may see. Its type's name is the event's; payload is that of the shared package.",
})
export abstract class RecordedEvidenceEvent extends EvidenceEvent {
  @Field(() => Date, { description: "When it was recorded." })
  at!: Date;

  @Field(() => ID, { description: "Who asked for it." })
  actorId!: string;

  @Field(() => ID, { description: "The command that made it." })
  commandId!: string;

  @Field(() => GraphQLJSONObject, {
    description: "As EvidenceEventPayloads of the shared package says for this type.",
  })
  payload!: object;

  @Field(() => String, { description: "128 random bits in hex, part of what is hashed." })
  salt!: string;

  @Field(() => String, { description: "SHA-256 in hex over the hash before and this event's digest." })
  hash!: string;
}

type RecordedClass = new () => RecordedEvidenceEvent;

/** One object type for each type of event: a new event of `shared` is in the schema at once. */
export const recordedEvidenceClasses = Object.fromEntries(
  evidenceEventTypes.map((type) => [type, eventClass(type)]),
) as Record<EvidenceEventType, RecordedClass>;

function eventClass(type: EvidenceEventType): RecordedClass {
  const Recorded = class extends RecordedEvidenceEvent {};
  Object.defineProperty(Recorded, "name", { value: type });
  ObjectType(type, {
    implements: [EvidenceEvent, RecordedEvidenceEvent],
    description: evidenceEventDescriptions[type],
  })(Recorded);
  return Recorded;
}

@ObjectType({
  implements: EvidenceEvent,
  description:
    "An event that the viewer may not see. It keeps its place, so that the stream has no gap and the chain closes.",
})
export class EvidenceWithheld extends EvidenceEvent {
  @Field(() => String, {
    description: "SHA-256 in hex of the event with its salt: it tells nothing of the event.",
  })
  digest!: string;
}

@ObjectType({
  implements: EvidenceEvent,
  description: "The stream cannot go on as it was: load the evidence again, then subscribe after its seq.",
})
export class EvidenceReset extends EvidenceEvent {
  @Field(() => String, { description: "AUDIENCE_CHANGED or UNKNOWN_CURSOR." })
  reason!: string;
}

/** An event as an audience may see it. */
export function presentEvidenceEvent(audience: EvidenceAudience, stored: StoredEvent): EvidenceEvent {
  const evidenceId = stored.stream.slice(stored.stream.indexOf(":") + 1);
  const seen = redactEvidenceEvent(audience, asEvidenceEvent(stored), evidenceId);
  if (seen.type === "Withheld")
    return Object.assign(new EvidenceWithheld(), { seq: seen.seq, digest: seen.digest });
  const { seq, type, payload, actorId, commandId, at, salt, hash } = seen;
  const Recorded = recordedEvidenceClasses[type];
  return Object.assign(new Recorded(), { seq, at: new Date(at), actorId, commandId, payload, salt, hash });
}

/** The end of a stream as it was. */
export function presentEvidenceReset(
  seq: number,
  reason: "AUDIENCE_CHANGED" | "UNKNOWN_CURSOR",
): EvidenceReset {
  return Object.assign(new EvidenceReset(), { seq, reason });
}

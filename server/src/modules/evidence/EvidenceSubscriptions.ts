import { Arg, ID, Int, Resolver, Root, Subscription } from "type-graphql";
import { EvidenceEvent } from "./types/EvidenceEvents.js";

/** Events do not come through here: they are delivered by feeds/ (see live/). */
const servedLive = () => {
  throw new Error("subscriptions are served on the WebSocket");
};

/** What is executed for each event, once for all who subscribed alike. */
@Resolver()
export class EvidenceSubscriptions {
  @Subscription(() => EvidenceEvent, {
    subscribe: servedLive,
    description:
      "The evidence's events after `after`: what is stored first, then what comes, without gap or duplicate. Errors: NOT_FOUND; INVALID_INPUT for a negative cursor.",
  })
  evidenceEvents(
    @Arg("evidenceId", () => ID) _evidenceId: string,
    @Arg("after", () => Int, {
      defaultValue: 0,
      description: "The last seq that the client has folded; 0 for all.",
    })
    _after: number,
    @Arg("audienceKey", () => String, {
      nullable: true,
      description:
        "The audienceKey of the evidence that the events are folded on. Where the viewer belongs to another audience by now, the stream is a reset and nothing else.",
    })
    _audienceKey: string | null,
    @Root() event: EvidenceEvent,
  ): EvidenceEvent {
    return event;
  }
}

import { Arg, Ctx, ID, Int, Mutation, Resolver, Root, Subscription } from "type-graphql";
import { Presence } from "../../graph/Presence.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { reportEvidenceView } from "./live/reportEvidenceView.js";
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

  @Subscription(() => [Presence], {
    subscribe: servedLive,
    description:
      "Who of the viewer's side has the evidence open, and what they look at: the whole list at the start and at each change. Errors: NOT_FOUND.",
  })
  evidencePresence(
    @Arg("evidenceId", () => ID) _evidenceId: string,
    @Root() present: Presence[],
  ): Presence[] {
    return present;
  }

  @Mutation(() => Boolean, {
    description:
      "Tells those of the viewer's side what the viewer looks at, such as `page:12`. Never recorded. Errors: NOT_FOUND; INVALID_INPUT beyond 200 characters.",
  })
  async reportEvidenceView(
    @Arg("evidenceId", () => ID) evidenceId: string,
    @Arg("view", () => String) view: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    await reportEvidenceView(context.services, mustBeSignedIn(context), evidenceId, view);
    return true;
  }
}

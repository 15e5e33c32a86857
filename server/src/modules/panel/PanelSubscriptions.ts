import { Arg, ID, Int, Resolver, Root, Subscription } from "type-graphql";
import { Presence } from "../../graph/Presence.js";
import { PanelEvent } from "./types/PanelEvents.js";

/** Events do not come through here: `EventsSource` and `PresenceSource` deliver them (see feeds/). */
const servedLive = () => {
  throw new Error("subscriptions are served on the WebSocket");
};

/** What is executed for each event, once for all who subscribed alike. */
@Resolver()
export class PanelSubscriptions {
  @Subscription(() => PanelEvent, {
    subscribe: servedLive,
    description:
      "The panel's events after `after`: what is stored first, then what comes, without gap or duplicate. Errors: NOT_FOUND; INVALID_INPUT for a negative cursor. Counts as being connected.",
  })
  panelEvents(
    @Arg("panelId", () => ID) _panelId: string,
    @Arg("after", () => Int, {
      defaultValue: 0,
      description: "The last seq that the client has folded; 0 for all.",
    })
    _after: number,
    @Arg("audienceKey", () => String, {
      nullable: true,
      description:
        "The audienceKey of the panel that the events are folded on. Where the viewer belongs to another audience by now, the stream is a Reset and nothing else.",
    })
    _audienceKey: string | null,
    @Root() event: PanelEvent,
  ): PanelEvent {
    return event;
  }

  @Subscription(() => [Presence], {
    subscribe: servedLive,
    description:
      "Who of those with a seat is connected: the whole list at the start and at each change. Errors: NOT_FOUND without a seat.",
  })
  panelPresence(@Arg("panelId", () => ID) _panelId: string, @Root() present: Presence[]): Presence[] {
    return present;
  }
}

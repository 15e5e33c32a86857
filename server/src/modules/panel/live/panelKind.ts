import {
  type Audience,
  audienceKey,
  audienceOf,
  evolve,
  type PanelState,
  panelStream,
  type Viewer,
} from "@sidang/shared";
import type { FollowedKind } from "../../../feeds/followedKind.js";
import { asPanelEvent } from "../asPanelEvent.js";
import type { PanelStates } from "../panelStates.js";
import { viewerOf } from "../panelViewer.js";
import { presentEvent, presentReset } from "../types/PanelEvents.js";
import { audiencesMayDiffer } from "./audiences.js";

/** Panels, as they are followed live. */
export function panelKind(states: PanelStates): FollowedKind<PanelState, Viewer, Audience> {
  return {
    what: "panel",
    stream: panelStream,
    fold: (state, events) => events.map(asPanelEvent).reduce(evolve, state),
    now: async (panelId) => (await states.now(panelId)).state,
    viewerOf,
    // Who sees what of a panel is in its own stream; when somebody's grants change, their sockets close.
    judgedAgainAfter: [],
    audienceOf,
    audienceKey,
    // A seat, a conflict, an item that is called: most of what happens may.
    mayChangeAudiences: () => true,
    audiencesMayDiffer,
    present: presentEvent,
    presentReset,
    place: (panelId) => panelId,
    isPresent: ({ kind }) => kind === "MEMBERS" || kind === "SECRETARIAT",
  };
}

import { evolve, notConvened, type PanelState, panelStream } from "@sidang/shared";
import type { EventStore } from "../../eventStore/eventStore.js";
import { FoldedStates, type StateAt } from "../../eventStore/foldedStates.js";
import { asPanelEvent } from "./asPanelEvent.js";

/** A panel as it stands after an event; status `NONE` before its first. */
export type PanelAt = StateAt<PanelState>;

/** Folded panels, by their ids. */
export class PanelStates extends FoldedStates<PanelState> {
  constructor(eventStore: Pick<EventStore, "read">) {
    super(eventStore, {
      stream: panelStream,
      beginning: notConvened,
      fold: (state, events) => events.reduce((before, event) => evolve(before, asPanelEvent(event)), state),
    });
  }
}

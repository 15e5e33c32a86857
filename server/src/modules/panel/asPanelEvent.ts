import type { PanelEvent } from "@sidang/shared";
import type { StoredEvent } from "../../eventStore/eventStore.js";

/** A stored event as the panel's own. What is in a panel's stream was written by `decide`, so its type is known. */
export function asPanelEvent(stored: StoredEvent): PanelEvent {
  return stored as unknown as PanelEvent;
}

import type { EvidenceEvent } from "@sidang/shared";
import type { StoredEvent } from "../../eventStore/eventStore.js";

/** A stored event as the evidence's own. What is in its stream was written by `decideEvidence`, so its type is known. */
export function asEvidenceEvent(stored: StoredEvent): EvidenceEvent {
  return stored as unknown as EvidenceEvent;
}

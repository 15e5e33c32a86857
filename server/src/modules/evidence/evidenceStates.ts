import { type EvidenceState, evidenceStream, foldEvidence, noEvidence } from "@sidang/shared";
import type { EventStore } from "../../eventStore/eventStore.js";
import { FoldedStates } from "../../eventStore/foldedStates.js";
import { asEvidenceEvent } from "./asEvidenceEvent.js";

/** Folded evidence, by its ids; status `NONE` before the first event. */
export class EvidenceStates extends FoldedStates<EvidenceState> {
  constructor(eventStore: Pick<EventStore, "read">) {
    super(eventStore, {
      stream: evidenceStream,
      beginning: noEvidence,
      fold: (state, events) => foldEvidence(state, events.map(asEvidenceEvent)),
    });
  }
}

import { type EvidenceState, evidenceStream, foldEvidence, genesisHash, noEvidence } from "@sidang/shared";
import type { EventStore, StoredEvent } from "../../eventStore/eventStore.js";
import { LeastRecentlyUsed } from "../../kernel/leastRecentlyUsed.js";
import { asEvidenceEvent } from "./asEvidenceEvent.js";

/** An evidence as it stands after an event, and that event's hash. */
export interface EvidenceAt {
  readonly state: EvidenceState;
  /** The chain's head, in hex. */
  readonly hash: string;
}

const page = 1000;
const beginning: EvidenceAt = { state: noEvidence, hash: genesisHash };

/** Folded evidence, kept so that the next reader folds only what came since. The stream stays the truth. */
export class EvidenceStates {
  readonly #kept = new LeastRecentlyUsed<EvidenceAt>(200);

  constructor(readonly eventStore: Pick<EventStore, "read">) {}

  /** The evidence after all that is committed now; status `NONE` when there is none. */
  async now(evidenceId: string): Promise<EvidenceAt> {
    let at = this.#kept.get(evidenceId) ?? beginning;
    for (;;) {
      const events = await this.eventStore.read(evidenceStream(evidenceId), at.state.seq, page);
      at = fold(at, events);
      if (events.length < page) break;
    }
    this.#keep(evidenceId, at);
    return at;
  }

  /** Takes in what was just committed, to spare the next reader the reading. */
  advance(evidenceId: string, events: readonly StoredEvent[]): void {
    const at = this.#kept.get(evidenceId) ?? beginning;
    if (events[0]?.seq === at.state.seq + 1) this.#keep(evidenceId, fold(at, events));
  }

  #keep(evidenceId: string, at: EvidenceAt): void {
    if (at.state.seq > (this.#kept.get(evidenceId)?.state.seq ?? 0)) this.#kept.set(evidenceId, at);
  }
}

function fold(at: EvidenceAt, events: readonly StoredEvent[]): EvidenceAt {
  return {
    state: foldEvidence(at.state, events.map(asEvidenceEvent)),
    hash: events.at(-1)?.hash ?? at.hash,
  };
}

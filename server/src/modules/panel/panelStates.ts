import { evolve, genesisHash, notConvened, type PanelState, panelStream } from "@sidang/shared";
import type { EventStore, StoredEvent } from "../../eventStore/eventStore.js";
import { LeastRecentlyUsed } from "../../kernel/leastRecentlyUsed.js";
import { asPanelEvent } from "./asPanelEvent.js";

/** A panel as it stands after an event, and that event's hash. */
export interface PanelAt {
  readonly state: PanelState;
  /** The chain's head, in hex. */
  readonly hash: string;
}

const page = 500;
const beginning: PanelAt = { state: notConvened, hash: genesisHash };

/** Folded panels, kept so that the next reader folds only what came since. The stream stays the truth. */
export class PanelStates {
  readonly #kept = new LeastRecentlyUsed<PanelAt>(200);

  constructor(readonly eventStore: Pick<EventStore, "read">) {}

  /** The panel after all that is committed now; status `NONE` when there is no such panel. */
  async now(panelId: string): Promise<PanelAt> {
    let at = this.#kept.get(panelId) ?? beginning;
    for (;;) {
      const events = await this.eventStore.read(panelStream(panelId), at.state.seq, page);
      at = fold(at, events);
      if (events.length < page) break;
    }
    this.#keep(panelId, at);
    return at;
  }

  /** The panel after an event that is known to be committed, or later; reads nothing when that is folded already. */
  async atLeast(panelId: string, seq: number): Promise<PanelAt> {
    const kept = this.#kept.get(panelId);
    return kept !== undefined && kept.state.seq >= seq ? kept : this.now(panelId);
  }

  /** Takes in what was just committed, to spare the next reader the reading. */
  advance(panelId: string, events: readonly StoredEvent[]): void {
    const at = this.#kept.get(panelId) ?? beginning;
    if (events[0]?.seq === at.state.seq + 1) this.#keep(panelId, fold(at, events));
  }

  #keep(panelId: string, at: PanelAt): void {
    const kept = this.#kept.get(panelId);
    // Of two that read at once the slower one must not turn the clock back.
    if (at.state.seq > (kept?.state.seq ?? 0)) this.#kept.set(panelId, at);
  }
}

function fold(at: PanelAt, events: readonly StoredEvent[]): PanelAt {
  let { state, hash } = at;
  for (const event of events) {
    state = evolve(state, asPanelEvent(event));
    hash = event.hash;
  }
  return { state, hash };
}

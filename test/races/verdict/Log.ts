import {
  type Audience,
  audienceKey,
  audienceOf,
  evolve,
  notConvened,
  type PanelEvent,
  type PanelState,
  type Viewer,
} from "@sidang/shared";

/** A panel's whole record, and what it says of every moment: the truth that everything else is held against. */
export class Log {
  readonly events: readonly PanelEvent[];
  readonly #states: PanelState[] = [notConvened];
  readonly #audiences = new Map<string, readonly (Audience | null)[]>();

  /** @param record as `exportPanel` gives it to somebody from whom nothing is withheld */
  constructor(record: string) {
    const [, ...lines] = record.trimEnd().split("\n");
    this.events = lines.map((line) => JSON.parse(line) as PanelEvent);
    for (const event of this.events) this.#states.push(evolve(this.state(this.#states.length - 1), event));
  }

  get head(): number {
    return this.events.length;
  }

  event(seq: number): PanelEvent | undefined {
    return this.events[seq - 1];
  }

  /** The panel after so many events. */
  state(seq: number): PanelState {
    const state = this.#states[seq];
    if (state === undefined) throw new Error(`the record has no event ${seq}`);
    return state;
  }

  /** As whom somebody belonged to the panel after so many events; null: they did not. */
  audience(viewer: Viewer, seq: number): Audience | null {
    let audiences = this.#audiences.get(viewer.userId);
    if (audiences === undefined) {
      audiences = this.#states.map((state) => audienceOf(state, viewer));
      this.#audiences.set(viewer.userId, audiences);
    }
    return audiences[seq] ?? null;
  }

  audienceKey(viewer: Viewer, seq: number): string | null {
    const audience = this.audience(viewer, seq);
    return audience === null ? null : audienceKey(audience);
  }
}

import type { EvidenceRefusal } from "@sidang/shared";
import type { PostWish } from "#app/features/evidence/sending/post";
import type { DraftStore } from "./DraftStore";
import { type Draft, draftKey, wishOf } from "./draft";

/** Why a draft was not taken; it is kept as it is. */
export type Trouble =
  | { readonly kind: "REFUSED"; readonly refusal: EvidenceRefusal }
  | { readonly kind: "FAILED" };

interface Parts {
  readonly store: DraftStore;
  readonly post: PostWish;
  readonly newId: () => string;
  /** The server has it: what it became. */
  readonly onSent: (draft: Draft, id: string) => void;
}

/**
 * Sends drafts, each once: the id of its command is kept with the draft before it is sent for the first time, and
 * whatever comes between (a lost connection, a reload, another window), it is sent again under that id and no other.
 */
export class Outbox {
  readonly #listeners = new Set<() => void>();
  readonly #leaving = new AbortController();
  readonly #underWay = new Set<string>();
  #troubles: ReadonlyMap<string, Trouble> = new Map();

  constructor(readonly parts: Parts) {}

  /** What stood in the way of which draft, by key. Another object after each change. */
  troubles = (): ReadonlyMap<string, Trouble> => this.#troubles;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Keeps what was written. What is on its way is not written in any more; what was stopped becomes another command. */
  write(draft: Draft): void {
    const key = draftKey(draft.target);
    if (this.#underWay.has(key)) return;
    this.#trouble(key, null);
    this.parts.store.put({ ...draft, commandId: null });
  }

  discard(key: string): void {
    if (this.#underWay.has(key)) return;
    this.#trouble(key, null);
    this.parts.store.drop(key);
  }

  /** Sends a draft that is whole; nothing happens to one that is not, or that is on its way. */
  async send(key: string): Promise<void> {
    const { store, post, newId, onSent } = this.parts;
    const draft = store.all().get(key);
    const wish = draft === undefined ? null : wishOf(draft);
    if (draft === undefined || wish === null || this.#underWay.has(key)) return;
    this.#underWay.add(key);
    this.#trouble(key, null);
    const commandId = draft.commandId ?? newId();
    store.put({ ...draft, commandId });
    const outcome = await post(commandId, wish, this.#leaving.signal);
    this.#underWay.delete(key);
    switch (outcome.kind) {
      case "ACCEPTED":
        store.drop(key);
        return onSent(draft, outcome.id);
      case "REFUSED":
        // Another try is another command: the text, or the thread, has changed by then.
        store.put({ ...draft, commandId: null });
        return this.#trouble(key, outcome);
      case "FAILED":
        // The server may have it in spite of all: another try keeps the id.
        return this.#trouble(key, outcome);
      case "LEFT":
        return;
    }
  }

  /** Sends again what was under way when the page was left. */
  resume(): void {
    for (const [key, { commandId }] of this.parts.store.all()) if (commandId !== null) void this.send(key);
  }

  leave(): void {
    this.#leaving.abort();
  }

  #trouble(key: string, trouble: Trouble | null): void {
    if (trouble === null && !this.#troubles.has(key)) return;
    const next = new Map(this.#troubles);
    if (trouble === null) next.delete(key);
    else next.set(key, trouble);
    this.#troubles = next;
    for (const listener of this.#listeners) listener();
  }
}

import { type Draft, draftKey } from "./draft";

type Kept = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/**
 * The drafts of one reader on one evidence. They survive a reload and a lost connection, and other windows of the same
 * browser see them come and go. A full or forbidden storage costs them their life beyond a reload, and nothing else.
 */
export class DraftStore {
  readonly #prefix: string;
  readonly #listeners = new Set<() => void>();
  #drafts: ReadonlyMap<string, Draft>;

  constructor(
    readonly storage: Kept | null,
    userId: string,
    evidenceId: string,
  ) {
    this.#prefix = `sidang:draft:${userId}:${evidenceId}:`;
    this.#drafts = this.#readAll();
  }

  /** All of them, by key. Another object after each change. */
  all = (): ReadonlyMap<string, Draft> => this.#drafts;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  put(draft: Draft): void {
    const key = draftKey(draft.target);
    this.#change(new Map(this.#drafts).set(key, draft));
    this.#keep((storage) => storage.setItem(this.#prefix + key, JSON.stringify(draft)));
  }

  drop(key: string): void {
    const left = new Map(this.#drafts);
    if (left.delete(key)) this.#change(left);
    this.#keep((storage) => storage.removeItem(this.#prefix + key));
  }

  /** Another window of this browser wrote or dropped one: `text` is what stands there now. */
  heard(storageKey: string, text: string | null): void {
    if (!storageKey.startsWith(this.#prefix)) return;
    const key = storageKey.slice(this.#prefix.length);
    const draft = read(text);
    const next = new Map(this.#drafts);
    if (draft === null) next.delete(key);
    else next.set(key, draft);
    this.#change(next);
  }

  #change(drafts: ReadonlyMap<string, Draft>): void {
    this.#drafts = drafts;
    for (const listener of this.#listeners) listener();
  }

  #readAll(): ReadonlyMap<string, Draft> {
    const found = new Map<string, Draft>();
    this.#keep((storage) => {
      for (let place = 0; place < storage.length; place++) {
        const name = storage.key(place);
        if (name === null || !name.startsWith(this.#prefix)) continue;
        const draft = read(storage.getItem(name));
        if (draft !== null) found.set(name.slice(this.#prefix.length), draft);
      }
    });
    return found;
  }

  #keep(work: (storage: Kept) => void): void {
    try {
      if (this.storage !== null) work(this.storage);
    } catch {
      // As said above: the draft then lives in this page only.
    }
  }
}

/** What an earlier version of this page wrote, or somebody else, may be anything. */
function read(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null;
    const whole = typeof draft?.body === "string" && typeof draft.target?.type === "string";
    return whole && Array.isArray(draft.mentions) ? (draft as Draft) : null;
  } catch {
    return null;
  }
}

/** Callbacks by key. One that throws does not keep the others from being called. */
export class Listeners<T> {
  readonly #byKey = new Map<string, Set<{ readonly call: (value: T) => void }>>();
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Adds one, even if the same function is there already; answers how to take it away. */
  add(key: string, call: (value: T) => void): () => void {
    const listener = { call };
    const set = this.#byKey.get(key) ?? new Set();
    this.#byKey.set(key, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0 && this.#byKey.get(key) === set) this.#byKey.delete(key);
    };
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** Those who are there now; one that is taken away meanwhile is not called any more. */
  call(key: string, value: T): void {
    const set = this.#byKey.get(key);
    if (!set) return;
    for (const listener of [...set]) {
      if (!set.has(listener)) continue;
      try {
        listener.call(value);
      } catch (error) {
        this.#onError(error);
      }
    }
  }

  clear(): void {
    for (const set of this.#byKey.values()) set.clear();
    this.#byKey.clear();
  }
}

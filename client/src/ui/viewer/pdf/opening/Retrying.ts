import { FileUnreadable } from "./FileUnreadable";

/** Milliseconds before the first new attempt; each further wait is twice as long, up to `longest`. */
const first = 1_000;
const longest = 15_000;

/** Tries again what did not get through: after a while, when the browser is online again, or when somebody says so. */
export class Retrying {
  readonly #onInterrupted: (interrupted: boolean) => void;
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<() => void>();

  constructor(onInterrupted: (interrupted: boolean) => void, signal: AbortSignal) {
    this.#onInterrupted = onInterrupted;
    this.#signal = signal;
  }

  /** Everything that waits is tried now. */
  now(): void {
    for (const go of [...this.#waiting]) go();
  }

  async run<T>(attempt: () => Promise<T>): Promise<T> {
    for (let wait = first; ; wait = Math.min(longest, wait * 2)) {
      try {
        const result = await attempt();
        if (this.#waiting.size === 0) this.#onInterrupted(false);
        return result;
      } catch (error) {
        if (error instanceof FileUnreadable || this.#signal.aborted) throw error;
        this.#onInterrupted(true);
        await this.#pause(wait);
        if (this.#signal.aborted) throw error;
      }
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        clearTimeout(timer);
        this.#waiting.delete(go);
        removeEventListener("online", go);
        this.#signal.removeEventListener("abort", go);
        resolve();
      };
      const timer = setTimeout(go, milliseconds);
      this.#waiting.add(go);
      addEventListener("online", go);
      this.#signal.addEventListener("abort", go);
    });
  }
}

import { type SweepOptions, sweepUploads } from "./sweepUploads.js";

const everyMs = 3_600_000;

/** Sweeps at the start and then every hour, one sweep at a time. */
export class UploadSweeper {
  readonly #options: SweepOptions;
  readonly #onError: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  #sweeping: Promise<void> | null = null;

  constructor(options: SweepOptions, onError: (error: unknown) => void) {
    this.#options = options;
    this.#onError = onError;
    this.#timer = setInterval(() => this.#sweep(), everyMs).unref();
    this.#sweep();
  }

  /** No sweep begins any more; one that is under way is waited for. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweeping;
  }

  #sweep(): void {
    this.#sweeping ??= sweepUploads(this.#options)
      .catch(this.#onError)
      .finally(() => {
        this.#sweeping = null;
      });
  }
}

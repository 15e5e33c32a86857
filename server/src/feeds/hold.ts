/** Makes others wait while it is on. */
export class Hold {
  #release: (() => void) | null = null;
  #ended: Promise<void> = Promise.resolve();

  get isOn(): boolean {
    return this.#release !== null;
  }

  begin(): void {
    if (this.isOn) return;
    this.#ended = new Promise((release) => {
      this.#release = release;
    });
  }

  end(): void {
    this.#release?.();
    this.#release = null;
  }

  /** Until it ends; it may have begun again by then. */
  ended(): Promise<void> {
    return this.#ended;
  }
}

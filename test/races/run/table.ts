/**
 * Those who wait for others to do something. When nobody is left to do anything, all are sent on, so that a run in
 * which everybody waits for everybody goes on.
 */
export class Table {
  #busy: number;
  #resting = new Set<() => void>();

  constructor(people: number) {
    this.#busy = people;
  }

  /** Rests until something is so. @returns whether it is; false when they were sent on because all rested */
  async rest(until: (isSentOn: () => boolean) => Promise<void>, wake: () => void): Promise<boolean> {
    let isSentOn = false;
    const sendOn = () => {
      isSentOn = true;
      wake();
    };
    this.#resting.add(sendOn);
    this.leave();
    await until(() => isSentOn);
    this.#resting.delete(sendOn);
    this.#busy += 1;
    return !isSentOn;
  }

  /** One less who may do something. */
  leave(): void {
    this.#busy -= 1;
    if (this.#busy > 0) return;
    for (const sendOn of this.#resting) sendOn();
  }
}

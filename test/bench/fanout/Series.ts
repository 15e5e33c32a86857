import { cpuTimeOf } from "../process/cpuTime.js";
import type { Listeners } from "./Listeners.js";
import { type Pattern, publish } from "./patterns.js";
import { now } from "./socket/target.js";
import type { Subject } from "./subjects/subject.js";

const byPattern = () => ({ paced: [] as number[], burst: [] as number[] });

/** What was measured of one subject, repetition by repetition. */
export class Series {
  /** CPU seconds of the server for each event, with nobody listening. */
  readonly quietCpu = byPattern();
  /** CPU seconds of the server for each event, with everybody listening. */
  readonly loadedCpu = byPattern();
  /** Events that everybody received, for each second of a burst. */
  readonly eventRates: number[] = [];
  /** CPU that the listeners used during the bursts, as a share of one core. */
  readonly listenerShares: number[] = [];
  /** Milliseconds from the sending of a command to the last socket's receipt of its event. */
  readonly latencies: number[] = [];
  frameBytes = 0;

  constructor(readonly name: Subject["name"]) {}

  async quiet(pattern: Pattern, subject: Subject, events: number): Promise<void> {
    const cpu = await cpuTimeOf(
      subject.server.pid,
      async () => void (await publish[pattern](subject, events)),
    );
    this.quietCpu[pattern].push(cpu / events);
  }

  async loaded(pattern: Pattern, subject: Subject, listeners: Listeners, events: number): Promise<void> {
    const work =
      pattern === "paced"
        ? () => this.#paced(subject, listeners, events)
        : () => this.#burst(subject, listeners, events);
    this.loadedCpu[pattern].push((await cpuTimeOf(subject.server.pid, work)) / events);
  }

  async #paced(subject: Subject, listeners: Listeners, events: number): Promise<void> {
    for (let n = 0; n < events; n++) {
      const from = now();
      const { at, bytes } = await listeners.received(subject, await subject.publish(n));
      this.latencies.push(at - from);
      this.frameBytes = bytes;
    }
  }

  async #burst(subject: Subject, listeners: Listeners, events: number): Promise<void> {
    const from = now();
    let seconds = 0;
    const busy = await cpuTimeOf(listeners.child.pid, async () => {
      const { at } = await listeners.received(subject, await publish.burst(subject, events));
      seconds = (at - from) / 1000;
    });
    this.eventRates.push(events / seconds);
    this.listenerShares.push(busy / seconds);
  }
}

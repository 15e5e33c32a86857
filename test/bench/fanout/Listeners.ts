import { Child, programBeside } from "../process/childProcess.js";
import type { Order, Report } from "./socket/target.js";
import type { Subject } from "./subjects/subject.js";

type Received = Extract<Report, { told: "received" }>;

const longestWaitMs = 60_000;

/** The process that listens on everybody's sockets, as the one that measures sees it. */
export class Listeners {
  readonly child = new Child(programBeside(import.meta.url, "./programs/listeners.js"));
  readonly #received = new Map<string, Received>();
  readonly #waiting = new Set<(report: Report) => void>();
  #failure: string | null = null;

  constructor() {
    this.child.onMessage((message) => {
      const report = message as Report;
      if (report.told === "failed") this.#failure ??= `${report.subject}: ${report.why}`;
      if (report.told === "received") this.#received.set(report.subject, report);
      for (const tell of [...this.#waiting]) tell(report);
    });
  }

  /** Opens a subject's sockets; resolves when each has sent its subscription, which the server may still be at. */
  async open({ name, target }: Subject, sockets: number, after: number): Promise<void> {
    this.#received.delete(name);
    const { subscribe } = target as { subscribe: { payload: { variables: object } } };
    const { variables } = subscribe.payload;
    const resumed = { ...subscribe, payload: { ...subscribe.payload, variables: { ...variables, after } } };
    this.#order({ do: "open", subject: name, target: { ...target, subscribe: resumed }, sockets });
    await this.#until(
      (report) => report.told === "opened" && report.subject === name,
      `${name} did not open`,
    );
  }

  async close({ name }: Subject): Promise<void> {
    this.#order({ do: "close", subject: name });
    await this.#until(
      (report) => report.told === "closed" && report.subject === name,
      `${name} did not close`,
    );
  }

  /** Waits until every socket of a subject has received the event with this `seq`, and answers what was told of it. */
  async received({ name }: Subject, seq: number, withinMs = longestWaitMs): Promise<Received> {
    const known = this.#received.get(name);
    if (known !== undefined && known.seq === seq) return known;
    const told = await this.#until(
      (report) => report.told === "received" && report.subject === name && report.seq === seq,
      `not everybody received event ${seq} of ${name}`,
      withinMs,
    );
    return told as Received;
  }

  #order(order: Order): void {
    this.child.send(order);
  }

  #until(isIt: (report: Report) => boolean, otherwise: string, withinMs = longestWaitMs): Promise<Report> {
    return new Promise((resolve, reject) => {
      const settle = (how: () => void) => {
        clearTimeout(late);
        this.#waiting.delete(look);
        how();
      };
      const fail = (why: string) => settle(() => reject(new Error(why)));
      const late = setTimeout(() => fail(`${otherwise}\n${this.child.output}`), withinMs);
      const look = (report: Report) => {
        if (this.#failure !== null) fail(this.#failure);
        else if (isIt(report)) settle(() => resolve(report));
      };
      this.#waiting.add(look);
      if (this.#failure !== null) fail(this.#failure);
    });
  }
}

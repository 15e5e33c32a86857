import { join } from "node:path";
import { throwAwayFolder } from "../../support/throwAway.js";
import { repeat } from "../process/repeat.js";
import type { Outcome } from "../report/outcome.js";
import { captureFrame } from "./captureFrame.js";
import { Listeners } from "./Listeners.js";
import { patterns, publish } from "./patterns.js";
import { reportFanout } from "./reportFanout.js";
import { Series } from "./Series.js";
import { sidangSubject } from "./subjects/sidangSubject.js";
import { stockSubject } from "./subjects/stockSubject.js";
import type { Subject } from "./subjects/subject.js";
import { wsSubject } from "./subjects/wsSubject.js";

const sockets = 1000;
/** Events of one repetition. */
const events = { quiet: 200, loaded: { paced: 30, burst: 60 } } as const;

/**
 * One event to a thousand subscribers of one panel: a plain broadcast on `ws`, the libraries as they come, and Sidang.
 * Each is a process of its own, and they take turns, so that what disturbs the machine disturbs all alike.
 */
export async function measureFanout(): Promise<Outcome> {
  const folder = await throwAwayFolder("sidang-bench-");
  const sidang = await sidangSubject(`sqlite:${join(folder.path, "sidang.sqlite")}`);
  const frame = await captureFrame(sidang);
  const subjects = [await wsSubject(frame), await stockSubject(frame, sidang.panelId), sidang];
  const measured = subjects.map((subject) => ({ subject, series: new Series(subject.name) }));
  const listeners = new Listeners();

  for (const { subject } of measured) await publish.burst(subject, events.quiet);
  const quiet = () =>
    repeat(3, 15_000, async () => {
      for (const pattern of patterns) {
        for (const { subject, series } of measured) await series.quiet(pattern, subject, events.quiet);
      }
    });
  // Before and after: the programs grow warmer in between, and what they do with nobody listening grows cheaper.
  await quiet();
  for (const { subject } of measured) await listen(listeners, subject);
  await repeat(7, 50_000, async () => {
    for (const pattern of patterns) {
      for (const { subject, series } of measured)
        await series.loaded(pattern, subject, listeners, events.loaded[pattern]);
    }
  });
  for (const { subject } of measured) await listeners.close(subject);
  await quiet();

  for (const { subject } of measured) await subject.server.end();
  await listeners.child.end();
  await folder.remove();
  return reportFanout(new Map(measured.map(({ series }) => [series.name, series])), sockets);
}

/** Opens a subject's sockets, and publishes until each of them is known to be served, and the code has run often. */
async function listen(listeners: Listeners, subject: Subject): Promise<void> {
  await listeners.open(subject, sockets, await subject.publish(0));
  for (let attempt = 0; attempt < 20; attempt++) {
    const seq = await subject.publish(attempt);
    const all = await listeners.received(subject, seq, 1000).catch(() => null);
    if (all !== null) {
      const last = await publish.burst(subject, 50);
      await listeners.received(subject, last);
      return;
    }
  }
  throw new Error(`${subject.name}: not every socket is served\n${subject.server.output}`);
}

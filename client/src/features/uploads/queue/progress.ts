import type { Queue } from "./entry";

/** How far the bytes of a queue have come. */
export interface Progress {
  readonly sent: number;
  readonly bytes: number;
  /** Files whose bytes are not all there. */
  readonly moving: number;
}

/** Refused files and what is there already wait for nothing. */
export function progressOf(queue: Queue): Progress {
  const counted = queue.filter(({ phase }) => phase.name !== "REFUSED" && phase.name !== "DUPLICATE");
  return {
    sent: counted.reduce((sum, { sent }) => sum + sent, 0),
    bytes: counted.reduce((sum, { file }) => sum + file.bytes, 0),
    moving: counted.filter(({ sent, file }) => sent < file.bytes).length,
  };
}

/** Bytes that have been sent by a moment (milliseconds). */
export interface Sample {
  readonly at: number;
  readonly sent: number;
}

const windowMs = 6_000;

/** The samples that a rate is made of, with the new one. What was sent never becomes less, except when something leaves the queue. */
export function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const last = samples.at(-1);
  if (last !== undefined && sample.sent < last.sent) return [sample];
  return [...samples.filter(({ at }) => at >= sample.at - windowMs), sample];
}

/** Bytes a second over the last seconds; null when too little is known. */
export function rateOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < 500) return null;
  return ((last.sent - first.sent) * 1_000) / (last.at - first.at);
}

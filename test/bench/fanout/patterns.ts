import type { Subject } from "./subjects/subject.js";

/** `paced`: the next event when the one before was acknowledged. `burst`: several at once, back to back. */
export const patterns = ["paced", "burst"] as const;
export type Pattern = (typeof patterns)[number];

/** Commands that are under way at once in a burst. */
export const inFlight = 8;

/** Publishes so many events and answers the last one's `seq`. */
export const publish: Readonly<Record<Pattern, (subject: Subject, events: number) => Promise<number>>> = {
  paced: async (subject, events) => {
    let last = 0;
    for (let n = 0; n < events; n++) last = await subject.publish(n);
    return last;
  },
  burst: async (subject, events) => {
    let begun = 0;
    let last = 0;
    const publisher = async () => {
      while (begun < events) {
        begun += 1;
        last = Math.max(last, await subject.publish(begun));
      }
    };
    await Promise.all(Array.from({ length: inFlight }, publisher));
    return last;
  },
};

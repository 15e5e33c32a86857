import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Hall } from "./testing/Hall.fixture.js";
import type { HallEvent } from "./testing/hallKind.fixture.js";
import type { Subscriber } from "./testing/subscriber.fixture.js";

const said: HallEvent = { type: "Said" };
/** What puts `two` into another audience. */
const twoOut: HallEvent = { type: "ShownOut", payload: { userId: "two" } };
const founding = [said, said, said, said];

describe("the delivery of a stream's events", () => {
  it("gives everybody what is after their cursor, once and in order, however reads, executions, writes and joins interleave", async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.constant("append" as const) },
      { weight: 2, arbitrary: fc.record({ after: fc.option(fc.nat(founding.length)), variant: fc.nat(2) }) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { minLength: 3, maxLength: 18 }),
        async (scheduler, steps) => {
          const hall = new Hall((work) => scheduler.schedule(work));
          await hall.append(...founding);
          const subscribers: Subscriber[] = [];
          // Without a cursor of its own a subscriber has just read the hall's newest state, as a client does.
          const join = async ({ after, variant }: { after: number | null; variant: number }) =>
            hall.subscribe("one", after ?? (await hall.head()), variant);
          let appending = Promise.resolve();
          let opened = 0;
          for (const [n, each] of steps.entries()) {
            void scheduler.schedule(Promise.resolve(), String(n)).then(() => {
              if (each === "append") appending = appending.then(() => hall.append(said));
              else void join(each).then((subscriber) => subscribers.push(subscriber));
            });
            if (each !== "append") opened += 1;
          }
          const settled = async () => {
            await appending;
            const last = await hall.head();
            return (
              subscribers.length === opened &&
              subscribers.every(({ after, seqs }) => (seqs().at(-1) ?? after) >= last)
            );
          };
          for (let rounds = 0; rounds < 400 && !(await settled()); rounds++) {
            if (scheduler.count() > 0) await scheduler.waitOne();
            // What that one set going runs to its next wait before another is let go.
            await turn();
          }
          const last = await hall.head();
          for (const { after, seqs, isOver } of subscribers) {
            expect(seqs()).toEqual(Array.from({ length: last - after }, (_, n) => after + 1 + n));
            expect(isOver()).toBe(false);
          }
          expect(subscribers.length).toBe(opened);
          expect(hall.errors).toEqual([]);
          await hall.close();
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  it("never sends an event to somebody whose audience it changed, wherever in their catching up they are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.nat(3),
        // How far behind they are when they come, and how much later the change does.
        fc.nat(3),
        fc.nat(4),
        async (scheduler, before, behind, when) => {
          const hall = new Hall((work) => scheduler.schedule(work));
          await hall.append(...founding, ...Array.from({ length: before }, () => said));
          const changed = (await hall.head()) + 1;
          const joining = hall.subscribe("two", changed - 1 - behind);
          let subscriber: Subscriber | undefined;
          void joining.then((joined) => {
            subscriber = joined;
          });
          let declared = false;
          for (let rounds = 0; rounds < 400 && !(declared && subscriber?.isOver()); rounds++) {
            if (rounds === when) {
              await hall.append(twoOut, said);
              declared = true;
            }
            if (scheduler.count() > 0) await scheduler.waitOne();
            // What that one set going runs to its next wait before another is let go.
            await turn();
            // Whoever joined after the change belongs to the new audience: their stream goes on.
            if (declared && subscriber !== undefined && (subscriber.seqs().at(-1) ?? 0) > changed) break;
          }
          const seqs = subscriber?.seqs() ?? [];
          if (subscriber?.isOver()) {
            const events = seqs.slice(0, -1);
            expect(events).toEqual(events.map((_, n) => changed - behind + n));
            expect(events.at(-1) ?? 0).toBeLessThan(changed);
            expect(seqs.at(-1)).toBe(changed);
          } else {
            expect(seqs).toEqual(seqs.map((_, n) => changed - behind + n));
            // They were let in as the new audience: of what is said they get nothing, and never did.
            expect(subscriber?.kinds()).not.toContain("Said");
          }
          await hall.close();
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);

  it("sends what was committed together in one write to each socket, in frames of their own", async () => {
    const hall = new Hall();
    await hall.append(...founding);
    const from = await hall.head();
    const subscribers = [
      await hall.subscribe("one", from),
      await hall.subscribe("two", from),
      await hall.subscribe("two", 2),
    ];
    await expect.poll(() => subscribers[2]?.seqs()).toEqual([3, 4]);
    const before = subscribers.map(({ writes }) => writes());
    await hall.appendTogether(...Array.from({ length: 20 }, () => said));
    for (const subscriber of subscribers) {
      await expect.poll(() => subscriber.seqs().at(-1)).toBe(from + 20);
      expect(subscriber.seqs()).toEqual(
        Array.from({ length: from + 20 - subscriber.after }, (_, n) => subscriber.after + 1 + n),
      );
    }
    expect(subscribers.map(({ writes }, n) => writes() - (before[n] ?? 0))).toEqual([1, 1, 1]);
    await hall.close();
  });

  it("cuts a run before the event that changes somebody's audience", async () => {
    const hall = new Hall();
    await hall.append(...founding);
    const from = await hall.head();
    const [stays, goes] = [await hall.subscribe("one", from), await hall.subscribe("two", from)];
    await hall.appendTogether(said, said, twoOut, said);
    await expect.poll(() => stays.seqs()).toEqual([1, 2, 3, 4].map((n) => from + n));
    await expect.poll(() => goes.isOver()).toBe(true);
    // The two events before it as they were, then the word that the stream starts anew from there.
    expect(goes.kinds()).toEqual(["Said", "Said", "Reset"]);
    expect(goes.seqs()).toEqual([1, 2, 3].map((n) => from + n));
    await hall.close();
  });
});

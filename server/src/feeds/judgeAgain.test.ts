import { setImmediate as turn } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Hall } from "./testing/Hall.fixture.js";
import type { HallEvent, Standing } from "./testing/hallKind.fixture.js";
import type { Subscriber } from "./testing/subscriber.fixture.js";

const said: HallEvent = { type: "Said" };
const whispered: HallEvent = { type: "Whispered" };

type Step =
  | { readonly do: "append"; readonly event: HallEvent }
  | { readonly do: "change"; readonly standing: Standing }
  | { readonly do: "judge" }
  | { readonly do: "join"; readonly userId: "one" | "two"; readonly after: number; readonly variant: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("append" as const), event: fc.constantFrom(said, whispered) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("change" as const),
      standing: fc.constantFrom<Standing>("HOST", "GUEST", "STRANGER", "HOST"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("judge" as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("join" as const),
      userId: fc.constantFrom("one" as const, "two" as const, "two" as const),
      after: fc.nat(3),
      variant: fc.nat(2),
    }),
  },
);

describe("judging again for a reason outside the stream", () => {
  it("sends nobody what is not theirs once that is known, and the others all that is, however it interleaves", async () => {
    const seen = { whispers: 0, ended: 0, resets: 0, stayed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.record({ next: step, rounds: fc.nat(6) }), { minLength: 6, maxLength: 24 }),
        async (scheduler, steps) => {
          const hall = new Hall((work) => scheduler.schedule(work));
          // One is a host and stays it; two is now this, now that.
          for (const host of ["one", "two"]) hall.standings.set(host, "HOST");
          await hall.append(said, whispered, said);
          const types: HallEvent["type"][] = ["Said", "Whispered", "Said"];
          const wrong: string[] = [];
          hall.onWrite = (userId, written) => {
            const standing = hall.standingOf(userId);
            if (written.includes('"Whispered"')) seen.whispers += 1;
            if (written.includes('"Whispered"') && standing !== "HOST") wrong.push(`${userId}: ${written}`);
            if (written.includes('"Said"') && standing === "STRANGER") wrong.push(`${userId}: ${written}`);
          };
          const subscribers: Subscriber[] = [];
          let working = Promise.resolve();
          const take = (each: Step) => {
            if (each.do === "change") hall.changeStanding("two", each.standing);
            else if (each.do === "judge") void hall.feeds.judgeAgain();
            else if (each.do === "append") {
              types.push(each.event.type);
              working = working.then(() => hall.append(each.event));
            } else {
              hall.subscribe(each.userId, each.after, each.variant).then(
                (subscriber) => subscribers.push(subscriber),
                (error: { extensions?: { code?: string } }) => {
                  if (each.userId === "one" || error.extensions?.code !== "NOT_FOUND")
                    hall.errors.push(error);
                  seen.refused += 1;
                },
              );
            }
          };
          // Two is there from the start, and may be caught wherever in their catching up they are.
          take({ do: "join", userId: "two", after: 0, variant: 0 });
          const letGoOn = async () => {
            if (scheduler.count() > 0) await scheduler.waitOne();
            // What that one set going runs to its next wait before another is let go.
            await turn();
          };
          for (const { next, rounds } of steps) {
            take(next);
            for (let n = 0; n < rounds; n++) await letGoOn();
          }
          for (let quiet = 0; quiet < 3; quiet = scheduler.count() > 0 ? 0 : quiet + 1) {
            await letGoOn();
            await working;
          }
          expect(wrong).toEqual([]);
          for (const { userId, after, kinds, seqs, isOver } of subscribers) {
            if (isOver()) {
              seen.ended += 1;
              if (kinds().at(-1) === "Reset") seen.resets += 1;
              expect(userId).toBe("two");
              const events = kinds().at(-1) === "Reset" ? seqs().slice(0, -1) : seqs();
              expect(events).toEqual(events.map((_, n) => after + 1 + n));
              continue;
            }
            seen.stayed += 1;
            const theirs = types.slice(after);
            const heard = (type: string) =>
              type === "Whispered" && hall.standingOf(userId) !== "HOST" ? "Withheld" : type;
            expect(hall.standingOf(userId)).not.toBe("STRANGER");
            expect(kinds()).toEqual(theirs.map(heard));
            expect(seqs()).toEqual(theirs.map((_, n) => after + 1 + n));
          }
          expect(hall.errors).toEqual([]);
          await hall.close();
        },
      ),
      { numRuns: 400 },
    );
    // All that it is about did happen.
    for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(50);
  }, 120_000);

  it("tells who is another now where their stream broke off, and ends it; who is nobody any more is told nothing", async () => {
    const hall = new Hall();
    hall.standings.set("two", "HOST");
    await hall.append(said, whispered);
    const [stays, two, three] = [
      await hall.subscribe("one", 0),
      await hall.subscribe("two", 0),
      await hall.subscribe("three", 0),
    ];
    for (const each of [stays, two, three]) await expect.poll(() => each.seqs()).toEqual([1, 2]);
    hall.changeStanding("two", "GUEST");
    hall.changeStanding("three", "STRANGER");
    await expect.poll(() => two.isOver() && three.isOver()).toBe(true);
    await hall.append(whispered, said);
    await expect.poll(() => stays.kinds()).toEqual(["Said", "Withheld", "Withheld", "Said"]);
    expect(two.kinds()).toEqual(["Said", "Whispered", "Reset"]);
    expect(two.seqs()).toEqual([1, 2, 2]);
    expect(three.kinds()).toEqual(["Said", "Withheld"]);
    expect(stays.isOver()).toBe(false);
    expect(hall.errors).toEqual([]);
    await hall.close();
  });

  it("looks each person up once for each time, only those whom it concerns, and nobody for another revocation", async () => {
    const hall = new Hall();
    await hall.append(said);
    for (const userId of ["one", "one", "two"]) await hall.subscribe(userId, 0);
    hall.lookUps.length = 0;
    hall.revoke("user:one");
    await hall.feeds.judgeAgain(({ userId }, id) => userId === "one" && id === "h");
    expect(hall.lookUps).toEqual(["one"]);
    await hall.feeds.judgeAgain((_, id) => id === "another");
    expect(hall.lookUps).toEqual(["one"]);
    hall.revoke("standings");
    expect(hall.lookUps).toEqual(["one", "one", "two"]);
    await hall.close();
    hall.revoke("standings");
    expect(hall.lookUps.length).toBe(3);
  });

  it("ends the stream of whoever cannot be looked up, and says why to us", async () => {
    const hall = new Hall();
    hall.standings.set("two", "HOST");
    await hall.append(said);
    const [one, two] = [await hall.subscribe("one", 0), await hall.subscribe("two", 0)];
    const presence = await hall.watchPresence("two");
    await expect.poll(() => two.seqs()).toEqual([1]);
    hall.unknown.add("two");
    hall.revoke("standings");
    await expect.poll(() => two.isOver() && presence.isOver()).toBe(true);
    await hall.append(whispered);
    await expect.poll(() => one.seqs()).toEqual([1, 2]);
    expect(two.kinds()).toEqual(["Said"]);
    expect(hall.errors.map(String)).toEqual(Array(2).fill("Error: two cannot be looked up"));
    await hall.close();
  });

  it("keeps from whoever is being judged who is there, and tells it to those who stay", async () => {
    let letGo = () => {};
    let held: Promise<void> = Promise.resolve();
    const slowLookUp = async <T>(work: Promise<T>) => {
      const result = await work;
      await held;
      return result;
    };
    const hall = new Hall((work) => work, slowLookUp);
    await hall.append(said);
    const [free, stays, goes] = [
      await hall.watchPresence("one"),
      await hall.watchPresence("two"),
      await hall.watchPresence("three"),
    ];
    await expect.poll(() => [free, stays, goes].map(({ writes }) => writes())).toEqual([1, 1, 1]);
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    hall.standings.set("three", "STRANGER");
    const judged = hall.feeds.judgeAgain(({ userId }) => userId !== "one");
    hall.come("four");
    const told = ({ written }: Subscriber) => written().includes('"four"');
    await expect.poll(() => told(free)).toBe(true);
    expect([stays, goes].map(told)).toEqual([false, false]);
    letGo();
    await judged;
    await expect.poll(() => told(stays)).toBe(true);
    await expect.poll(goes.isOver).toBe(true);
    expect(told(goes)).toBe(false);
    await hall.close();
  });
});

import { expect, it } from "vitest";
import { InTurn } from "./InTurn";

it("runs so many at a time, in order, also after one has failed", async () => {
  const inTurn = new InTurn(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (number: number) =>
    inTurn.run(
      () =>
        new Promise<void>((resolve, reject) => {
          begun.push(number);
          ends.push(number === 1 ? () => reject(new Error("no")) : resolve);
        }),
    );
  const all = [1, 2, 3, 4].map((number) => work(number).catch(() => undefined));
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  ends[0]?.();
  await expect.poll(() => begun).toEqual([1, 2, 3]);
  ends[1]?.();
  await expect.poll(() => begun).toEqual([1, 2, 3, 4]);
  ends[2]?.();
  ends[3]?.();
  await Promise.all(all);
});

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createConnectionStore } from "./connection";
import { probeWhileDown } from "./probe";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("says since when the page may not be current: the earliest of both ways", () => {
  let now = 100;
  const store = createConnectionStore(() => now);
  expect(store.current()).toEqual({ status: "online" });
  store.report("socket", "down");
  now = 200;
  store.report("requests", "down");
  store.report("socket", "down");
  expect(store.current()).toEqual({ status: "reconnecting", since: 100 });
  store.report("socket", "up");
  expect(store.current()).toEqual({ status: "reconnecting", since: 200 });
  store.report("requests", "up");
  expect(store.current()).toEqual({ status: "online" });
});

it("tells its listeners when something changed, and only then", () => {
  const store = createConnectionStore();
  const listener = vi.fn();
  const stop = store.subscribe(listener);
  store.report("socket", "up");
  expect(listener).not.toHaveBeenCalled();
  store.report("socket", "down");
  store.report("socket", "down");
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  store.report("socket", "up");
  expect(listener).toHaveBeenCalledTimes(1);
});

it("asks the server until it answers, then stops", async () => {
  const store = createConnectionStore();
  const answers = [false, false, true];
  const ask = vi.fn(async () => answers.shift() ?? false);
  const stop = probeWhileDown(store, ask);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).not.toHaveBeenCalled();
  store.report("requests", "down");
  await vi.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000);
  expect(ask).toHaveBeenCalledTimes(3);
  expect(store.current()).toEqual({ status: "online" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).toHaveBeenCalledTimes(3);
  stop();
});

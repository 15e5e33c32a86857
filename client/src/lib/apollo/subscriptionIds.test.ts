import { describe, expect, it } from "vitest";
import { createSubscriptionIds, subscriptionId } from "./subscriptionIds";

const room = (after: number) => ({ operationName: "PanelEvents", variables: { panelId: "p1", after } });

describe("subscription ids", () => {
  it("are the same for everybody who asks the same, wherever they start", () => {
    expect(subscriptionId(room(0))).toBe(subscriptionId(room(41)));
    expect(subscriptionId({ operationName: "X", variables: { b: 1, a: 2 } })).toBe(
      subscriptionId({ operationName: "X", variables: { a: 2, b: 1 } }),
    );
  });

  it("differ by operation and by variable", () => {
    const other = { operationName: "PanelPresence", variables: { panelId: "p1" } };
    expect(subscriptionId(room(0))).not.toBe(subscriptionId(other));
    expect(subscriptionId(room(0))).not.toBe(subscriptionId({ ...room(0), variables: { panelId: "p2" } }));
  });

  it("are never taken twice at once on one socket", () => {
    const ids = createSubscriptionIds();
    const first = ids.take(room(0));
    const second = ids.take(room(7));
    expect(second).not.toBe(first);
    ids.release(first);
    expect(ids.take(room(9))).toBe(first);
    expect(ids.none()).toBe(false);
    ids.release(first);
    ids.release(second);
    expect(ids.none()).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { deliver } from "./deliver";

const accepted = { answer: { __typename: "CommandAccepted", commandId: "1", seq: 7 } } as const;
const lost = new TypeError("the network is gone");

function post(answers: readonly (typeof accepted | Error)[], signal = new AbortController().signal) {
  const left = [...answers];
  let waited = 0;
  return {
    waits: () => waited,
    post: {
      send: async () => {
        const answer = left.shift();
        if (answer === undefined) throw new Error("sent more often than expected");
        if (answer instanceof Error) throw answer;
        return answer;
      },
      isLost: (error: unknown) => error === lost,
      untilReachable: async () => {
        waited += 1;
      },
      signal,
    },
  };
}

describe("deliver", () => {
  it("answers with the place of the command's last event", async () => {
    await expect(deliver(post([accepted]).post)).resolves.toEqual({ kind: "ACCEPTED", seq: 7 });
  });

  it("sends again until it gets through", async () => {
    const { post: twiceLost, waits } = post([lost, lost, accepted]);
    await expect(deliver(twiceLost)).resolves.toEqual({ kind: "ACCEPTED", seq: 7 });
    expect(waits()).toBe(2);
  });

  it("hands on a refusal with its details", async () => {
    const refused = {
      answer: {
        __typename: "CommandRefused" as const,
        commandId: "1",
        reason: "NO_QUORUM" as const,
        message: "",
        details: [{ what: "KPK", value: null, bound: null }],
      },
    };
    const { post: one } = post([]);
    await expect(deliver({ ...one, send: async () => refused })).resolves.toEqual({
      kind: "REFUSED",
      reason: "NO_QUORUM",
      details: [{ what: "KPK", value: null, bound: null }],
    });
  });

  it("does not send again what was answered with an error", async () => {
    const error = new Error("internal");
    await expect(deliver(post([error]).post)).resolves.toEqual({ kind: "FAILED", error });
  });

  it("ends when the person leaves", async () => {
    const controller = new AbortController();
    const { post: endless } = post([lost, lost], controller.signal);
    const delivery = deliver({
      ...endless,
      untilReachable: async () => controller.abort(),
    });
    await expect(delivery).resolves.toEqual({ kind: "LEFT" });
  });
});

import { ApolloProvider } from "@apollo/client/react";
import { act, cleanup, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createApolloClient } from "#app/lib/apollo";
import { connection } from "#app/lib/connection";
import type { Delivery } from "./deliver";
import { useSendCommand } from "./useSendCommand";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  connection.report("requests", "up");
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The hook behind the page's own client; only the network below it is the test's. */
function sendingFrom(seq: number) {
  const network = { isAway: false, commandIds: [] as string[] };
  vi.stubGlobal("fetch", async (_url: string, { body }: RequestInit) => {
    const { commandId } = JSON.parse(String(body)).variables;
    network.commandIds.push(commandId);
    if (network.isAway) throw new TypeError("Failed to fetch");
    const answer = { __typename: "CommandAccepted", commandId, seq: 7 };
    return Response.json({ data: { answer } });
  });
  const { client } = createApolloClient({ language: () => "en", onSignedOut: () => {} });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const hook = renderHook((at: number) => useSendCommand("panel", at), { wrapper, initialProps: seq });
  const ask = () => {
    const asked: { delivery?: Delivery } = {};
    const { send } = hook.result.current;
    act(() => {
      void send({ type: "requestFloor", itemId: "item" }).then((delivery) => {
        asked.delivery = delivery;
      });
    });
    return asked;
  };
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  return { ...hook, network, ask, pass };
}

describe("a command of the room", () => {
  it("is on its way until its event is on the screen", async () => {
    const { result, rerender, ask, pass } = sendingFrom(6);
    const asked = ask();
    expect(result.current.pending).toMatchObject([{ acknowledged: null }]);
    await pass(0);
    expect(asked.delivery).toEqual({ kind: "ACCEPTED", seq: 7 });
    expect(result.current.pending).toMatchObject([{ acknowledged: 7 }]);
    rerender(7);
    expect(result.current.pending).toEqual([]);
  });

  it("is done when its event came before the answer", async () => {
    const { result, ask, pass } = sendingFrom(7);
    ask();
    expect(result.current.pending).toHaveLength(1);
    await pass(0);
    expect(result.current.pending).toEqual([]);
  });

  it("is sent once while the server is away, and at once with the same id when it is back", async () => {
    const { result, network, ask, pass } = sendingFrom(6);
    network.isAway = true;
    const asked = ask();
    await pass(4_900);
    expect(network.commandIds).toHaveLength(1);
    expect(connection.current().status).toBe("reconnecting");
    expect(result.current.pending).toMatchObject([{ acknowledged: null }]);

    network.isAway = false;
    act(() => connection.report("requests", "up"));
    await pass(0);
    expect(asked.delivery).toEqual({ kind: "ACCEPTED", seq: 7 });
    expect(network.commandIds).toHaveLength(2);
    expect(new Set(network.commandIds).size).toBe(1);
  });

  it("is tried every five seconds for as long as nobody notices that the server is back", async () => {
    const { network, ask, pass } = sendingFrom(6);
    network.isAway = true;
    const asked = ask();
    await pass(300_000);
    expect(network.commandIds).toHaveLength(61);
    expect(asked.delivery).toBeUndefined();
    network.isAway = false;
    await pass(5_000);
    expect(asked.delivery).toEqual({ kind: "ACCEPTED", seq: 7 });
  });

  it("is left at once with the room, and sent no more", async () => {
    const { network, unmount, ask, pass } = sendingFrom(6);
    network.isAway = true;
    const asked = ask();
    await pass(0);
    unmount();
    await pass(0);
    expect(asked.delivery).toEqual({ kind: "LEFT" });
    await pass(60_000);
    expect(network.commandIds).toHaveLength(1);
  });
});

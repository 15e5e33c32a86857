import { once } from "node:events";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { buildSchema, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { EncodedPayload } from "./encodedPayload.js";
import { readLiveOperation } from "./liveOperation.js";
import { SharedExecution } from "./sharedExecution.js";
import { SideDoor } from "./sideDoor.js";
import { textFrame } from "./textFrame.js";

const schema = buildSchema(`
  type Query { x: Int }
  type Subscription { events(panelId: ID!, after: Int! = 0): Event!, other: Int }
  type Event { seq: Int!, text(limit: Int): String }
`);
const operation = (query: string, variableValues: Record<string, unknown> = {}) =>
  readLiveOperation({ schema, document: parse(query), variableValues, query });

describe("a frame", () => {
  it("is read by a WebSocket client as the text that went in, whatever its length", async () => {
    const texts = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000].map(
      (length) => "é".repeat(length >> 1) + "x".repeat(length & 1),
    );
    const server = new WebSocketServer({ port: 0 });
    server.on("connection", (_socket, { socket }) => {
      for (const text of texts)
        socket.write(textFrame(Buffer.from(text.slice(0, 3)), Buffer.from(text.slice(3))));
    });
    await once(server, "listening");
    const client = new WebSocket(`ws://localhost:${(server.address() as AddressInfo).port}`);
    const received: [string, boolean][] = [];
    client.on("message", (data, isBinary) => {
      received.push([String(data), isBinary]);
      if (received.length === texts.length) client.close();
    });
    await once(client, "close");
    server.close();
    expect(received).toEqual(texts.map((text) => [text, false]));
  });

  it("is the same bytes for the same id, and holds any id", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.jsonValue(), (id, payload) => {
        const encoded = new EncodedPayload(JSON.stringify(payload));
        expect(encoded.frame(id)).toEqual(encoded.frame(id));
        const bytes = encoded.frame(id);
        // The length's byte can be a brace as well as any other: the header is counted, not searched for.
        const header = { 126: 4, 127: 10 }[bytes[1] ?? 0] ?? 2;
        expect(JSON.parse(bytes.subarray(header).toString())).toEqual({
          id,
          type: "next",
          payload: JSON.parse(JSON.stringify(payload)),
        });
      }),
    );
  });
});

describe("a live operation", () => {
  const query = "subscription E($p: ID!, $after: Int!) { events(panelId: $p, after: $after) { seq } }";

  it("is the same for all who differ in their cursor only", () => {
    const keys = [0, 7].map((after) => operation(query, { p: "a", after }).key);
    expect(keys[0]).toBe(keys[1]);
    expect(operation(query, { p: "b", after: 0 }).key).not.toBe(keys[0]);
    expect(operation(`${query} `, { p: "a", after: 0 }).key).not.toBe(keys[0]);
    expect(operation(query, { p: "a", after: 7 }).args).toEqual({ panelId: "a", after: 7 });
  });

  it("is another where the cursor's variable shows in the selection too", () => {
    const both =
      "subscription E($p: ID!, $n: Int!) { events(panelId: $p, after: $n) { seq text(limit: $n) } }";
    expect(operation(both, { p: "a", n: 1 }).key).not.toBe(operation(both, { p: "a", n: 2 }).key);
  });

  it("takes the default of a cursor that is left out", () => {
    expect(operation('subscription { events(panelId: "a") { seq } }').args).toEqual({
      panelId: "a",
      after: 0,
    });
  });

  it("refuses variables that do not fit, queries, and a root field behind a fragment or a condition", () => {
    expect(() => operation(query, { p: "a" })).toThrow(/after/);
    expect(() => operation("{ x }")).toThrow(/subscriptions/);
    expect(() =>
      operation('subscription { ...F } fragment F on Subscription { events(panelId: "a") { seq } }'),
    ).toThrow(/directly/);
    expect(() => operation('subscription { events(panelId: "a") @include(if: true) { seq } }')).toThrow(
      /directly/,
    );
  });
});

describe("a shared execution", () => {
  it("executes the selection on the value that it is given, and masks what goes wrong", async () => {
    const failing = buildSchema(
      "type Query { x: Int } type Subscription { events: Event } type Event { seq: Int!, bad: Int }",
    );
    const execution = new SharedExecution(
      readLiveOperation({
        schema: failing,
        document: parse("subscription { events { seq bad } }"),
        query: "q",
      }),
      {},
      (result) => ({ ...result, errors: result.errors?.map(() => ({ message: "masked" }) as never) }),
    );
    const bytes = (
      await execution.encode({
        events: {
          seq: 3,
          bad: () => {
            throw new Error("secret");
          },
        },
      })
    ).frame("e");
    expect(JSON.parse(bytes.subarray(bytes.indexOf("{")).toString())).toEqual({
      id: "e",
      type: "next",
      payload: { data: { events: { seq: 3, bad: null } }, errors: [{ message: "masked" }] },
    });
  });
});

describe("a side door", () => {
  const opened = () => {
    const calls: string[] = [];
    let end = () => {};
    const door = new SideDoor({
      start: (ended) => {
        calls.push("start");
        end = ended;
      },
      stop: () => calls.push("stop"),
    });
    return { calls, door, end: () => end() };
  };

  it("begins when it is first asked, yields nothing, and is done when the delivery ends", async () => {
    const { calls, door, end } = opened();
    expect(calls).toEqual([]);
    const next = door.next();
    expect(calls).toEqual(["start"]);
    end();
    expect(await next).toEqual({ done: true, value: undefined });
    end();
    await door.return();
    expect(calls).toEqual(["start", "stop"]);
  });

  it("stops once when it is returned, also before it began", async () => {
    const { calls, door } = opened();
    expect(await door.return()).toEqual({ done: true, value: undefined });
    expect(await door.next()).toEqual({ done: true, value: undefined });
    expect(calls).toEqual(["stop"]);
  });
});

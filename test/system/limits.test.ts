import { randomUUID } from "node:crypto";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { Client } from "../support/client.js";
import {
  convene,
  eventsSubscription,
  open,
  putToVote,
  type Sitter,
  signInSitters,
} from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";
import { Socket } from "../support/socket.js";

describe("limits", () => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;
  beforeAll(async () => {
    server = await startServer({ env: { SIDANG_MAX_BUFFERED: "65536" } });
    people = await signInSitters(server.url);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const refused = async (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const { errors, data } = await people.kpk.send(query, variables);
    expect(data ?? null).toBeNull();
    return errors?.[0];
  };

  it("refuses a body of more than a megabyte, and takes a large one below", async () => {
    const send = (length: number) =>
      fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ me { id } }", variables: { unused: "x".repeat(length) } }),
      });
    // The server answers and hangs up; whether the client still reads the answer is a matter of luck.
    expect(
      await send(10_000_000).then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
    expect((await send(900_000)).status).toBe(200);
  });

  it("refuses deep, wide, long and doubling documents before they do any work", async () => {
    const deep = `{ units(cycle: 2026) { nodes { ${"proposals { unit { ".repeat(10)}id${" } }".repeat(10)} } } }`;
    expect((await refused(deep))?.message).toMatch(/levels/);
    const aliases = `{ ${Array.from({ length: 31 }, (_, place) => `a${place}: me { id }`).join(" ")} }`;
    expect((await refused(aliases))?.message).toMatch(/root fields|aliases/);
    expect((await refused(`{ ${"me { id } ".repeat(5000)} }`))?.message).toMatch(/token/);
    const doubling = Array.from(
      { length: 14 },
      (_, place) => `fragment F${place} on User { ...F${place + 1} ...F${place + 1} }`,
    ).join(" ");
    expect((await refused(`{ me { ...F0 } } ${doubling} fragment F14 on User { id name }`))?.message).toMatch(
      /fields/,
    );
    const wide = `{ units(cycle: 2026, first: 200) { nodes { proposals { unit { proposals { unit { proposals { id target stage } } } } } } } }`;
    expect(await refused(wide)).toMatchObject({ extensions: { code: "INVALID_INPUT" } });
    const byVariable = `query W($n: Int!) { a: units(cycle: 2026, first: $n) { nodes { proposals { sheet(source: TPN) { components { subcomponents { code name points weight complete } } gates { code } } } } } }`;
    expect((await refused(byVariable, { n: 200 }))?.message).toMatch(/too much/);
    expect((await people.kpk.send(byVariable, { n: 2 })).errors).toBeUndefined();
  });

  it("does the same on a socket, and serves only subscriptions there", async () => {
    const socket = await people.kpk.connect();
    socket.subscribe("query", "{ me { id } }");
    socket.subscribe("mutation", "mutation { signOut }");
    socket.subscribe("unknown", "subscription { nothing }");
    socket.subscribe("broken", "subscription {");
    socket.subscribe("variables", "subscription E($p: ID!) { panelEvents(panelId: $p) { seq } }");
    for (const id of ["query", "mutation", "unknown", "broken", "variables"]) {
      await socket.until(() => socket.errors(id).length > 0, id);
      expect(socket.results(id), id).toEqual([]);
    }
    expect(await people.kpk.ask("{ me { id } }")).toMatchObject({ me: { id: people.kpk.userId } });
    await socket.close();
  });

  it("bounds the subscriptions of a socket", async () => {
    const { panelId } = await convene(people);
    const socket = await people.kpk.connect();
    for (let place = 0; place < 60; place++)
      socket.subscribe(`s${place}`, eventsSubscription, { panelId, after: 0 });
    await socket.until(() => socket.errors("s59").length > 0);
    expect(socket.errors("s59")[0]?.extensions?.code).toBe("RATE_LIMITED");
    await socket.until(() => socket.results("s49").length > 0);
    await socket.close();
  });

  it("closes a socket that says nothing, says too much, or says it twice", async () => {
    const raw = () =>
      new Socket(
        new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", {
          headers: { cookie: people.kpk.cookie },
        }),
      );
    const silent = raw();
    await silent.until(() => silent.closed !== null, "the close of a silent socket");
    expect(silent.closed?.code).toBe(4408);
    const big = await people.kpk.connect();
    big.subscribe("big", "subscription { x }", { text: "x".repeat(100_000) });
    await big.until(() => big.closed !== null, "the close after a big message");
    const twice = await people.kpk.connect();
    twice.send({ type: "connection_init" });
    await twice.until(() => twice.closed !== null, "the close after a second hello");
    expect(twice.closed?.code).toBe(4429);
  });

  it("closes a client that does not read, and lets it resume", async () => {
    const panel = await convene(people);
    const { panelId, itemId } = panel;
    await open(panel);
    for (const command of ["callItem", "beginDeliberation"])
      await people.chair.must(command, { panelId, itemId });
    const slow = await people.kpk.connect();
    const fast = await people.tpn.connect();
    for (const socket of [slow, fast]) socket.subscribe("events", eventsSubscription, { panelId, after: 0 });
    const seq = async () =>
      (
        await people.tpn.ask<{ panel: { seq: number } }>("query P($id: ID!) { panel(id: $id) { seq } }", {
          id: panelId,
        })
      ).panel.seq;
    const start = await seq();
    await slow.until(() => slow.results<{ seq: number }>("events").at(-1)?.seq === start);
    slow.raw.pause();
    const text = "x".repeat(4000);
    // The kernel takes some megabytes before the server's own queue begins to grow.
    for (let written = 0; written < 2000 && server.pid > 0; written += 20) {
      await Promise.all(
        Array.from({ length: 20 }, () =>
          people.tpn.must("makeRemark", { panelId, itemId, remarkId: randomUUID(), text }),
        ),
      );
      if (server.output().includes("a client was too slow")) break;
    }
    slow.raw.resume();
    await slow.until(() => slow.closed !== null, "the close of the slow client");
    expect([4290, 1006]).toContain(slow.closed?.code);
    const had = slow.results<{ seq: number }>("events").at(-1)?.seq ?? 0;
    const head = await seq();
    expect(had).toBeLessThan(head);
    const resumed = await people.kpk.connect();
    resumed.subscribe("events", eventsSubscription, { panelId, after: had });
    await resumed.until(() => resumed.results<{ seq: number }>("events").at(-1)?.seq === head);
    expect(resumed.results<{ seq: number }>("events")[0]?.seq).toBe(had + 1);
    await fast.until(() => fast.results<{ seq: number }>("events").at(-1)?.seq === head);
    expect(fast.results<{ seq: number }>("events").map((event) => event.seq)).toEqual(
      Array.from({ length: head }, (_, place) => place + 1),
    );
    await Promise.all([resumed.close(), fast.close()]);
  });
});

describe("errors", () => {
  it("leave with a request's id and nothing else when they are not meant for anybody, and are in the log under it", async () => {
    const server = await startServer();
    const client = await Client.signedIn(server.url, "chair");
    // The server may be writing just now: it reads what the demonstration left unread.
    const database = new Libsql(join(server.folder, "data", "sidang.sqlite"), { timeout: 10_000 });
    database.exec("PRAGMA foreign_keys = OFF; ALTER TABLE cycle RENAME TO hidden_cycle");
    database.close();
    const { errors } = await client.send("{ cycles { year } }");
    expect(errors).toEqual([
      {
        message: "Something went wrong on our side.",
        path: ["cycles"],
        locations: expect.anything(),
        extensions: { code: "INTERNAL", requestId: expect.any(String) },
      },
    ]);
    const logged = server
      .logs()
      .find(
        ({ requestId, msg }) => msg === "internal error" && requestId === errors?.[0]?.extensions?.requestId,
      );
    expect(logged).toBeDefined();
    await server.stop();
  });

  it("tell nothing of the schema outside demo mode, and keep personal data out of the log", async () => {
    const server = await startServer();
    const people = await signInSitters(server.url);
    const panel = await convene(people);
    await open(panel);
    await putToVote(panel);
    await new Client(server.url).send(
      'mutation { signIn(email: "someone@example.org", password: "hunter2") { expiresAt } }',
    );
    const log = server
      .output()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .join("\n");
    for (const secret of [
      "someone@example.org",
      "hunter2",
      "sidang-demo",
      "@sidang.demo",
      people.kpk.cookie.slice(15),
      "Sri Handayani",
      "127.0.0.1",
    ]) {
      expect(log).not.toContain(secret);
    }
    await server.stop();

    const production = await startServer({ env: { SIDANG_MODE: "production" } });
    const stranger = new Client(production.url);
    expect((await stranger.send("{ __schema { types { name } } }")).errors?.length).toBe(1);
    expect(JSON.stringify(await stranger.send("{ mee { id } }"))).not.toContain('"me"');
    expect(await stranger.ask("{ demo { password } }")).toEqual({ demo: null });
    expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
    await production.stop();
  });
});

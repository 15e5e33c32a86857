import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Client } from "../support/client.js";
import { convene, eventsSubscription, type Sitter, signInSitters } from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";

const modern = "application/graphql-response+json";

interface Refusal {
  readonly status: number;
  readonly body: {
    readonly errors: { readonly message: string; readonly extensions: object }[];
    data?: unknown;
  };
}

describe("a request that is refused", () => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;
  beforeAll(async () => {
    server = await startServer();
    people = await signInSitters(server.url);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const post = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Refusal> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: people.kpk.cookie, ...headers },
      body,
    });
    return { status: response.status, body: (await response.json()) as Refusal["body"] };
  };
  const ask = (query: string, variables: object = {}, accept = "application/json") =>
    post(JSON.stringify({ query, variables }), { accept });

  it.each([
    [
      "depth",
      `{ units(cycle: 2026) { nodes { ${"proposals { unit { ".repeat(25)}id${" } }".repeat(25)} } } }`,
    ],
    ["aliases", `{ me { ${Array.from({ length: 400 }, (_, n) => `a${n}: id`).join(" ")} } }`],
    ["rootFields", `{ ${"me { id } ".repeat(21)} }`],
    ["directives", `{ me { id ${"@include(if: true) ".repeat(31)} } }`],
    ["fields", `{ me { ${"id ".repeat(501)} } }`],
    ["tokens", `{ me { ${Array.from({ length: 5000 }, (_, n) => `a${n}: id`).join(" ")} } }`],
    [
      "cost",
      "{ units(cycle: 2026, first: 200) { nodes { proposals { unit { proposals { unit { proposals { id stage } } } } } } } }",
    ],
  ])("past the limit of %s says so with status 400, whatever the client accepts", async (limit, query) => {
    for (const accept of ["application/json", modern]) {
      const { status, body } = await ask(query, {}, accept);
      expect(status).toBe(400);
      expect(body.data ?? null).toBeNull();
      expect(body.errors[0]).toMatchObject({
        message: expect.any(String),
        extensions: { code: expect.any(String), limit, bound: expect.any(Number) },
      });
      expect(body.errors[0]?.extensions).not.toHaveProperty("http");
    }
  });

  it("past a megabyte says so with status 413", async () => {
    // A little more than the limit: the server reads what is left, and the answer arrives.
    const { status, body } = await post(
      JSON.stringify({ query: "{ me { id } }", variables: { x: "x".repeat(1_048_576) } }),
    );
    expect(status).toBe(413);
    expect(body.errors[0]?.extensions).toEqual({ code: "INVALID_INPUT", limit: "body", bound: 1_048_576 });
  });

  it.each([
    ["a batch", '[{"query":"{ me { id } }"},{"query":"{ me { id } }"}]', 400, /batch/i],
    ["no JSON", "{", 400, /JSON/],
    ["a polluted prototype", '{"query":"{ me { id } }","__proto__":{"x":1}}', 400, /JSON/],
    ["no query", "{}", 400, /body/i],
    ["an unknown operation", '{"query":"query A { me { id } }","operationName":"B"}', 400, /"B"/],
    [
      "one of several without its name",
      '{"query":"query A { me { id } } query B { me { id } }"}',
      400,
      /name/,
    ],
    [
      "a subscription",
      '{"query":"subscription { panelEvents(panelId: \\"p\\") { seq } }"}',
      400,
      /WebSocket/,
    ],
  ])("as %s gets an answer in GraphQL's form", async (_what, body, status, message) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0]?.message).toMatch(message);
    expect(answer.body.errors[0]?.extensions).toMatchObject({ code: expect.any(String) });
    expect(answer.body.data ?? null).toBeNull();
  });

  it("as a form is neither read nor obeyed", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { status, body } = await post("query=mutation{signOut}", headers);
    expect(status).toBe(415);
    expect(body.errors.length).toBe(1);
    expect(await people.kpk.ask("{ me { id } }")).toEqual({ me: { id: people.kpk.userId } });
  });

  it("for a document or variables that are wrong has 400 only for who knows GraphQL over HTTP", async () => {
    for (const [query, variables] of [
      ["{", {}],
      ["{ nothing }", {}],
      ["query Q($year: Int!) { cycle(year: $year) { year } }", { year: "x" }],
    ] as const) {
      expect((await ask(query, variables)).status).toBe(200);
      expect((await ask(query, variables, modern)).status).toBe(400);
    }
  });
});

describe("a text or an id that nobody can use", () => {
  let server: TestServer;
  let people: Readonly<Record<Sitter, Client>>;
  beforeAll(async () => {
    server = await startServer();
    people = await signInSitters(server.url);
  });
  afterAll(async () => {
    await server?.stop();
  });

  const broken = ["\ud800", "half \udfff of a character", "ends\0early"];
  const odd = ["x".repeat(65), "a b", "../a", "", "__proto__", "constructor", "é", "a\n"];

  it("is refused by the name of its variable, wherever it is sent", async () => {
    for (const text of broken) {
      for (const [variable, query] of [
        ["search", "query S($search: String!) { units(cycle: 2026, search: $search) { totalCount } }"],
        ["search", "query S($search: String!) { people(search: $search) { id } }"],
        ["stream", "query S($stream: String!) { activity(stream: $stream) { nodes { seq } } }"],
        ["email", 'mutation S($email: String!) { signIn(email: $email, password: "x") { expiresAt } }'],
        ["view", 'mutation S($view: String!) { reportView(panelId: "p", view: $view) }'],
        [
          "title",
          'mutation S($title: String!) { convenePanel(commandId: "c", panelId: "p", cycle: 2026, title: $title, scheduledFor: "2026-11-22T00:00:00Z") { __typename } }',
        ],
        [
          "reason",
          'mutation S($reason: String!) { castBallot(commandId: "c", panelId: "p", itemId: "i", choice: GRANT, reason: $reason) { __typename } }',
        ],
      ] as const) {
        const { errors, data } = await people.secretary.send(query, { [variable]: text });
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.extensions).toEqual({ code: "INVALID_INPUT", argument: variable });
        expect(errors?.[0]?.message).toMatch(new RegExp(`^${variable} `));
      }
    }
  });

  it("is refused as an id, in a variable and in the document", async () => {
    for (const id of odd) {
      const byVariable = await people.kpk.send("query P($id: ID!) { panel(id: $id) { seq } }", { id });
      expect(byVariable.errors?.[0]?.extensions, id).toEqual({ code: "INVALID_INPUT", argument: "id" });
      const inDocument = await people.kpk.send(`{ panel(id: ${JSON.stringify(id)}) { seq } }`);
      expect(inDocument.errors?.[0]?.extensions, id).toMatchObject({ argument: "id" });
      expect(inDocument.data ?? null).toBeNull();
    }
    expect(await people.kpk.ask('{ panel(id: "none") { seq } }')).toEqual({ panel: null });
    expect(await people.kpk.ask("query P($id: ID!) { panel(id: $id) { seq } }", { id: 7 })).toEqual({
      panel: null,
    });
  });

  it("is refused on a socket, which stays open", async () => {
    const { panelId } = await convene(people);
    const socket = await people.kpk.connect();
    for (const [place, id] of [...broken, ...odd].entries()) {
      socket.subscribe(`s${place}`, eventsSubscription, { panelId: id, after: 0 });
      await socket.until(() => socket.errors(`s${place}`).length > 0);
      expect(socket.errors(`s${place}`)[0]?.extensions).toEqual({
        code: "INVALID_INPUT",
        argument: "panelId",
      });
    }
    socket.subscribe("good", eventsSubscription, { panelId, after: 0 });
    await socket.until(() => socket.results("good").length > 0);
    await socket.close();
  });

  it("is refused at any depth at once", async () => {
    const deep = `${'{"a":'.repeat(100_000)}"\\ud800"${"}".repeat(100_000)}`;
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: people.kpk.cookie },
      body: `{"query":"query C($year: Int!) { cycle(year: $year) { year } }","variables":{"year":${deep}}}`,
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe("INVALID_INPUT");
  });

  it("is taken when it is a whole character, however rare", async () => {
    const rare = "🏛 𝒜 é ‮ \u{10ffff}";
    const panel = await convene(people, { title: rare });
    const { panel: seen } = await people.kpk.ask<{ panel: { title: string } }>(
      "query P($id: ID!) { panel(id: $id) { title } }",
      { id: panel.panelId },
    );
    expect(seen.title).toBe(rare);
  });
});

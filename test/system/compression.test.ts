import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { startServer, type TestServer } from "../support/server.js";

describe("the length of an answer", () => {
  let server: TestServer;
  let secretary: Client;
  beforeAll(async () => {
    server = await startServer();
    secretary = await Client.signedIn(server.url, "secretary");
  });
  afterAll(async () => {
    await server?.stop();
  });

  const encodingOf = async (query: string, accepted = "gzip, br") => {
    const { status, headers } = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie: secretary.cookie, "accept-encoding": accepted },
      body: JSON.stringify({ query }),
    });
    expect(status).toBe(200);
    return headers.get("content-encoding");
  };
  const snapshot = 'panel(id: "panel-2025-1") { snapshot }';

  it("is a compressed one for what is long, in what the client takes", async () => {
    expect(await encodingOf(`{ ${snapshot} }`)).toBe("br");
    expect(await encodingOf(`{ ${snapshot} }`, "gzip")).toBe("gzip");
    expect(await encodingOf(`{ ${snapshot} }`, "identity")).toBeNull();
    expect(await encodingOf("{ me { id } }")).toBeNull();
  });

  it("is its own where one's own ballot could be in it, by whatever name, and for a mutation", async () => {
    const ballot = 'myBallot(panelId: "panel-2025-1", itemId: "item-bsml-2") { choice }';
    for (const query of [
      `{ ${snapshot} ${ballot} }`,
      `{ ${snapshot} other: ${ballot} }`,
      `{ ${snapshot} ...F } fragment F on Query { ${ballot} }`,
      `mutation { ${"long".repeat(400)}: signOut }`,
    ])
      expect(await encodingOf(query), query).toBeNull();
  });
});

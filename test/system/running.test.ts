import { randomUUID } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../support/client.js";
import { databases } from "../support/databases.js";
import { convene, eventsSubscription, signInSitters } from "../support/panels.js";
import { startServer, type TestServer } from "../support/server.js";

describe.each(databases())("starting and stopping on $name", ({ url }) => {
  it("stops cleanly and at once, with sockets open and commands under way; what was acknowledged is there afterwards", async () => {
    const databaseUrl = await url();
    const server = await startServer({ databaseUrl });
    const people = await signInSitters(server.url);
    const { panelId } = await convene(people);
    const socket = await people.kpk.connect();
    socket.subscribe("events", eventsSubscription, { panelId, after: 0 });
    await socket.until(() => socket.results("events").length > 3);
    const sent = Array.from({ length: 20 }, () =>
      people.kpk.command("checkIn", { commandId: randomUUID(), panelId }).then(
        () => "answered",
        () => "not answered",
      ),
    );
    const { status, ms } = await server.stop();
    expect(status).toBe(0);
    expect(ms).toBeLessThan(5_000);
    await socket.until(() => socket.closed !== null, "the close");
    expect(socket.closed?.code).toBe(1001);
    await Promise.all(sent);

    const again = await startServer({ databaseUrl });
    const chair = await Client.signedIn(again.url, "chair");
    const { panel } = await chair.ask<{ panel: { snapshot: { members: Record<string, object> } } }>(
      "query P($id: ID!) { panel(id: $id) { snapshot } }",
      { id: panelId },
    );
    expect(Object.keys(panel.snapshot.members).length).toBe(8);
    expect((await again.stop()).status).toBe(0);
  });

  it("keeps sessions and ballots over a death, and reveals what was cast before it", async () => {
    const databaseUrl = await url();
    const folder = await mkdtemp(join(tmpdir(), "sidang-folder-"));
    const env = { SIDANG_BALLOT_KEY: Buffer.alloc(32, 7).toString("base64") };
    const server = await startServer({ databaseUrl, folder, env });
    const people = await signInSitters(server.url);
    const panel = await convene(people);
    const { panelId, itemId } = panel;
    for (const name of ["chair", "tpn", "kemenpanrb", "kpk", "ombudsman"] as const)
      await people[name].must("checkIn", { panelId });
    await people.chair.must("openPanel", { panelId });
    for (const command of ["callItem", "beginDeliberation"])
      await people.chair.must(command, { panelId, itemId });
    await people.chair.must("openVoting", { panelId, itemId, motion: "DECLINE" });
    for (const name of ["tpn", "kemenpanrb", "kpk", "ombudsman"] as const)
      await people[name].must("castBallot", { panelId, itemId, choice: "DECLINE" });
    await server.kill9();
    const again = await startServer({ databaseUrl, folder, env, port: server.port });
    await people.chair.must("revealBallots", { panelId, itemId });
    await people.chair.must("recordDecision", { panelId, itemId });
    await again.stop();
    await rm(folder, { recursive: true });
  });
});

describe("what is served besides GraphQL", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server?.stop();
  });

  it("says that it lives and that it is ready", async () => {
    for (const path of ["/healthz", "/readyz"]) expect((await fetch(server.url + path)).status).toBe(200);
  });

  it("puts the security headers on every answer", async () => {
    for (const path of ["/", "/graphiql", "/healthz", "/nowhere.js"]) {
      const { headers } = await fetch(server.url + path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("script-src 'self';");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).toContain(`connect-src 'self' ${server.url.replace("http", "ws")}`);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("x-request-id"), path).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("answers a screen's address with the client, and an asset's that is not there with 404", async () => {
    const screen = await fetch(`${server.url}/sidang/abc`, { headers: { accept: "text/html" } });
    expect(screen.status).toBe(200);
    expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${server.url}/..%2f..%2fpackage.json`)).status).not.toBe(200);
  });

  it("serves GraphiQL without asking anybody else", async () => {
    const page = await (await fetch(`${server.url}/graphiql`)).text();
    const parts = [...page.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, part]) => part ?? "");
    expect(parts.length).toBe(5);
    for (const part of parts) {
      expect(part).toMatch(/^\/graphiql\//);
      expect((await fetch(server.url + part)).status, part).toBe(200);
    }
    expect((await fetch(`${server.url}/graphiql/package.json`)).status).toBe(404);
  });

  it("keeps the ballot key beside the database for its own user only", async () => {
    const key = await stat(join(server.folder, "data", "ballot.key"));
    expect(key.mode & 0o777).toBe(0o600);
  });

  it("shows the demonstration again at the second start of the default database", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sidang-default-"));
    for (const _start of ["first", "second"]) {
      const started = await startServer({ folder, env: { SIDANG_MODE: "" } });
      expect(started.output()).toContain("chair@sidang.demo");
      await started.stop();
    }
    await rm(folder, { recursive: true });
  });

  it("says in one sentence that its port is taken, and ends", async () => {
    const error = await startServer({ port: server.port }).catch((reason: Error) => reason.message);
    const [status, ...said] = String(error).trim().split("\n");
    expect(status).toBe("the server ended with 1:");
    expect(said.filter((line) => !line.startsWith("{"))).toEqual([
      `Port ${server.port} is in use by another program; set PORT to a free one`,
    ]);
  });

  it("starts and stops without a warning, its own or of what it is built on", async () => {
    const quiet = await startServer();
    await fetch(quiet.url);
    await Client.signedIn(quiet.url, "kpk");
    await quiet.stop();
    expect(quiet.logs().filter(({ level }) => Number(level) >= 40)).toEqual([]);
    expect(quiet.output()).not.toMatch(/warning|deprecat/i);
  });

  it("says which setting is wrong, without repeating a password", async () => {
    await expect(startServer({ env: { PORT: "eighty" } })).rejects.toThrow(/PORT/);
    await expect(startServer({ env: { SIDANG_BALLOT_KEY: "short" } })).rejects.toThrow(/SIDANG_BALLOT_KEY/);
    await expect(startServer({ env: { PUBLIC_URL: "sidang" } })).rejects.toThrow(/PUBLIC_URL/);
    const wrong = startServer({ env: { DATABASE_URL: "mongodb://root:hunter2@host/db" } });
    await expect(wrong).rejects.toThrow(/DATABASE_URL/);
    await expect(wrong).rejects.not.toThrow(/hunter2/);
  });
});

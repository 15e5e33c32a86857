import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer, type TestServer } from "../support/server.js";

const upgrade = (target: string) =>
  `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`;
const body = '{"query":"{ me { id } }"}';
const post = (head: string, end = "Connection: close\r\n") =>
  `POST /graphql ${head}Content-Type: application/json\r\n${end}Content-Length: ${body.length}\r\n\r\n${body}`;

describe("whoever writes to the port by hand", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    await server?.stop();
  });

  /** What came back until the server hung up. */
  const write = (bytes: string) =>
    new Promise<string>((resolve) => {
      let answer = "";
      const socket = connect(server.port, "localhost", () => socket.write(bytes, "latin1"));
      socket.setEncoding("latin1").on("data", (text: string) => {
        answer += text;
      });
      socket.on("error", () => {});
      socket.on("close", () => resolve(answer));
    });

  it.each([
    ["an upgrade of `//`", upgrade("//"), 404],
    ["an upgrade of a broken address", upgrade("http://["), 404],
    ["an upgrade of another path", upgrade("/other?/graphql"), 404],
    ["an upgrade of nothing", upgrade("/%"), 404],
    ["a broken Host", post("HTTP/1.1\r\nHost: a b[\r\n"), 400],
    ["garbage", "\x00\x01\x02\r\n\r\n", 400],
    ["a header without an end", `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${"a=b;".repeat(20_000)}\r\n\r\n`, 431],
    ["a broken escape", "GET /%ff%fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400],
  ])("is refused %s, and the server lives on", async (_what, bytes, status) => {
    expect(await write(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(server.logs().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { FrameReader, pongFrame, textFrame } from "./frames.js";
import type { Target } from "./target.js";

const protocol = "graphql-transport-ws";
const acknowledged = Buffer.from('{"type":"connection_ack"');

/**
 * A subscriber that costs next to nothing, so that the server is what is measured: a plain TCP socket that speaks as
 * much WebSocket and graphql-ws as it needs. Resolves once the subscription is sent.
 */
export function openSocket(
  { port, path, subscribe }: Target,
  cookie: string | null,
  onEvent: (payload: Buffer) => void,
  onFailure: (why: string) => void,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.setNoDelay(true);
    const fail = (why: string) => {
      reject(new Error(why));
      onFailure(why);
    };
    let isOpen = false;
    const frames = new FrameReader({
      onText: (payload) => {
        if (isOpen) return onEvent(payload);
        if (payload.indexOf(acknowledged) !== 0) return fail(`expected an acknowledgement, got ${payload}`);
        isOpen = true;
        socket.write(textFrame(subscribe), () => resolve(socket));
      },
      onPing: (payload) => void socket.write(pongFrame(payload)),
      onClose: (code) => fail(`the server closed a socket with ${code}`),
    });
    let greeting: Buffer | null = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      if (greeting === null) return frames.push(chunk);
      greeting = Buffer.concat([greeting, chunk]);
      const end = greeting.indexOf("\r\n\r\n");
      if (end < 0) return;
      if (!greeting.subarray(0, 12).equals(Buffer.from("HTTP/1.1 101")))
        return fail(`no socket: ${greeting}`);
      const rest = greeting.subarray(end + 4);
      greeting = null;
      socket.write(textFrame({ type: "connection_init" }));
      if (rest.length > 0) frames.push(rest);
    });
    socket.on("error", (error) => fail(error.message));
    socket.on("close", () => fail("a socket ended"));
    socket.on("connect", () => socket.write(upgrade(port, path, cookie)));
  });
}

function upgrade(port: number, path: string, cookie: string | null): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    "Upgrade: websocket",
    "Connection: Upgrade",
    `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Protocol: ${protocol}`,
    `Origin: http://localhost:${port}`,
    ...(cookie === null ? [] : [`Cookie: ${cookie}`]),
    "\r\n",
  ].join("\r\n");
}

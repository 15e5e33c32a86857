import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type WebSocket, WebSocketServer } from "ws";

/**
 * The plain broadcast, as good as it can be written on `ws` in a few lines: each POST brings a frame, which is encoded
 * once and sent to every socket. It speaks as much graphql-ws as the listeners wait for.
 */
let seq = 0;

const server = createServer((request, response) => {
  text(request).then((template) => {
    seq += 1;
    const frame = Buffer.from(template.replace('"seq":0', `"seq":${seq}`));
    for (const socket of sockets.clients) {
      if (socket.readyState === socket.OPEN) socket.send(frame, { binary: false });
    }
    response.end(String(seq));
  }, response.destroy);
});

const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on("connection", (socket: WebSocket) => {
  socket.once("message", () => socket.send('{"type":"connection_ack"}'));
});

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`ready ${port} ${port}`);
});
process.once("SIGTERM", () => process.exit(0));

import { connect, createServer, type Socket } from "node:net";

/** A TCP relay that cuts: in front of a server whose connections a test wants to lose. */
export interface CuttableProxy {
  readonly port: number;
  /** Calls back with each piece that a client sends, before it is passed on. */
  onClientData: (text: string) => void;
  /** From now on nothing of what the server answers comes through. */
  holdAnswers: boolean;
  /** Resets every connection. */
  cut(): void;
  close(): Promise<void>;
}

export async function cuttableProxy(targetPort: number): Promise<CuttableProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect(targetPort, "127.0.0.1");
    for (const socket of [client, target]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        client.destroy();
        target.destroy();
      });
    }
    client.on("data", (data) => {
      proxy.onClientData(data.toString("latin1"));
      target.write(data);
    });
    target.on("data", (data) => {
      if (!proxy.holdAnswers) client.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const proxy: CuttableProxy = {
    port: address.port,
    onClientData: () => {},
    holdAnswers: false,
    cut: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      proxy.cut();
      await closed;
    },
  };
  return proxy;
}

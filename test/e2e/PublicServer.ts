import { Client } from "../support/client.js";
import { type CuttableProxy, cuttableProxy } from "../support/cuttableProxy.js";
import { startServer, type TestServer } from "../support/server.js";
import { freePort } from "../support/throwAway.js";

/** A server behind a relay that cuts: browsers come through the relay, and take it for the server. */
export class PublicServer {
  private constructor(
    readonly server: TestServer,
    readonly relay: CuttableProxy,
    /** Where it listens itself. */
    readonly port: number,
    /** What browsers know. */
    readonly url: string,
  ) {}

  static async start(): Promise<PublicServer> {
    const port = await freePort();
    const relay = await cuttableProxy(port);
    const url = `http://localhost:${relay.port}`;
    const server = await startServer({ port, env: { PUBLIC_URL: url } });
    return new PublicServer(server, relay, port, url);
  }

  /** Somebody who is signed in, past the relay: what is cut there is no matter of theirs. */
  client(name: string): Promise<Client> {
    return Client.signedIn(`http://127.0.0.1:${this.port}`, name, this.url);
  }

  async stop(): Promise<void> {
    await this.relay.close();
    await this.server.stop();
  }
}

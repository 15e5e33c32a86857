import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { useServer as serveSockets } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { stockSchema } from "./stockSchema.js";

/** Apollo Server, type-graphql and graphql-ws put together as their documentation does: one execution per subscriber. */
const schema = await stockSchema();
const apollo = new ApolloServer({ schema, stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: "127.0.0.1" } });

const server = createServer();
serveSockets({ schema }, new WebSocketServer({ server, path: "/graphql" }));
server.listen(0, "127.0.0.1", () => {
  console.log(`ready ${new URL(url).port} ${(server.address() as AddressInfo).port}`);
});
process.once("SIGTERM", () => process.exit(0));

import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type ExecutionArgs, type ExecutionResult, type GraphQLSchema, getOperationAST } from "graphql";
import { useServer as serve } from "graphql-ws/use/ws";
import { type WebSocket, WebSocketServer } from "ws";
import { DeliberateError } from "../../graph/deliberateError.js";
import type { SignedIn } from "../../graph/requestContext.js";
import { closeCodes, LiveSocket, type LiveSources, readLiveOperation, SideDoor } from "../../live/index.js";
import type { Services } from "../../services.js";
import { mayCome } from "../session/origins.js";
import { sessionToken } from "../session/sessionCookie.js";
import { SocketsOfSessions } from "../session/socketsOfSessions.js";
import { DocumentCache } from "./documentCache.js";
import { mustBePlain } from "./limits/inputLimits.js";
import { maskError } from "./maskError.js";

export interface GraphqlWebSocketOptions {
  readonly schema: GraphQLSchema;
  readonly services: Pick<Services, "sessions" | "hub" | "clock" | "log">;
  readonly sources: LiveSources;
  readonly origins: () => ReadonlySet<string>;
  readonly maxBuffered: number;
  readonly maxSubscriptionsPerSocket: number;
}

/** Who is on a socket, once it is initialised. */
interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  viewer?: SignedIn;
  live?: LiveSocket;
  connectionId?: string;
}

/** What `subscribe` needs to know of the operation besides its document. */
interface Subscribing {
  readonly query: string;
  readonly id: string;
  readonly extra: Required<Extra>;
}

/** A message is a subscription: a document, some variables. */
const maxPayload = 64 * 1024;
const initialisationMs = 5_000;
/** How long clients have to answer the close when the server stops. */
const goodbyeMs = 1_000;

/**
 * graphql-ws behind `/graphql` on the same port: it keeps the protocol (init, ping, complete, errors); the frames of
 * events go past it, since they are the same bytes for everybody (see live/).
 */
export function addGraphqlWebSocket(
  server: Server,
  options: GraphqlWebSocketOptions,
): { stop(): Promise<void> } {
  const { schema, services, origins, maxSubscriptionsPerSocket } = options;
  const webSockets = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
  const ofSessions = new SocketsOfSessions(services.hub, services.clock);
  const documents = new DocumentCache(schema);

  const protocol = serve<Record<string, unknown>, Extra>(
    {
      schema,
      isProd: true,
      connectionInitWaitTimeout: initialisationMs,
      onConnect: async ({ extra }) => {
        const token = sessionToken(extra.request.headers.cookie);
        const viewer = token === null ? null : await services.sessions.find(token);
        if (viewer === null) {
          extra.socket.close(closeCodes.unauthorised.code, closeCodes.unauthorised.reason);
          return false;
        }
        extra.viewer = viewer;
        extra.connectionId = randomUUID();
        extra.live = new LiveSocket({
          webSocket: extra.socket,
          connection: extra.request.socket,
          maxBuffered: options.maxBuffered,
          onSlow: () => services.log.warn("a client was too slow"),
        });
        ofSessions.add(viewer, extra.socket);
        return true;
      },
      onSubscribe: ({ extra, subscriptions }, id, { query, operationName, variables }) => {
        const errors = (error: unknown) => [maskError(error, randomUUID(), services.log)];
        if (Object.keys(subscriptions).length > maxSubscriptionsPerSocket)
          return errors(
            new DeliberateError(
              "RATE_LIMITED",
              `A socket carries at most ${maxSubscriptionsPerSocket} subscriptions.`,
            ),
          );
        const document = documents.read(query);
        if (Array.isArray(document)) return document;
        try {
          const operation = getOperationAST(document, operationName);
          if (operation) mustBePlain(operation, variables ?? {});
        } catch (error) {
          return errors(error);
        }
        const contextValue: Subscribing = { query, id, extra: extra as Required<Extra> };
        return { schema, document, operationName, variableValues: variables, contextValue };
      },
      subscribe: (args: ExecutionArgs) => subscribe(args, options),
    },
    webSockets,
  );

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    // Not by `new URL`: it throws at what anybody can write into a request's line, and here that ends the process.
    const [path] = (request.url ?? "").split("?");
    if (path !== "/graphql") return refuse(socket, "404 Not Found");
    if (!mayCome(request.headers.origin, origins())) return refuse(socket, "403 Forbidden");
    webSockets.handleUpgrade(request, socket, head, (webSocket) =>
      webSockets.emit("connection", webSocket, request),
    );
  };
  server.on("upgrade", onUpgrade);

  return {
    stop: async () => {
      server.off("upgrade", onUpgrade);
      ofSessions.close();
      const stragglers = setTimeout(() => {
        for (const webSocket of webSockets.clients) webSocket.terminate();
      }, goodbyeMs);
      await protocol.dispose();
      clearTimeout(stragglers);
    },
  };
}

async function subscribe(
  args: ExecutionArgs,
  { sources, services }: GraphqlWebSocketOptions,
): Promise<SideDoor | ExecutionResult> {
  const { query, id, extra } = args.contextValue as Subscribing;
  try {
    const operation = readLiveOperation({ ...args, query });
    const source = sources[operation.field];
    if (source === undefined) throw new Error(`nobody serves ${operation.field}`);
    const connectionId = `${extra.connectionId} ${id}`;
    return new SideDoor(
      await source.open({ operation, viewer: extra.viewer, socket: extra.live, id, connectionId }),
    );
  } catch (error) {
    return { errors: [maskError(error, randomUUID(), services.log)] };
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

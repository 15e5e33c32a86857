import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import fastify from "fastify";
import type { GraphQLSchema } from "graphql";
import { type Config, ConfigError } from "../config/index.js";
import type { LiveSources } from "../live/index.js";
import type { Services } from "../services.js";
import type { StagedFiles } from "../uploads/index.js";
import { addClientFiles } from "./clientFiles.js";
import { addFiles } from "./files/addFiles.js";
import type { FileDoors } from "./files/fileDoors.js";
import { addGraphiql } from "./graphiql/addGraphiql.js";
import { addGraphqlHttp } from "./graphql/addGraphqlHttp.js";
import { addGraphqlWebSocket } from "./graphql/addGraphqlWebSocket.js";
import { maxBodyBytes } from "./graphql/unreadable.js";
import { addHealthRoutes } from "./healthRoutes.js";
import { addSecurityHeaders } from "./securityHeaders.js";
import { allowedOrigins } from "./session/origins.js";
import { UnderWay } from "./underWay.js";

/** How long requests have to end when the server stops. */
const patienceMs = 3_000;

export interface OpenHttp {
  /** Where browsers find it, without a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the schema, the client and the health checks on one port. */
export async function openHttp(
  config: Config,
  {
    schema,
    services,
    sources,
    files,
  }: {
    readonly schema: GraphQLSchema;
    readonly services: Services;
    readonly sources: LiveSources;
    readonly files: { readonly doors: FileDoors; readonly staged: StagedFiles };
  },
): Promise<OpenHttp> {
  const isDemo = services.demo !== null;
  const app = fastify({
    forceCloseConnections: true,
    bodyLimit: maxBodyBytes,
    trustProxy: ["loopback", "uniquelocal"],
    genReqId: () => randomUUID(),
  });
  const underWay = new UnderWay(app);
  let port = config.port;
  const origins = () => allowedOrigins(config.publicUrl, port);
  const publicOrigin = () => config.publicUrl?.origin ?? `http://localhost:${port}`;
  addSecurityHeaders(app, publicOrigin);
  app.addHook("onRequest", async (request, reply) => void reply.header("x-request-id", request.id));
  app.setErrorHandler(
    (error: { statusCode?: number; name?: string; message?: string; stack?: string }, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status < 500) return reply.code(status).send({ error: "bad request" });
      const { name, message, stack } = error;
      services.log.error({ requestId: request.id, err: { type: name, message, stack } }, "internal error");
      return reply.code(500).send({ error: "internal", requestId: request.id });
    },
  );
  addHealthRoutes(app, services);
  const secureCookie = () => !publicOrigin().startsWith("http://localhost");
  const graphql = await addGraphqlHttp(app, {
    schema,
    services,
    introspection: isDemo,
    origins,
    secureCookie,
  });
  await addFiles(app, { services, ...files, origins, publicOrigin });
  if (isDemo) await addGraphiql(app);
  await addClientFiles(app);
  const webSocket = addGraphqlWebSocket(app.server, { schema, services, sources, origins, ...config.live });
  await app.listen({ port: config.port, host: "::" }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" || error.code === "EACCES")
      throw new ConfigError(
        error.code === "EADDRINUSE"
          ? `Port ${config.port} is in use by another program; set PORT to a free one`
          : `Port ${config.port} may not be used by this user; set PORT to one above 1023`,
      );
    if (error.code !== "EAFNOSUPPORT" && error.code !== "EADDRNOTAVAIL") throw error;
    await app.listen({ port: config.port, host: "0.0.0.0" });
  });
  port = (app.server.address() as AddressInfo).port;
  return {
    url: publicOrigin(),
    stop: async () => {
      await webSocket.stop();
      await underWay.done(patienceMs);
      await graphql.stop();
      await app.close();
    },
  };
}

import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { compressAnswer } from "../compressAnswers.js";
import { mayCome } from "../session/origins.js";
import { cookieWriter, sessionToken } from "../session/sessionCookie.js";
import { legacyStatus, operationLog, ownSecrets, requestLimits } from "./apolloPlugins.js";
import { inputLimits } from "./limits/inputLimits.js";
import { maxTokens, shapeLimits } from "./limits/shapeLimits.js";
import { maskError } from "./maskError.js";
import { refuseUnreadable } from "./unreadable.js";

export interface GraphqlHttpOptions {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly introspection: boolean;
  readonly origins: () => ReadonlySet<string>;
  readonly secureCookie: () => boolean;
}

/** Apollo Server behind `POST /graphql`, with everything that is switched off that we do not use. */
export async function addGraphqlHttp(
  app: FastifyInstance,
  options: GraphqlHttpOptions,
): Promise<{ stop(): Promise<void> }> {
  const { schema, services, introspection } = options;
  const requestOf = new WeakMap<object, string>();
  // Apollo formats errors without saying whose they are.
  const rememberRequest: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async ({ contextValue }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) requestOf.set(error, contextValue.requestId);
      },
    }),
  };
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    parseOptions: { maxTokens },
    validationRules: [shapeLimits, inputLimits],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      rememberRequest,
      requestLimits,
      legacyStatus,
      ownSecrets,
      operationLog(services.log),
    ],
    logger: quietLogger(services),
    formatError: (formatted, error) => {
      const requestId = (typeof error === "object" && error !== null && requestOf.get(error)) || randomUUID();
      const masked = maskError(error, requestId, services.log);
      return {
        ...masked.toJSON(),
        ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      };
    },
  });
  await apollo.start();
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: async (request, reply) => {
      // Apollo's integration makes an address of it, and would fail as if it were our own fault.
      if (!URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) {
        const extensions = { code: "BAD_REQUEST" };
        return reply.code(400).send({ errors: [{ message: "The Host cannot be read.", extensions }] });
      }
      if (!mayCome(request.headers.origin, options.origins())) {
        await reply
          .code(403)
          .send({ errors: [{ message: "This origin may not ask.", extensions: { code: "FORBIDDEN" } }] });
      }
    },
    onSend: compressAnswer,
    errorHandler: refuseUnreadable,
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => contextOf(request, reply, options),
    }),
  });
  return apollo;
}

async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { services, secureCookie }: GraphqlHttpOptions,
): Promise<RequestContext> {
  const token = sessionToken(request.headers.cookie);
  return {
    services,
    viewer: token === null ? null : await services.sessions.find(token),
    requestId: request.id,
    address: request.ip,
    cookie: cookieWriter(reply, secureCookie()),
    batches: new Map(),
  };
}

/** Apollo's own lines can hold parts of a request, so only their place in the order of things is kept. */
function quietLogger({ log }: Services) {
  const line = (message?: unknown) => String(message ?? "").slice(0, 200);
  return {
    debug: () => {},
    info: () => {},
    warn: (message?: unknown) => log.warn({ apollo: line(message) }, "apollo"),
    error: (message?: unknown) => log.error({ apollo: line(message) }, "apollo"),
  };
}

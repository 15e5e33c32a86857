import type { FastifyReply, FastifyRequest } from "fastify";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { mayCome } from "../session/origins.js";
import { sessionToken } from "../session/sessionCookie.js";

/** Who asks. Null when the answer was given: 403 to another origin, 401 to somebody who is not signed in. */
export async function signedIn(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    services,
    origins,
  }: { readonly services: Pick<Services, "sessions">; readonly origins: () => ReadonlySet<string> },
): Promise<SignedIn | null> {
  if (!mayCome(request.headers.origin, origins())) {
    await reply.code(403).send({ error: "FORBIDDEN" });
    return null;
  }
  const token = sessionToken(request.headers.cookie);
  const viewer = token === null ? null : await services.sessions.find(token);
  if (viewer === null) await reply.code(401).send({ error: "UNAUTHENTICATED" });
  return viewer;
}

/** The same for what is not there and for what somebody may not see. */
export async function notFound(reply: FastifyReply): Promise<void> {
  await reply.code(404).send({ error: "not found" });
}

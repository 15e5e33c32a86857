import type { FastifyInstance } from "fastify";
import type { Services } from "../services.js";

const patienceMs = 2_000;

/** `/healthz`: the process answers. `/readyz`: the database answers too. */
export function addHealthRoutes(
  app: FastifyInstance,
  { database, log }: Pick<Services, "database" | "log">,
): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (request, reply) => {
    try {
      await Promise.race([database.ping(), tooLate()]);
      return { status: "ready" };
    } catch {
      log.warn({ requestId: request.id }, "the database does not answer");
      return reply.code(503).send({ status: "unavailable" });
    }
  });
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("too late")), patienceMs).unref();
  });
}

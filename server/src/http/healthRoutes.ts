import type { FastifyInstance } from "fastify";

const patienceMs = 2_000;

/** `/healthz`: the process answers. `/readyz`: the database answers too. */
export function addHealthRoutes(app: FastifyInstance, ping: () => Promise<void>): void {
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async (request, reply) => {
    try {
      await Promise.race([ping(), tooLate()]);
      return { status: "ready" };
    } catch {
      request.log.warn({ requestId: request.id }, "the database does not answer");
      return reply.code(503).send({ status: "unavailable" });
    }
  });
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("too late")), patienceMs).unref();
  });
}

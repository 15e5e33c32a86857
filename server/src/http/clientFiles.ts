import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const root = fileURLToPath(new URL("../../../client/dist/", import.meta.url));

/**
 * The built client: hashed assets for ever, precompressed where there is a .br or .gz beside them, and its index for
 * every address that is a screen.
 */
export async function addClientFiles(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${root}index.html`);
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root,
      index: false,
      wildcard: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        const hashed = path.startsWith(`${root}assets/`);
        response.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
    app.get("/", (_request, reply) => reply.sendFile("index.html"));
  }
  app.setNotFoundHandler((request, reply) => {
    const isScreen = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (isScreen && isBuilt) return reply.sendFile("index.html");
    if (isScreen)
      return reply.type("text/plain").send("Sidang runs, but its client is not built: npm run build\n");
    return reply.code(404).send({ error: "not found" });
  });
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { graphiqlPage, graphiqlScript } from "./graphiqlPage.js";

const { resolve } = createRequire(import.meta.url);
const from = (packageName: string, file: string) =>
  join(dirname(resolve(`${packageName}/package.json`)), file);

/** The prebuilt bundles of the packages, by the name under which the page asks for them. Nothing comes from a CDN. */
const files: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  "react.js": { path: from("react", "umd/react.production.min.js"), type: "text/javascript" },
  "react-dom.js": { path: from("react-dom", "umd/react-dom.production.min.js"), type: "text/javascript" },
  "graphiql.js": { path: from("graphiql", "graphiql.min.js"), type: "text/javascript" },
  "graphiql.css": { path: from("graphiql", "graphiql.min.css"), type: "text/css" },
};

/** GraphiQL at `/graphiql`, for demo mode. Its address is within the server's own content policy: no inline script. */
export async function addGraphiql(app: FastifyInstance): Promise<void> {
  app.get("/graphiql", (_request, reply) => reply.type("text/html; charset=utf-8").send(graphiqlPage));
  app.get("/graphiql/start.js", (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").send(graphiqlScript),
  );
  app.get<{ Params: { name: string } }>("/graphiql/:name", async (request, reply) => {
    const file = Object.hasOwn(files, request.params.name) ? files[request.params.name] : undefined;
    if (file === undefined) return reply.callNotFound();
    const content = await readFile(file.path);
    return reply.type(`${file.type}; charset=utf-8`).header("cache-control", "max-age=3600").send(content);
  });
}

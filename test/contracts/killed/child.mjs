// Runs one of the modules here as it stands (its name, then its arguments), in a process of its own that a test can kill.

import { fileURLToPath } from "node:url";
import { createViteServer } from "vitest/node";

const vite = await createViteServer({
  configFile: false,
  root: fileURLToPath(new URL("../..", import.meta.url)),
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  ssr: { resolve: { conditions: ["source"] } },
  optimizeDeps: { noDiscovery: true },
  logLevel: "error",
});
const [, , name, ...args] = process.argv;
const { [name]: run } = await vite.ssrLoadModule(`/contracts/killed/${name}.ts`);
await run(...args, (line) => process.stdout.write(`${line}\n`));

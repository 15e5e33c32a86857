// Runs appendForever.ts as it stands, in a process of its own that a test can kill.

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
const { appendForever } = await vite.ssrLoadModule("/contracts/killed/appendForever.ts");
await appendForever(process.argv[2], (line) => process.stdout.write(`${line}\n`));

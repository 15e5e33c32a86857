import { prepare } from "./lib/build/prepare.mjs";
import { watchOperations } from "./lib/build/watchOperations.mjs";
import { bin } from "./lib/process/bin.mjs";
import { onStop } from "./lib/process/onStop.mjs";
import { startGroup } from "./lib/process/startGroup.mjs";

/** Compiler, server and client beside each other, each starting again by itself when its sources change. */
await prepare();

const clientPort = "5173";
const serverPort = process.env.PORT ?? "4000";
const groups = [
  startGroup([...bin(".", "typescript", "tsc"), "-b", "--watch", "--preserveWatchOutput"]),
  // The browser's origin is the client's server, which hands on what is not a file.
  startGroup([process.execPath, "--watch", "--enable-source-maps", "server/dist/main.js"], {
    env: { PORT: serverPort, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${clientPort}` },
  }),
  startGroup([...bin("client", "vite"), "--port", clientPort, "--strictPort"], {
    cwd: "client",
    env: { SIDANG_SERVER: `http://localhost:${serverPort}` },
  }),
];

watchOperations();

const stopAll = () => {
  for (const group of groups) group.stop();
};
onStop(stopAll);
// One that ends by itself takes the others with it.
await Promise.race(groups.map((group) => group.ended));
stopAll();
const codes = await Promise.all(groups.map((group) => group.ended));
process.exit(Math.max(...codes));

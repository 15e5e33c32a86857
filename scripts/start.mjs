import { constants } from "node:os";
import { prepare } from "./lib/build/prepare.mjs";
import { mustBeFree } from "./lib/process/mustBeFree.mjs";
import { root } from "./lib/process/root.mjs";
import { whenOrphaned } from "./lib/process/whenOrphaned.mjs";

await mustBeFree(Number(process.env.PORT?.trim() || 4000));
await prepare();

// The server runs in this process: a signal comes once, however it was sent, and nobody is left behind.
let told = false;
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    told = true;
    // Nobody else listens yet: the server is not up, and there is nothing to finish.
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
  });
}
whenOrphaned(() => {
  if (!told) process.kill(process.pid, "SIGTERM");
});
process.chdir(root);
process.setSourceMapsEnabled(true);
await import(new URL("../server/dist/main.js", import.meta.url).href);

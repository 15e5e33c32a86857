import { fileURLToPath } from "node:url";

/** What the process runs: compiled, also when a test runs the server from its source. `tsc -b` comes first. */
export const workerProgram = fileURLToPath(
  new URL(
    import.meta.url.endsWith(".ts")
      ? "../../../dist/documents/worker/documentWorker.js"
      : "./documentWorker.js",
    import.meta.url,
  ),
);

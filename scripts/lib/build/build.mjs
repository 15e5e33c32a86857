import { existsSync } from "node:fs";
import { bin } from "../process/bin.mjs";
import { inRoot } from "../process/root.mjs";
import { run } from "../process/run.mjs";
import { hashFiles } from "./hashFiles.mjs";
import { stamp } from "./stamp.mjs";

const sources = [
  "shared",
  "server",
  "client",
  "package.json",
  "pnpm-lock.yaml",
  "tsconfig.json",
  "tsconfig.base.json",
];
const results = ["shared/dist/index.js", "server/dist/main.js", "client/dist/index.html"];

/**
 * Builds server and client when their sources are not those of the last build.
 * @param {{ always?: boolean }} options
 * @returns {Promise<boolean>} whether a build of these sources is there
 */
export async function build({ always = false } = {}) {
  const done = stamp("built");
  const wanted = hashFiles(sources.map((path) => inRoot(path)));
  const complete = results.every((path) => existsSync(inRoot(path)));
  if (!always && complete && done.is(wanted)) return true;
  console.log("Building server and client ...");
  done.clear();
  // The incremental build believes its own notes: where results are gone, it must be told to begin again.
  const anew = complete ? [] : ["--force"];
  const fine =
    (await step("server", [...bin(".", "typescript", "tsc"), "-b", ...anew])) &&
    (await generateOperations()) &&
    (await step("client", [...bin("client", "vite"), "build"], {
      cwd: inRoot("client"),
      env: { NODE_ENV: "production" },
    }));
  if (fine) done.set(wanted);
  return fine;
}

/** The client's typed operations, made from the schema and the client's documents. */
export function generateOperations() {
  const codegen = bin("client", "@graphql-codegen/cli", "graphql-codegen");
  return step("operations", [...codegen, "--config", "codegen.ts"], { cwd: inRoot("client") });
}

/** A build that goes well is not worth reading. */
async function step(name, line, options) {
  const { code, output } = await run(line, { ...options, quiet: true });
  if (code === 0) return true;
  console.error(`${output.trimEnd()}\nThe build failed (${name}); the lines above say why.`);
  return false;
}

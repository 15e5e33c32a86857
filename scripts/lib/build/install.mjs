import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "../process/root.mjs";
import { run } from "../process/run.mjs";
import { hashFiles } from "./hashFiles.mjs";
import { stamp } from "./stamp.mjs";

const manifests = [
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "package.json",
  "shared/package.json",
  "server/package.json",
  "client/package.json",
  "test/package.json",
];

/**
 * Installs the packages when they are not those of the lockfile. Needs only npm: it brings the very pnpm that
 * package.json names, without installing it anywhere.
 * @returns {Promise<boolean>} whether the packages are there
 */
export async function install() {
  const done = stamp("installed");
  const wanted = hashFiles(
    manifests.map((path) => inRoot(path)),
    `${process.platform}-${process.arch}`,
  );
  const folders = manifests
    .filter((path) => path.endsWith("package.json"))
    .map((path) => path.replace("package.json", "node_modules"));
  if (done.is(wanted) && folders.every((path) => existsSync(inRoot(path)))) return true;
  console.error("Installing the packages (the first time takes about a minute) ...");
  done.clear();
  const { packageManager } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
  const options = ["install", "--frozen-lockfile", "--prod=false", "--config.confirm-modules-purge=false"];
  const { code } = await npm(["exec", "--yes", packageManager, "--", ...options]);
  if (code !== 0) {
    console.error("The packages could not be installed; the lines above say why.");
    return false;
  }
  done.set(wanted);
  return true;
}

/** npm's own script where npm has told us of it; else `npm`, which on Windows is a file that only a shell can run. */
function npm(args) {
  const cli = process.env.npm_execpath ?? "";
  if (/npm-cli\.c?js$/.test(cli)) return run([process.execPath, cli, ...args], { aside: true });
  return run(["npm", ...args], { aside: true, shell: process.platform === "win32" });
}

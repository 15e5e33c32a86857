import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { hashFile } from "../../../server/src/files/incoming.js";
import { openFileStore } from "../../../server/src/files/index.js";
import { throwAwayFolder } from "../../support/throwAway.js";

const script = fileURLToPath(new URL("./child.mjs", import.meta.url));
const folder = await throwAwayFolder("sidang-killed-files-");
afterAll(() => folder.remove());

it("[FL2] a process that is killed while it puts leaves what it acknowledged whole, and no half object", async () => {
  const root = join(folder.path, "files");
  const args = [script, "putForever", `file:${root}`, join(folder.path, "staging")];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(line);
    if (acknowledged.length === 12) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");

  const store = await openFileStore(`file:${root}`, "");
  const objects = (await readdir(join(root, "sha256"), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  for (const { parentPath, name } of objects)
    expect(await hashFile(join(parentPath, name), {})).toEqual({ sha256: name, bytes: 3_000_000 });
  for (const sha256 of acknowledged.slice(0, 12)) expect(await store.stat(sha256)).toBe(3_000_000);

  // What was under way waits to be swept out by a start a day later.
  const incoming = join(root, "incoming");
  const abandoned = await readdir(incoming);
  expect(abandoned.length).toBeGreaterThan(0);
  for (const name of abandoned) await utimes(join(incoming, name), 0, 0);
  await openFileStore(`file:${root}`, "");
  expect(await readdir(incoming)).toEqual([]);
});

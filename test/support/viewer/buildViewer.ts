import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { repository } from "../repository.js";
import { throwAwayFolder } from "../throwAway.js";

/** Builds the viewer's page by itself, as the client is built, into a folder that `remove` takes away. */
export async function buildViewer(): Promise<{ path: string; remove(): Promise<void> }> {
  const client = `${repository()}/client`;
  const folder = await throwAwayFolder("sidang-viewer-");
  const vite = `${client}/node_modules/vite/bin/vite.js`;
  const config = `${client}/harness/viewer/vite.config.ts`;
  await promisify(execFile)(
    process.execPath,
    [vite, "build", "--config", config, "--outDir", folder.path, "--logLevel", "error"],
    { cwd: client },
  );
  return folder;
}

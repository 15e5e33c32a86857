import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "./config.js";

/**
 * The key that seals ballots, from the data folder; made there when it is missing, for the server's user only.
 * It is never in the database: whoever holds a copy of the database still cannot open a ballot.
 */
export async function keepBallotKey(dataFolder: string): Promise<Buffer> {
  const path = join(dataFolder, "ballot.key");
  await mkdir(dataFolder, { recursive: true });
  await makeIfMissing(path);
  const key = Buffer.from((await readFile(path, "utf8")).trim(), "base64");
  if (key.length !== 32) throw new ConfigError(`${path} does not hold 32 bytes in base64`);
  return key;
}

/** Whole or not at all: two servers that start together end up with one key, and neither reads half of it. */
async function makeIfMissing(path: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await unlink(draft);
  }
}

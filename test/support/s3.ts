import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { freePort, ThrowAwayServer, throwAwayFolder } from "./throwAway.js";

const program = createRequire(import.meta.url).resolve("s3rver/bin/s3rver.js");

/** A server of our own that speaks S3, with one empty bucket. */
export interface S3 {
  /** As `FILES_URL`. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startS3(): Promise<S3> {
  const folder = await throwAwayFolder("sidang-s3-");
  const data = join(folder.path, "data");
  await mkdir(data);
  const port = await freePort();
  const server = new ThrowAwayServer(
    process.execPath,
    [
      program,
      "--directory",
      data,
      "--port",
      String(port),
      "--address",
      "127.0.0.1",
      "--configure-bucket",
      "berkas",
    ],
    () =>
      fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      ),
  );
  await server.start();
  return {
    url: `s3://S3RVER:S3RVER@berkas/bukti?endpoint=http://127.0.0.1:${port}&region=id-jkt-1`,
    stop: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}

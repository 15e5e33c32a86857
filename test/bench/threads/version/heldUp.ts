import type { Child } from "../../process/childProcess.js";

/** The longest that the server's thread was held up at once, in milliseconds. */
export interface HeldUp {
  readonly mostCpuMs: number;
  readonly mostClockMs: number;
}

/** What the watch of `watchedServer` saw while some work went on. */
export async function heldUp(server: Child, work: () => Promise<unknown>): Promise<HeldUp> {
  server.send("BEGIN");
  await work();
  return new Promise((resolve) => {
    server.onMessage((message) => resolve(message as HeldUp));
    server.send("END");
  });
}

import { connection } from "../connection";

/** Until the connection is back; and at most five seconds, in case nobody else noticed that it is. */
export function untilReachable(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, 5_000);
    const stop = connection.subscribe(() => {
      if (connection.current().status === "online") done();
    });
    signal.addEventListener("abort", done);
  });
}

import { request } from "node:http";

/** How long a server took to answer small requests that came one after another, in milliseconds. */
export interface Pace {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

/** Asks for `/healthz` again and again, until told to stop. What holds up the server's one thread shows in the answers. */
export function measurePace(url: string): { stop(): Promise<Pace> } {
  const taken: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now();
      await answered(`${url}/healthz`);
      taken.push(performance.now() - began);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await asking;
      const sorted = taken.toSorted((a, b) => a - b);
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      return { count: sorted.length, median: at(0.5), p99: at(0.99), max: at(1) };
    },
  };
}

/** By hand rather than by `fetch`, whose own work would be a good part of what is measured. */
function answered(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, (response) => response.resume().once("end", resolve))
      .once("error", reject)
      .end();
  });
}

import type { ConnectionStore } from "./connection";

const shortest = 1_000;
const longest = 8_000;

/**
 * Asks the server whether it is there, with growing pauses, while requests are known to fail, so that the page
 * finds its way back without anybody touching it. Returns the function that ends the watch.
 */
export function probeWhileDown(store: ConnectionStore, ask: () => Promise<boolean> = askHealth): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = shortest;

  const probe = async () => {
    if (await ask()) return store.report("requests", "up");
    pause = Math.min(longest, pause * 2);
    timer = setTimeout(probe, pause);
  };
  const look = () => {
    const down = store.current().status === "reconnecting";
    if (down && timer === undefined) timer = setTimeout(probe, pause);
    if (!down) {
      clearTimeout(timer);
      timer = undefined;
      pause = shortest;
    }
  };
  const hurry = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    pause = shortest;
    timer = setTimeout(probe, 0);
  };

  const stop = store.subscribe(look);
  window.addEventListener("online", hurry);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener("online", hurry);
  };
}

async function askHealth(): Promise<boolean> {
  try {
    return (await fetch("/healthz", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

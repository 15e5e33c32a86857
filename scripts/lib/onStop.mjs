const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
const listeners = new Set();
const parent = process.ppid;
let watch;

function stop(signal) {
  for (const listener of [...listeners]) listener(signal);
}

/**
 * npm hands SIGTERM to the shell between us, and most shells die of it without telling us. So a script of npm's also
 * stops when its parent is gone; one that was started by itself may outlive its parent.
 */
function watchParent() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop("SIGTERM");
  }, 200);
  watch.unref();
}

/**
 * Calls back when this process is told to stop.
 * @param {(signal: NodeJS.Signals) => void} listener
 * @returns {() => void} forgets the listener; without any, signals do again what they do by default
 */
export function onStop(listener) {
  if (listeners.size === 0) {
    for (const signal of signals) process.on(signal, stop);
    watchParent();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    for (const signal of signals) process.off(signal, stop);
    clearInterval(watch);
  };
}

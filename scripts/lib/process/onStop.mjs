import { whenOrphaned } from "./whenOrphaned.mjs";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
const listeners = new Set();
let stopWatching = () => {};

function stop(signal) {
  for (const listener of [...listeners]) listener(signal);
}

/**
 * Calls back when this process is told to stop.
 * @param {(signal: NodeJS.Signals) => void} listener
 * @returns {() => void} forgets the listener; without any, signals do again what they do by default
 */
export function onStop(listener) {
  if (listeners.size === 0) {
    for (const signal of signals) process.on(signal, stop);
    stopWatching = whenOrphaned(() => stop("SIGTERM"));
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    for (const signal of signals) process.off(signal, stop);
    stopWatching();
  };
}

const parent = process.ppid;

/**
 * npm hands SIGTERM to the shell between us, and most shells die of it without telling us. So a script of npm's also
 * learns when its parent is gone; one that was started by itself may outlive its parent.
 * @param {() => void} callback
 * @returns {() => void} stops watching
 */
export function whenOrphaned(callback) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return () => {};
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 200).unref();
  return () => clearInterval(watch);
}

/**
 * Takes an entry for this tab until the tab is closed or loaded anew, so that two tabs do not send the same file.
 * Where the browser has no locks, every tab takes what it finds; the server's rules still let nothing be added twice.
 */
export function claimEntry(entryId: string): Promise<boolean> {
  const { locks } = navigator;
  if (locks === undefined) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks
      .request(`sidang.upload.${entryId}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held for as long as the page lives.
        return lock === null ? undefined : new Promise<void>(() => {});
      })
      .catch(() => resolve(true));
  });
}

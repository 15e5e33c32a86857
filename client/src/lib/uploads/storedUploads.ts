const prefix = "sidang.upload.";
const listeners = new Set<() => void>();

/** The unfinished uploads of people on this device, an entry each, so that two tabs never write over each other's. */
export const storedUploads = {
  /** Every entry of a person: its id, and what was stored. */
  all(viewerId: string): ReadonlyMap<string, string> {
    const own = ownPrefix(viewerId);
    try {
      return new Map(
        Object.keys(localStorage)
          .filter((key) => key.startsWith(own))
          .map((key) => [key.slice(own.length), localStorage.getItem(key) ?? ""]),
      );
    } catch {
      // Storage may be forbidden: nothing then outlives the page.
      return new Map();
    }
  },

  put(viewerId: string, id: string, json: string): void {
    change(() => localStorage.setItem(ownPrefix(viewerId) + id, json));
  },

  remove(viewerId: string, id: string): void {
    change(() => localStorage.removeItem(ownPrefix(viewerId) + id));
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function ownPrefix(viewerId: string): string {
  return `${prefix}${viewerId}.`;
}

function change(write: () => void): void {
  try {
    write();
  } catch {
    // As above, or there is no room left: the page goes on without.
  }
  for (const listener of listeners) listener();
}

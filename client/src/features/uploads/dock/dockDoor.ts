const listeners = new Set<() => void>();
let isOpen = false;

/** Whether the dock shows its queue. Handing in files opens it, wherever that is done. */
export const dockDoor = {
  isOpen: () => isOpen,
  open: () => set(true),
  close: () => set(false),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function set(next: boolean): void {
  if (isOpen === next) return;
  isOpen = next;
  for (const listener of listeners) listener();
}

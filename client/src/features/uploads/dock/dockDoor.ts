const listeners = new Set<() => void>();
let isOpen = false;
let called = false;

/** Whether the dock shows its queue. Handing in files opens it, wherever that is done. */
export const dockDoor = {
  isOpen: () => isOpen,
  open: () => set(true),
  /** Opens it, and brings whoever works with the keyboard there. */
  call: () => {
    called = true;
    set(true);
    tell();
  },
  /** Whether it was called since this was last asked. */
  wasCalled: () => {
    const was = called;
    called = false;
    return was;
  },
  close: () => set(false),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function set(next: boolean): void {
  if (isOpen === next) return;
  isOpen = next;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

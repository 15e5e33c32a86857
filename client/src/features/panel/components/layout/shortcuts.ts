/** The keys of the room, and the names under which the catalogue tells what they do. */
export const shortcutKeys = {
  u: "primary",
  m: "floor",
  c: "remark",
  a: "agenda",
  g: "gates",
  s: "follow",
  "?": "help",
} as const;
export type Shortcut = (typeof shortcutKeys)[keyof typeof shortcutKeys];

const storageKey = "sidang.shortcuts";

/** Single letters can be switched off, for those whose tools type them by accident (WCAG 2.1.4). */
export function shortcutsEnabled(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function enableShortcuts(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? "on" : "off");
  } catch {
    // Then the choice lasts until the page is left.
  }
}

/** The shortcut that a key press means; null while somebody types, or with a modifier that makes it the browser's. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const target = event.target;
  if (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]")
  )
    return null;
  return Object.entries(shortcutKeys).find(([key]) => key === event.key)?.[1] ?? null;
}

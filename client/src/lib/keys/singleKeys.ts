const storageKey = "sidang.shortcuts";

/** Single letters can be switched off, for those whose tools type them by accident (WCAG 2.1.4). */
export function singleKeysEnabled(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

export function enableSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? "on" : "off");
  } catch {
    // Then the choice lasts until the page is left.
  }
}

/** The key of a press that may be a shortcut; null while somebody types, or with a modifier that makes it the browser's. */
export function singleKeyOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const target = event.target;
  if (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=menu]")
  )
    return null;
  return event.key;
}
